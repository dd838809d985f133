import { firstDay, kindOfPeriod, lastDay, type Period } from "../../src/domain/calendar/period.ts";
import { endedQuarter } from "../../src/domain/digest/digest-quarter.ts";
import type { Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";

const wrong = (message: string) => new Refusal("invalid", message, [{ field: "quarter", message }]);

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

export const isOver = ({ today }: Context, quarter: Period): boolean => lastDay(quarter) < today();

/** @throws Refusal `invalid` when the quarter is not over: until then there is nothing to approve */
export function endedOnly(ctx: Context, said: Period): Period {
  const quarter = begunQuarter(ctx, said);
  if (!isOver(ctx, quarter)) throw wrong(ctx.t.digest.notOver(quarter));
  return quarter;
}
