import { setImmediate } from "node:timers/promises";
import type { SourceCell } from "../../domain/figures/former-areas.ts";
import type { Source } from "../../domain/figures/source.ts";
import { SourceFault } from "../../domain/figures/source-fault.ts";
import { CellBook } from "./cell-book.ts";
import { type Chosen, chooseMeasures } from "./choose-measures.ts";
import { type Budget, fetchJson, nextPage } from "./open-data.ts";
import { markedPeriods } from "./periods.ts";
import type { Question, Split, Stamp } from "./question.ts";
import {
  dimensions,
  measures,
  observationPage,
  observations,
  type Properties,
  periods,
  properties,
  read,
} from "./shapes.ts";

export interface SourceTable {
  title: string;
  stamp: Stamp;
  units: Record<string, string>;
  cells: SourceCell[];
  /** By code: the years of which the table has a figure, or may not give it. */
  years: Map<string, Set<number>>;
  /** How many of its figures are not published. */
  empty: number;
}

const versionOf = (one: Properties): string =>
  [
    one.ObservationsModified ?? one.Modified ?? "",
    one.Modified ?? "",
    one.Version ?? "",
    one.ObservationCount ?? "",
  ]
    .map(String)
    .join(" ");

/** As many as are looked at before anybody else gets a turn: some milliseconds of work. */
const AT_ONCE = 5000;

async function takePage(page: readonly unknown[], book: CellBook): Promise<void> {
  for (let at = 0; at < page.length; at += AT_ONCE) {
    book.take(read(observations, page.slice(at, at + AT_ONCE), "Observations"));
    await setImmediate();
  }
}

/** In one question: a service may refuse a condition with many parts. */
const MEASURES_AT_ONCE = 8;

/**
 * Reads a table of Statistics Netherlands, or with one question that it is as it was.
 * @returns undefined when it is unchanged
 * @throws SourceFault
 */
export async function readSource(question: Question, budget: Budget): Promise<SourceTable | undefined> {
  const { source, base, before, asked } = question;
  const at = (part: string) => new URL(`${base}/${encodeURIComponent(source.table)}/${part}`);
  const isAsked = before?.asked === asked;
  const first = await fetchJson(at("Properties"), budget, isAsked ? before.etag : undefined);
  if (first.body === undefined) return undefined;
  const about = read(properties, first.body, "Properties");
  if (about.Identifier.toLowerCase() !== source.table.toLowerCase())
    throw new SourceFault("shape", "Identifier");
  const version = versionOf(about);
  if (isAsked && before.version === version) return undefined;
  const split = splitOf(
    source,
    read(dimensions, (await fetchJson(at("Dimensions"), budget)).body, "Dimensions").value,
  );
  const list = await listAt(at("MeasureCodes"), budget, measures, "MeasureCodes");
  const chosen = chooseMeasures(question, list);
  const codes = await listAt(at(`${split.time}Codes`), budget, periods, `${split.time}Codes`);
  const book = new CellBook({
    chosen,
    split,
    periods: markedPeriods(codes),
    wanted: question.wanted,
    most: budget.limits.cells,
  });
  const requests = conditions(chosen, source, split);
  for (const condition of requests) {
    const address = at("Observations");
    address.search = `?$filter=${encodeURIComponent(condition)}`;
    for await (const page of pagesAt(address, budget, observationPage, "Observations"))
      await takePage(page, book);
  }
  // What stood on one page and what stood on another must be of one moment.
  const last = read(properties, (await fetchJson(at("Properties"), budget)).body, "Properties");
  if (versionOf(last) !== version) throw new SourceFault("moving");
  const { cells, years, empty } = book.close();
  const units = Object.fromEntries([...chosen].map(([code, { unit }]) => [code, unit]));
  return { title: about.Title, stamp: { etag: first.etag, version, asked }, units, cells, years, empty };
}

function splitOf(source: Source, list: readonly { Identifier: string; Kind: string }[]): Split {
  const time = list.find(({ Kind }) => Kind === "TimeDimension");
  const region = list.find(({ Kind }) => Kind.startsWith("Geo"));
  if (!time) throw new SourceFault("no-period");
  if (!region) throw new SourceFault("no-region");
  const others = list.filter((one) => one !== time && one !== region).map(({ Identifier }) => Identifier);
  const open = others.filter((name) => !Object.hasOwn(source.dimensions, name));
  const unknown = Object.keys(source.dimensions).filter((name) => !others.includes(name));
  const [wrong] = [...open, ...unknown];
  if (wrong !== undefined) throw new SourceFault("dimension", wrong);
  return { time: time.Identifier, region: region.Identifier };
}

const quoted = (code: string): string => `'${code.replaceAll("'", "''")}'`;

/** What is asked of the figures, in so many questions. */
function conditions(chosen: Chosen, source: Source, { region }: Split): string[] {
  const all = [...chosen.keys()];
  const fixed = Object.entries(source.dimensions).map(([name, code]) => `${name} eq ${quoted(code)}`);
  const places = source.areas === "own" ? [`(startswith(${region},'GM') or startswith(${region},'NL'))`] : [];
  return Array.from({ length: Math.ceil(all.length / MEASURES_AT_ONCE) }, (_, at) => {
    const some = all.slice(at * MEASURES_AT_ONCE, (at + 1) * MEASURES_AT_ONCE);
    const named = some.map((code) => `Measure eq ${quoted(code)}`).join(" or ");
    return [`(${named})`, ...places, ...fixed].join(" and ");
  });
}

type Shape<T> = Parameters<typeof read<{ value: T[]; "@odata.nextLink"?: string | null | undefined }>>[0];

async function* pagesAt<T>(address: URL, budget: Budget, shape: Shape<T>, what: string): AsyncGenerator<T[]> {
  const seen = new Set([address.href]);
  let next: URL | undefined = address;
  while (next) {
    const { body } = await fetchJson(next, budget);
    const page = read(shape, body, what);
    yield page.value;
    const link = page["@odata.nextLink"];
    next = link ? nextPage(link, { of: address, read: seen }) : undefined;
  }
}

async function listAt<T>(address: URL, budget: Budget, shape: Shape<T>, what: string): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pagesAt(address, budget, shape, what)) all.push(...page);
  return all;
}
