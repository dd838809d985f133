import { readFileSync } from "node:fs";
import path from "node:path";
import type { IndicatorDefinition } from "../domain/cooperation.ts";
import { type Area, type Areas, areasOf, tidyName } from "../domain/figures/area.ts";
import type { Mapping } from "../domain/figures/mapping.ts";
import type { Directory, Organisation } from "../domain/organisation.ts";
import type { KnownPeople } from "../domain/personal-data.ts";
import type { Context } from "../engine/context.ts";
import { knownTo as peopleKnownTo } from "../engine/personal-guard.ts";
import type { Text } from "../view/text.ts";

/** What files can name, numbered: 0 is the whole, of areas as of providers. */
export interface Known {
  catalogue: readonly IndicatorDefinition[];
  areas: Areas;
  /** By code and title in small letters. */
  indicatorNumbers: ReadonlyMap<string, number>;
  providers: readonly { slug: string; name: string }[];
  /** By slug and name in small letters. */
  providerNumbers: ReadonlyMap<string, number>;
  /** Answers about names that could be several things, in small letters. */
  names: ReadonlyMap<string, string | null>;
  /** Whom the cooperation knows. */
  people: KnownPeople;
  /** Somebody said of this file that its figures are no citizen service numbers. */
  noPerson: boolean;
  t: Text;
}

const SEED = path.join(import.meta.dirname, "../../db/seed/areas.csv");
let country: Area[] | undefined;

/** The country, its provinces and its municipalities, former ones included: `db/seed/areas.csv`. */
function areasOfTheCountry(): Area[] {
  country ??= readFileSync(SEED, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => {
      const [key = "", name = "", also = ""] = row.split(";");
      const kind = key.startsWith("NL") ? "country" : key.startsWith("PV") ? "province" : "municipality";
      return { key, kind, name, also: also === "" ? [] : [also], region: null };
    });
  return country;
}

/** Finds the areas that a cooperation's figures can be about. */
export const areasKnownTo = (directory: Directory): Areas => areasOf(areasFor(directory));

/** The areas that a cooperation's figures can be about: its own regions and all that the country has. */
function areasFor({ organisations }: Directory): Area[] {
  const own = new Map(organisations.flatMap((one) => (one.cbsCode ? [[one.cbsCode, one] as const] : [])));
  const regions = organisations
    .filter(({ kind, active }) => kind === "region" && active)
    .map(({ slug, name }): Area => ({ key: slug, kind: "region", name, also: [], region: null }));
  const listed = areasOfTheCountry().map((area) => ({ ...area, region: own.get(area.key)?.region ?? null }));
  const there = new Set(listed.map(({ key }) => key));
  const added = [...own.values()].filter(({ cbsCode }) => cbsCode !== null && !there.has(cbsCode));
  return [...regions, ...listed, ...added.map(asArea)];
}

const asArea = ({ cbsCode, name, region }: Organisation): Area => ({
  key: cbsCode ?? "",
  kind: "municipality",
  name,
  also: [],
  region,
});

/** Everything that files of a cooperation can name. */
export function knownTo(ctx: Context, { names, noPerson }: Partial<Mapping> = {}): Known {
  const catalogue = ctx.cooperation.settings.indicators ?? [];
  const providers = ctx.directory.organisations.filter(({ kind, active }) => kind === "provider" && active);
  const numbers = (words: (string | null)[][]) =>
    new Map(
      words.flatMap((list, at) => list.map((word) => [tidyName(word ?? ""), at] as const)).toReversed(),
    );
  return {
    catalogue,
    indicatorNumbers: numbers(catalogue.map(({ code, title }) => [code, title])),
    areas: areasKnownTo(ctx.directory),
    providers,
    providerNumbers: numbers(
      providers.map(({ slug, name }) => [slug, name, name.replace(/ \(voorbeeld\)$/, "")]),
    ),
    names: new Map(Object.entries(names ?? {}).map(([name, answer]) => [tidyName(name), answer])),
    people: peopleKnownTo(ctx),
    noPerson: noPerson === true,
    t: ctx.t,
  };
}
