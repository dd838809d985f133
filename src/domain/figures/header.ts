import { defined } from "../defined.ts";
import type { IndicatorDefinition } from "../organisation/cooperation.ts";
import { tidyName } from "./area.ts";
import { type ColumnMeaning, type ColumnRole, type Mapping, meaningOf } from "./mapping.ts";
import type { MirrorReport } from "./mirror-report.ts";
import { readPeriod } from "./period-text.ts";

/** CONTRACT: these names need no mapping, in any order and subset. */
const CANONICAL: readonly ColumnRole[] = [
  ...(["indicator", "period", "region", "municipality"] as const),
  ...(["provider", "value", "provisional", "note"] as const),
];

/** Words that most likely mean a column; they are proposed, never taken for certain. */
const LIKELY: Record<string, ColumnRole> = {
  "regio's": "area",
  regios: "area",
  gebied: "area",
  "regio's (code)": "area",
  wijkenenbuurten: "area",
  regio: "region",
  jeugdregio: "region",
  gemeente: "municipality",
  gemeentenaam: "municipality",
  gemeentecode: "municipality",
  gemeenten: "municipality",
  perioden: "period",
  periode: "period",
  jaar: "period",
  kwartaal: "period",
  maand: "period",
  year: "period",
  quarter: "period",
  aanbieder: "provider",
  zorgaanbieder: "provider",
  waarde: "value",
  aantal: "value",
  measure: "indicator",
  maatstaf: "indicator",
  onderwerp: "indicator",
  voorlopig: "provisional",
  opmerking: "note",
  toelichting: "note",
  id: "ignore",
};
/** How exports of Statistics Netherlands name what their figures are about. */
const STATLINE: Record<string, ColumnRole> = { "regio's": "area", perioden: "period" };

/** What holds for a whole file besides its columns. */
export interface Whole {
  mirror?: MirrorReport | undefined;
  /** The slugs of the providers that there are. */
  providers?: ReadonlySet<string>;
}

/** A header as it was understood. */
export interface Understood {
  /** By column; undefined is a question. */
  columns: (ColumnMeaning | undefined)[];
  mapping: Mapping;
  /** Columns, or `indicator`, `period` and `provider`, that must be answered. */
  unmapped: string[];
  /** Columns of which the meaning was guessed. */
  guessed: string[];
}

/**
 * What the columns of a file mean.
 * @param answers what was confirmed for it, now or earlier
 * @param whole what the file says of itself above its table
 */
export function understandHeader(
  header: readonly string[],
  catalogue: readonly IndicatorDefinition[],
  answers: Mapping | undefined,
  whole: Whole = {},
): Understood {
  const codes = new Set(catalogue.map(({ code }) => code));
  const source = sourceOf(header, catalogue);
  const read = header.map((name) => {
    const told = answers ? answerFor(answers, name) : undefined;
    if (told !== undefined) return { meaning: meaningOf(told, codes), told, certain: true };
    // In a column without a name nothing may stand; it is looked at row by row.
    if (name === "") return { meaning: { role: "ignore" as const }, certain: true };
    return guess(name, catalogue, source);
  });
  const columns = read.map(({ meaning }) => meaning);
  const fixed = fixedFor(columns, answers, codes, whole);
  const unmapped = header.filter((_, index) => columns[index] === undefined);
  // A column that is still to be answered may well say it.
  if (unmapped.length === 0) {
    unmapped.push(...(["indicator", "period", "provider"] as const).filter((part) => fixed[part] === null));
    if (!columns.some(isFigures)) unmapped.push("value");
  }
  const mapping: Mapping = defined({
    columns: Object.fromEntries(
      header.flatMap((name, index) => (name === "" ? [] : [[name, shown(columns[index])] as const])),
    ),
    fixed: Object.keys(fixed).length > 0 ? fixed : undefined,
    names: answers?.names,
    decimal: answers?.decimal ?? undefined,
  });
  const guessed = header.filter((_, index) => read[index]?.meaning && !read[index]?.certain);
  return { columns, mapping, unmapped, guessed };
}

/** Whether the column holds figures. */
export const isFigures = (meaning: ColumnMeaning | undefined): boolean =>
  meaning !== undefined && (!("role" in meaning) || meaning.role === "value");

const shown = (meaning: ColumnMeaning | undefined): string | null => {
  if (!meaning) return null;
  if ("role" in meaning) return meaning.role;
  return "indicator" in meaning ? meaning.indicator : meaning.period;
};

function answerFor({ columns }: Mapping, name: string): string | null | undefined {
  if (Object.hasOwn(columns, name)) return columns[name];
  const key = Object.keys(columns).find((column) => tidyName(column) === tidyName(name));
  return key === undefined ? undefined : columns[key];
}

/** The source of the catalogue whose columns these are: each column is one of it, or says what the figures are about. */
function sourceOf(header: readonly string[], catalogue: readonly IndicatorDefinition[]): string | undefined {
  const sources = new Set(catalogue.flatMap((one) => (one.sourceColumn === null ? [] : [one.source])));
  return [...sources].find((source) => {
    const own = new Set(
      catalogue.flatMap((one) =>
        one.source === source && one.sourceColumn !== null ? [tidyName(one.sourceColumn)] : [],
      ),
    );
    const names = header.map(tidyName);
    return names.some((name) => own.has(name)) && names.every((name) => own.has(name) || name in STATLINE);
  });
}

type Guess = { meaning: ColumnMeaning | undefined; certain: boolean };

function guess(name: string, catalogue: readonly IndicatorDefinition[], source: string | undefined): Guess {
  const tidy = tidyName(name);
  const canonical = CANONICAL.find((role) => role === tidy);
  if (canonical) return { meaning: { role: canonical }, certain: true };
  const code = catalogue.find((one) => one.code === tidy);
  if (code) return { meaning: { indicator: code.code }, certain: true };
  if (source !== undefined) {
    const role = STATLINE[tidy];
    if (role) return { meaning: { role }, certain: true };
    const own = catalogue.find(
      (one) => one.source === source && one.sourceColumn && tidyName(one.sourceColumn) === tidy,
    );
    if (own) return { meaning: { indicator: own.code }, certain: true };
  }
  const period = readPeriod(name);
  if (period) return { meaning: period, certain: true };
  const titled = titledBy(name, catalogue);
  if (titled) return { meaning: { indicator: titled.code }, certain: false };
  const role = Object.hasOwn(LIKELY, tidy) ? LIKELY[tidy] : undefined;
  return { meaning: role ? { role } : undefined, certain: false };
}

/** `Aantal doorplaatsingen (kinderen)` is called after the indicator with the title `Doorplaatsingen`. */
const AROUND = /^(?:aantal|percentage|aandeel|number of|share of|%)\s+|\s*(?:\([^()]*\)\s*)+$|\s+\d{4}$/g;

/** The one indicator that a column is called after; of several nobody can say which. */
function titledBy(name: string, catalogue: readonly IndicatorDefinition[]): IndicatorDefinition | undefined {
  const tidy = tidyName(name);
  const bare = tidy.replace(AROUND, "");
  const of = (words: readonly string[]) =>
    catalogue.filter(({ code, title, sourceColumn }) =>
      [code, title, sourceColumn ?? ""].some((own) => own !== "" && words.includes(tidyName(own))),
    );
  const exact = of([tidy]);
  const found = exact.length > 0 ? exact : of([bare]);
  return found.length === 1 ? found[0] : undefined;
}

/** Whether the cells of a row are names of columns, as far as anybody could know them. */
export function namesColumns(cells: readonly string[], catalogue: readonly IndicatorDefinition[]): boolean {
  const names = cells.map(tidyName).filter((name) => name !== "");
  const isWord = (name: string) => name in STATLINE || Object.hasOwn(LIKELY, name) || isCanonical(name);
  return (
    names.some(isWord) &&
    names.filter((name) => guess(name, catalogue, undefined).meaning !== undefined).length > 1
  );
}

const isCanonical = (name: string): boolean => CANONICAL.some((role) => role === name);

/** What no column says, and so must hold for the whole file; null where that was not said either. */
function fixedFor(
  columns: readonly (ColumnMeaning | undefined)[],
  answers: Mapping | undefined,
  codes: ReadonlySet<string>,
  { mirror, providers }: Whole,
): NonNullable<Mapping["fixed"]> {
  const has = (test: (meaning: ColumnMeaning) => boolean) =>
    columns.some((one) => one !== undefined && test(one));
  const role = (wanted: ColumnRole) => has((one) => "role" in one && one.role === wanted);
  const fixed: NonNullable<Mapping["fixed"]> = {};
  if (!role("indicator") && !has((one) => "indicator" in one)) {
    const told = answers?.fixed?.indicator;
    fixed.indicator = told && codes.has(told) ? told : null;
  }
  if (!role("period") && !has((one) => "period" in one)) {
    const told = answers?.fixed?.period ?? mirror?.period;
    fixed.period = (told && readPeriod(told) && told) || null;
  }
  // The figures of one provider are not those of all: without a column the report must say whose they are.
  const provider = answers?.fixed?.provider ?? mirror?.provider;
  if (!role("provider") && (mirror || provider))
    fixed.provider = provider && providers?.has(provider) ? provider : null;
  return fixed;
}
