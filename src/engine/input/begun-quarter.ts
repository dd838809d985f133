import { firstDay, kindOfPeriod, type Period } from "../../domain/calendar/period.ts";
import { endedQuarter } from "../../domain/digest/digest-quarter.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../refusal.ts";

/**
 * The quarter that was meant; the last one that has ended when none was said.
 * @throws Refusal `invalid` when it is no quarter or has not begun
 */
export function begunQuarter({ t, today }: Context, said: Period | undefined): Period {
  if (said === undefined) return endedQuarter(today());
  if (kindOfPeriod(said) !== "quarter") throw wrong(t.digest.notAQuarter(said));
  if (firstDay(said) > today()) throw wrong(t.digest.notBegun(said));
  return said;
}

const wrong = (message: string) => new Refusal("invalid", message, [{ field: "quarter", message }]);
