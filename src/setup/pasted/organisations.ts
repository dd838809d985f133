import { foldText } from "../../domain/folded-text.ts";
import { codeOfName } from "../../domain/organisation/code-of-name.ts";
import type { OrganisationKind } from "../../domain/organisation/organisation.ts";
import type { Text } from "../../view/text.ts";
import type { CooperationFile } from "../cooperation-file.ts";
import { cbsCode, line as lineShape, slug as slugShape } from "../shape/field-shapes.ts";
import { shorten } from "../shape/shape-problems.ts";
import { type Entry, type Fault, type ListRead, openList, readCell } from "./list.ts";
import { cellsByColumn, type Row } from "./read-rows.ts";

type Column = "name" | "kind" | "region" | "code";
type Organisation = CooperationFile["organisations"][number];

const WORDS: [Column, string[]][] = [
  ["name", ["naam", "name", "organisatie", "organisation"]],
  ["kind", ["soort", "kind", "type"]],
  ["region", ["regio", "region"]],
  ["code", ["code", "cbs-code", "cbscode", "slug"]],
];

const KIND_WORDS: [OrganisationKind, string[]][] = [
  ["region", ["regio", "jeugdregio", "region"]],
  ["municipality", ["gemeente", "municipality"]],
  ["provider", ["aanbieder", "zorgaanbieder", "provider", "care provider"]],
  ["other", ["anders", "ander", "overig", "overige", "andere organisatie", "other"]],
];

/** Reads a list of organisations: a name, a kind, for a municipality its region, and a code a line. */
export function readOrganisations(text: string, file: CooperationFile, t: Text): ListRead {
  const names = WORDS.map(([column]) => t.setup.labels[column] ?? column);
  const list = openList(text, WORDS, t);
  if ("fault" in list) return { columns: names, entries: [], faults: [list.fault], file };
  const all = new Map(file.organisations.map((one) => [one.slug, one]));
  const before = new Map(all);
  const byName = new Map(file.organisations.map((one) => [nameKey(one), one.slug]));
  const firstOn = new Map<string, number>();
  const found: { row: Row; organisation: Organisation; region: string }[] = [];
  const faults: Fault[] = [];
  const fault = ({ line }: Row, column: Column, message: string) =>
    void faults.push({ line, column: t.setup.labels[column] ?? column, message });
  for (const row of list.rows) {
    const read = organisationIn(row, list.columns, byName, t);
    for (const [column, message] of read.wrong) fault(row, column, message);
    if (!read.organisation) continue;
    const { organisation, region } = read;
    const first = firstOn.get(organisation.slug);
    if (first !== undefined) fault(row, "name", t.setup.twice(organisation.name, first));
    firstOn.set(organisation.slug, first ?? row.line);
    const known = all.get(organisation.slug);
    // One name of a region and of a provider would make the region into a provider.
    if (known && known.kind !== organisation.kind)
      fault(row, "kind", t.setup.pasted.otherKind(known.slug, t.setup.pasted.kinds[known.kind]));
    const contact = known?.contact ?? null;
    all.set(organisation.slug, { ...organisation, contact });
    found.push({ row, organisation: { ...organisation, contact }, region });
  }
  // The regions of municipalities may stand further down in the list.
  const regions = regionsByName([...all.values()]);
  const entries = found.map(({ row, organisation, region }) => {
    const slug = region === "" ? null : regions.get(foldText(region));
    if (slug === undefined) fault(row, "region", t.setup.pasted.region(shorten(region)));
    const whole = { ...organisation, region: slug ?? null };
    all.set(whole.slug, whole);
    return entryOf(row, before.get(whole.slug), whole, t);
  });
  faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { columns: names, entries, faults, file: { ...file, organisations: inKinds([...all.values()]) } };
}

const nameKey = ({ kind, name }: Pick<Organisation, "kind" | "name">): string => `${kind}/${foldText(name)}`;

/** The organisation of a line without its region, or what is wrong with it. */
function organisationIn(
  row: Row,
  columns: (Column | undefined)[],
  byName: ReadonlyMap<string, string>,
  t: Text,
) {
  const { pasted } = t.setup;
  const cells = cellsByColumn(row, columns);
  const wrong: [Column, string][] = [];
  const name = readCell(cells.get("name") ?? "", lineShape(), t);
  if ("wrong" in name) wrong.push(["name", name.wrong]);
  const typed = cells.get("kind") ?? "";
  const kind = KIND_WORDS.find(([, words]) => words.includes(foldText(typed)))?.[0];
  if (kind === undefined) wrong.push(["kind", pasted.kind(shorten(typed))]);
  const region = cells.get("region") ?? "";
  const isTown = kind === "municipality";
  if (isTown && region === "") wrong.push(["region", pasted.townNeedsRegion]);
  if ("wrong" in name || kind === undefined || (isTown && region === "")) return { wrong };
  const known = byName.get(nameKey({ kind, name: name.value }));
  const code = (cells.get("code") ?? "") || (known ?? (isTown ? "" : codeOfName(name.value)));
  const slug = readCell(code, isTown ? cbsCode : slugShape, t);
  if ("wrong" in slug)
    return { wrong: [...wrong, ["code", isTown ? t.setup.wrong.cbsCode : slug.wrong] as const] };
  const organisation: Organisation = {
    slug: slug.value,
    kind,
    name: name.value,
    region: null,
    cbsCode: isTown ? slug.value : null,
    contact: null,
  };
  return { organisation, region: isTown ? region : "", wrong };
}

const regionsByName = (all: readonly Organisation[]): Map<string, string> =>
  new Map(
    all
      .filter(({ kind }) => kind === "region")
      .flatMap(({ slug, name }) => [
        [foldText(name), slug],
        [slug, slug],
      ]),
  );

/** In the order in which a file has them. */
const inKinds = (all: Organisation[]): Organisation[] =>
  KIND_WORDS.flatMap(([wanted]) => all.filter(({ kind }) => kind === wanted));

function entryOf(row: Row, was: Organisation | undefined, is: Organisation, t: Text): Entry {
  const shown = (one: Organisation) => [one.name, t.setup.pasted.kinds[one.kind], one.region ?? "", one.slug];
  const cells = shown(is);
  const before = was && shown(was);
  const changes = WORDS.flatMap(([column], at) => {
    const [old = "", now = ""] = [before?.[at], cells[at]];
    const label = t.setup.labels[column] ?? column;
    return before && old !== now ? [t.setup.part(label, old || t.setup.nothing, now || t.setup.nothing)] : [];
  });
  const what = !was ? "added" : changes.length > 0 ? "changed" : "same";
  return { line: row.line, cells, what, changes };
}
