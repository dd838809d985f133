import { firstDay, lastDay, parsePeriod } from "../domain/calendar/period.ts";
import type { Areas } from "../domain/figures/area.ts";
import type { Context } from "../engine/context.ts";
import { areasFor } from "../engine/input/areas.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Text } from "../view/text.ts";

/** A chart as it is asked for. */
export interface AskedChart {
  code: string;
  kind: "trend" | "regions";
  from: string | undefined;
  to: string | undefined;
  region: string | undefined;
  municipality: string | undefined;
  provider: string | undefined;
  /** Names of places outside the cooperation, by their code; filled in when they are found. */
  named: Map<string, string>;
}

const PARTS = ["kind", "from", "to", "region", "municipality", "provider"] as const;
const LONGEST = 100;

/** What a request asks to be drawn. */
export function askedChart(code: string, query: Record<string, unknown>, t: Text): AskedChart {
  const given: Partial<Record<(typeof PARTS)[number], string>> = {};
  for (const [key, value] of Object.entries(query)) {
    const part = PARTS.find((one) => one === key);
    if (!part) throw invalid(key.slice(0, 40), t.api.unknownFilter(key.slice(0, 40), [...PARTS]));
    if (typeof value !== "string") throw invalid(part, t.api.filterTwice(part));
    if (value.length > LONGEST) throw invalid(part, t.api.filterValue);
    if (value.trim() !== "") given[part] = value.trim();
  }
  const { kind = "trend", region, municipality, provider } = given;
  if (kind !== "trend" && kind !== "regions")
    throw invalid("kind", t.api.filterChoice("kind", ["trend", "regions"]));
  if (region !== undefined && municipality !== undefined) throw invalid("municipality", t.chart.oneArea);
  const [from, to] = [periodIn(given.from, "from", t), periodIn(given.to, "to", t)];
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to))
    throw invalid("from", t.chart.backwards);
  return { code, kind, from, to, region, municipality, provider, named: new Map() };
}

const invalid = (field: string, message: string) => new Refusal("invalid", message, [{ field, message }]);

function periodIn(text: string | undefined, field: string, t: Text): string | undefined {
  if (text === undefined) return undefined;
  const period = parsePeriod(text);
  if (period === undefined) throw invalid(field, t.indicator.notAPeriod(text.slice(0, 40)));
  return period;
}

/**
 * The place that is asked for, by slug, CBS code or name.
 * @throws Refusal when there is none, or there are several
 */
export function placeOf(ctx: Context, asked: AskedChart): { area: string; provider: string } {
  const areas = areasFor(ctx.directory);
  const area =
    asked.municipality === undefined
      ? areaOf(ctx.t, areas, asked, "region")
      : areaOf(ctx.t, areas, asked, "municipality");
  return { area, provider: providerOf(ctx, asked.provider) };
}

function areaOf(t: Text, areas: Areas, asked: AskedChart, field: "region" | "municipality"): string {
  const text = asked[field];
  if (text === undefined) return "";
  const kinds = field === "region" ? (["region", "province", "country"] as const) : ([field] as const);
  const found = areas.find(text, kinds);
  if (!found) throw new Refusal("not-found", t.chart.noArea(text));
  if ("several" in found)
    throw invalid(
      field,
      t.chart.severalAreas(
        text,
        found.several.map(({ key }) => key),
      ),
    );
  asked.named.set(found.area.key, found.area.name);
  return found.area.key;
}

function providerOf({ directory, t }: Context, text: string | undefined): string {
  if (text === undefined) return "";
  const word = text.toLowerCase();
  const found = directory.organisations.find(
    ({ kind, slug, name }) => kind === "provider" && (slug === word || name.toLowerCase() === word),
  );
  if (!found) throw new Refusal("not-found", t.chart.noProvider(text));
  return found.slug;
}
