import { lastDay, type Period } from "../../src/domain/calendar/period.ts";
import type { Context } from "../../src/engine/context.ts";
import { begunQuarter } from "../../src/engine/input/begun-quarter.ts";
import { Refusal } from "../../src/engine/refusal.ts";

export const isOver = ({ today }: Context, quarter: Period): boolean => lastDay(quarter) < today();

/** @throws Refusal `invalid` when the quarter is not over: until then there is nothing to approve */
export function endedOnly(ctx: Context, said: Period): Period {
  const quarter = begunQuarter(ctx, said);
  if (isOver(ctx, quarter)) return quarter;
  const message = ctx.t.digest.notOver(quarter);
  throw new Refusal("invalid", message, [{ field: "quarter", message }]);
}
