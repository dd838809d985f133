import { parsePeriod } from "../../src/domain/calendar/period.ts";
import type { Context } from "../../src/engine/context.ts";
import type { Figures } from "../../src/figures/telling-guard.ts";

/** The figures of every indicator in the quarter of a digest: its introduction stands above them all. */
export function figuresBeside({ cooperation }: Context, { quarter }: Record<string, unknown>): Figures[] {
  const period = parsePeriod(String(quarter));
  if (period === undefined) return [];
  return (cooperation.settings.indicators ?? []).map((indicator) => ({ indicator, period }));
}
