import type { AreaKind } from "../../domain/figures/area.ts";
import { tidyName } from "../../domain/figures/area.ts";
import { readFigure, type UnitSign } from "../../domain/figures/figure-text.ts";
import type { ColumnMeaning } from "../../domain/figures/mapping.ts";
import { readPeriod } from "../../domain/figures/period-text.ts";
import { nearest } from "../../engine/input/nearest.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { FileText } from "../../view/file-text.ts";
import { cellFault } from "../guard-cell.ts";
import type { Known } from "../known.ts";
import { LIMITS } from "../limits.ts";
import { FigureLexicon } from "./figure-lexicon.ts";
import { Lexicon } from "./lexicon.ts";
import { PROVISIONAL_MARKS } from "./provisional-marks.ts";

/** What a number of a cell means; below 0 there is none. */
export const [NOTHING, WRONG, UNREADABLE, ASKED] = [-1, -2, -3, -4] as const;
/** Kinds of figures. */
export const KIND = {
  empty: 0,
  whole: 1,
  comma: 2,
  point: 3,
  eitherComma: 4,
  eitherPoint: 5,
  wrong: 6,
  unreadable: 7,
} as const;

const LONGEST = 80;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
const decoder = new TextDecoder("utf-8", { fatal: true });
// biome-ignore lint/suspicious/noControlCharactersInRegex: a table has none
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;

const COMMA = 44;
/** What a spreadsheet shows instead of a value that it could not work out, in English and Dutch. */
const ERROR =
  /^#(?:N\/A|N\/B|DIV\/0!|DEEL\/0!|REF!|VERW!|VALUE!|WAARDE!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!|SPILL!|CALC!|GETTING_DATA)$/i;

/** The text of a cell; undefined when it is not in UTF-8 or has signs that no table has. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes).trim();
    return CONTROL.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Reads the cells of one column: each different text once. */
export class CellReader {
  readonly lexicon: Lexicon;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  /** By number of a text: what it means. */
  readonly meanings: number[] = [];
  /** Marks of provisional periods and figures. */
  readonly marks: number[] = [];
  readonly kinds: number[] = [];
  /** What stands beside a figure; most have nothing. */
  readonly units: (UnitSign | undefined)[] = [];
  readonly texts: string[] = [];
  /** Why a text is wrong. */
  readonly problems: string[] = [];
  /** Periods by number, shared by the whole file. */
  readonly #periods: PeriodList;
  readonly #known: Known;
  /** Comparing with every known name takes a while: only the first slips are helped. */
  #helped = 0;

  /** @param columns how many columns the file has */
  constructor(header: string, meaning: ColumnMeaning, known: Known, periods: PeriodList, columns: number) {
    this.header = header;
    this.meaning = meaning;
    this.#known = known;
    this.#periods = periods;
    const isFigure = !("role" in meaning) || meaning.role === "value";
    const learn = (bytes: Uint8Array, id: number) => this.#learn(bytes, id, isFigure);
    this.lexicon = isFigure
      ? new FigureLexicon((value, sign) => this.#plain(value, sign), learn, columns)
      : new Lexicon(learn, columns);
    if (isFigure) this.#plain(Number.NaN, 0);
  }

  #learn(bytes: Uint8Array, id: number, isFigure: boolean): void {
    this.problems[id] = "";
    this.marks[id] = 0;
    const text = textOf(bytes);
    const fault = text === undefined ? undefined : cellFault(text, this.header, this.#known);
    const error = text === undefined ? undefined : ERROR.exec(text)?.[0];
    if (text === undefined) {
      this.meanings[id] = UNREADABLE;
      this.kinds[id] = KIND.unreadable;
    } else if (fault !== undefined) {
      this.meanings[id] = WRONG;
      this.kinds[id] = KIND.wrong;
      this.problems[id] = this.#known.t.indicator.stopped[fault];
    } else if (error !== undefined) {
      this.meanings[id] = WRONG;
      this.kinds[id] = KIND.wrong;
      this.problems[id] = this.#known.t.indicator.errorCell(error);
    } else if (isFigure) this.#figure(text, id);
    else this.#name(text, id);
  }

  /** A figure without anything to it; its number is always 0. */
  #plain(value: number, sign: number): void {
    const empty = Number.isNaN(value);
    this.meanings[0] = empty ? 0 : value;
    this.marks[0] = 0;
    this.kinds[0] = empty ? KIND.empty : sign === 0 ? KIND.whole : sign === COMMA ? KIND.comma : KIND.point;
  }

  #figure(text: string, id: number): void {
    const { t } = this.#known;
    const read = readFigure(text);
    this.meanings[id] = 0;
    this.units[id] = "unit" in read ? read.unit : undefined;
    if (read.kind === "empty") this.kinds[id] = KIND.empty;
    else if (read.kind === "figure") {
      this.meanings[id] = read.value;
      this.marks[id] = read.mark;
      this.kinds[id] = read.sign === undefined ? KIND.whole : read.sign === "," ? KIND.comma : KIND.point;
    } else if (read.kind === "either") {
      this.meanings[id] = read.decimal;
      this.marks[id] = read.mark;
      this.kinds[id] = read.sign === "," ? KIND.eitherComma : KIND.eitherPoint;
    } else {
      this.kinds[id] = KIND.wrong;
      this.problems[id] = read.kind === "dash" ? t.indicator.dash : t.indicator.notAFigure(shorten(text));
    }
  }

  #name(text: string, id: number): void {
    const role = "role" in this.meaning ? this.meaning.role : "value";
    const told = this.#known.names.get(tidyName(text));
    this.meanings[id] = told === "ignore" ? NOTHING : this.#meaningOf(role, told ?? text, id);
    this.texts[id] = text;
  }

  #meaningOf(role: string, text: string, id: number): number {
    const { t } = this.#known;
    switch (role) {
      case "period": {
        const read = readPeriod(text);
        if (!read)
          return this.#wrong(id, text === "" ? t.indicator.noPeriod : t.indicator.notAPeriod(shorten(text)));
        this.marks[id] = read.mark;
        return this.#periods.numberOf(read.period, read.isAgain);
      }
      case "provisional": {
        const mark = PROVISIONAL_MARKS[text.toLowerCase()];
        return mark ?? this.#wrong(id, t.indicator.notYesNo(shorten(text)));
      }
      case "indicator":
        return this.#indicator(text, id);
      case "provider":
        return this.#provider(text, id);
      case "region":
        return this.#area(text, id, ["region", "province", "country"]);
      case "municipality":
        return this.#area(text, id, ["municipality"]);
      case "area":
        return this.#area(text, id, ["municipality", "region", "province", "country"]);
      default:
        return 0;
    }
  }

  #indicator(text: string, id: number): number {
    const { catalogue, t } = this.#known;
    const tidy = tidyName(text);
    const found = this.#known.indicatorNumbers.get(tidy);
    if (found !== undefined) return found;
    if (tidy === "") return this.#wrong(id, t.indicator.noIndicator);
    const near = this.#near(
      text,
      catalogue.flatMap(({ code, title }) => [code, title]),
    );
    return this.#wrong(id, t.indicator.unknownIndicator(shorten(text), near));
  }

  #provider(text: string, id: number): number {
    const { providers, t } = this.#known;
    const tidy = tidyName(text);
    if (tidy === "") return 0;
    const found = this.#known.providerNumbers.get(tidy);
    if (found !== undefined) return found + 1;
    const near = this.#near(
      text,
      providers.flatMap(({ slug, name }) => [slug, name]),
    );
    return this.#wrong(id, t.indicator.unknownProvider(shorten(text), near));
  }

  #area(text: string, id: number, kinds: readonly AreaKind[]): number {
    const { areas, t } = this.#known;
    if (text === "") return 0;
    const found = areas.find(text, kinds);
    if (found && "area" in found) return areas.all.indexOf(found.area) + 1;
    if (found) return ASKED;
    const names = areas.all
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ name, also }) => [name, ...also]);
    return this.#wrong(id, t.indicator.unknownArea(shorten(text), this.#near(text, names)));
  }

  #near(text: string, names: readonly string[]): string[] {
    this.#helped += 1;
    return this.#helped > LIMITS.rejections ? [] : nearest(text, names);
  }

  #wrong(id: number, problem: string): number {
    this.problems[id] = problem;
    return WRONG;
  }
}

/** The periods of a file, numbered as they come. */
export class PeriodList {
  readonly all: string[] = [];
  /** Those that are delivered again. */
  readonly again = new Set<string>();
  readonly #numbers = new Map<string, number>();
  readonly #t: FileText;

  constructor(t: FileText) {
    this.#t = t;
  }

  /** @param isAgain the file says that it delivers it again */
  numberOf(period: string, isAgain = false): number {
    if (isAgain) this.again.add(period);
    const known = this.#numbers.get(period);
    if (known !== undefined) return known;
    if (this.all.length === LIMITS.slices)
      throw new Refusal("too-large", this.#t.indicator.manySlices(LIMITS.slices));
    this.#numbers.set(period, this.all.length);
    this.all.push(period);
    return this.all.length - 1;
  }
}
