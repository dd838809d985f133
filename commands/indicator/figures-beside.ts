import type { Context } from "../../src/engine/context.ts";
import type { Figures } from "../../src/figures/telling-guard.ts";

/** The figures of the indicator and the period that an input names. */
export const figuresBeside = (
  { cooperation }: Context,
  { indicator: code, period }: Record<string, unknown>,
): Figures[] =>
  (cooperation.settings.indicators ?? [])
    .filter((indicator) => indicator.code === code)
    .map((indicator) => ({ indicator, period: String(period) }));
