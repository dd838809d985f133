import { chartToken, findChartLink } from "../../db/queries/figures/chart-link.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { Engine } from "../engine/engine.ts";
import type { Chart } from "../view/card.ts";

const LONGEST_TOKEN = 100;

/** The address of a chart's picture, for whoever has it and for ninety days: it cannot be guessed. */
export async function chartUrl(engine: Engine, cooperation: string, chart: Chart): Promise<string> {
  const token = await chartToken(scopeOf(engine.database.db, cooperation), chart, engine.clock.real());
  return `${engine.baseUrl}/charts/${token}.png`;
}

/** The chart at an address; undefined when nobody was given it, or too long ago. */
export async function findChart(engine: Engine, token: string): Promise<Chart | undefined> {
  if (token.length > LONGEST_TOKEN || !/^[\w-]+$/.test(token)) return undefined;
  return await findChartLink(engine.database.db, token, engine.clock.real());
}
