import { sql } from "drizzle-orm";
import type { SettledRule } from "../../src/domain/disclosure/disclosure-rule.ts";
import type { Finding } from "../../src/domain/figures/finding.ts";
import type { PublishedFigure } from "../../src/domain/figures/published-figure.ts";
import type { IndicatorDefinition } from "../../src/domain/organisation/cooperation.ts";
import type { Context } from "../../src/engine/context.ts";
import { makeContext } from "../../src/engine/make-context.ts";
import type { Registry } from "../../src/engine/registry.ts";
import { findingOf } from "../../src/figures/finding-of.ts";
import { periodsWithFigures, publishedFigures } from "../../src/figures/gate/published-figures.ts";
import { COOPERATION, type FigureApp, openFigureApp } from "../intake/figure-app.ts";

/** What is otherwise than in the seed. */
export interface Otherwise {
  rule?: SettledRule;
  /** Changes to indicators, by code. */
  indicators?: Record<string, Partial<IndicatorDefinition>>;
  /** Organisations that are not there. */
  without?: string[];
}

export interface GateApp extends FigureApp {
  /** Does something in a transaction of its own. */
  inside<T>(use: (ctx: Context) => Promise<T>, otherwise?: Otherwise): Promise<T>;
  figures(code: string, period: string, otherwise?: Otherwise): Promise<PublishedFigure[]>;
  /** What is shown, by `area|provider`: a number, or `withheld`. */
  shown(code: string, period: string, otherwise?: Otherwise): Promise<Record<string, number | "withheld">>;
  finding(code: string, period: string, place?: Parameters<typeof findingOf>[3]): Promise<Finding>;
  periods(code: string): Promise<string[]>;
  releases(): Promise<number>;
}

export async function openGateApp(registry: Partial<Registry> = {}): Promise<GateApp> {
  const figureApp = await openFigureApp(registry);
  const { db } = figureApp.app.database;
  const inside: GateApp["inside"] = (use, otherwise = {}) =>
    db.transaction(async (tx) => {
      const ctx = await makeContext(figureApp.engine, tx, COOPERATION, { via: "api" });
      const { settings } = ctx.cooperation;
      const indicators = (settings.indicators ?? []).map((one) => ({
        ...one,
        ...otherwise.indicators?.[one.code],
      }));
      const disclosure = otherwise.rule ?? settings.disclosure;
      const cooperation = {
        ...ctx.cooperation,
        settings: { ...settings, indicators, ...(disclosure ? { disclosure } : {}) },
      };
      const gone = new Set(otherwise.without);
      const organisations = ctx.directory.organisations.filter(({ slug }) => !gone.has(slug));
      return await use({ ...ctx, cooperation, directory: { ...ctx.directory, organisations } });
    });
  const definition = (ctx: Context, code: string): IndicatorDefinition => {
    const found = ctx.cooperation.settings.indicators?.find((one) => one.code === code);
    if (!found) throw new Error(`no indicator ${code}`);
    return found;
  };
  const figures: GateApp["figures"] = (code, period, otherwise) =>
    inside((ctx) => publishedFigures(ctx, definition(ctx, code), [period]), otherwise);
  return {
    ...figureApp,
    inside,
    figures,
    shown: async (code, period, otherwise) =>
      Object.fromEntries(
        (await figures(code, period, otherwise)).map(({ area, provider, value }) => [
          `${area}|${provider}`,
          value ?? "withheld",
        ]),
      ),
    finding: (code, period, place) => inside((ctx) => findingOf(ctx, definition(ctx, code), period, place)),
    periods: (code) => inside((ctx) => periodsWithFigures(ctx, code)),
    releases: async () => {
      const found = await db.execute(sql`select count(*)::int as n from indicator_releases`);
      const rows = (Array.isArray(found) ? found : (found as unknown as { rows: unknown[] }).rows) as {
        n: number;
      }[];
      return rows[0]?.n ?? 0;
    },
  };
}
