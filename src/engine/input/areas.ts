import { readFileSync } from "node:fs";
import path from "node:path";
import { type Area, type Areas, areasOf } from "../../domain/figures/area.ts";
import type { Directory, Organisation } from "../../domain/organisation/organisation.ts";

const SEED = path.join(import.meta.dirname, "../../../db/seed/areas.csv");
let country: Area[] | undefined;

/** The country, its provinces and its municipalities since 2008, former ones included: `db/seed/areas.csv`. */
function areasOfTheCountry(): Area[] {
  country ??= readFileSync(SEED, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => {
      const [key = "", name = "", also = "", until = "", into = ""] = row.split(";");
      const kind = key.startsWith("NL") ? "country" : key.startsWith("PV") ? "province" : "municipality";
      const area: Area = { key, kind, name, also: also === "" ? [] : [also], region: null };
      return until === "" ? area : { ...area, former: { until, into: into.split(" ") } };
    });
  return country;
}

/** A directory is kept until it changes, and so are its areas. */
const kept = new WeakMap<Directory, Areas>();

/** The areas that a cooperation's figures can be about: its own regions and all that the country has. */
export function areasFor(directory: Directory): Areas {
  const areas = kept.get(directory) ?? areasOf(listAreas(directory));
  kept.set(directory, areas);
  return areas;
}

function listAreas({ organisations }: Directory): Area[] {
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
