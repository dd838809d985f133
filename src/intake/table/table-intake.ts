import { isQuietNote } from "../../domain/disclosure/telling-text.ts";
import { elementAt } from "../../domain/element-at.ts";
import { type Delimiter, otherDelimiter } from "../../domain/figures/delimiter.ts";
import type { DecimalSign } from "../../domain/figures/figure-text.ts";
import type { ColumnMeaning } from "../../domain/figures/mapping.ts";
import type { MirrorReport } from "../../domain/figures/mirror-report.ts";
import type { MergedColumn } from "../../domain/figures/table-head.ts";
import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import { Refusal } from "../../engine/refusal.ts";
import { Places, unitProblem, valueProblem } from "../figure-rules.ts";
import { cellOf, FigureStore } from "../figure-store.ts";
import type { Known } from "../known.ts";
import { LIMITS } from "../limits.ts";
import { SliceList } from "../slices.ts";
import { ASKED, CellReader, KIND, NOTHING, PeriodList, UNREADABLE } from "./cell-reader.ts";
import { type ColumnPlan, type Fixed, planOf } from "./column-plan.ts";
import { MergedColumns } from "./merged-columns.ts";
import { MirrorIntake } from "./mirror-intake.ts";
import { Rejections } from "./rejections.ts";
import type { RowFault, RowTaker } from "./row-scanner.ts";

/** What a table's header says. */
export interface Table extends Fixed {
  header: readonly string[];
  columns: readonly ColumnMeaning[];
  delimiter: Delimiter;
  merges: readonly MergedColumn[];
  mirror?: MirrorReport | undefined;
}

/** Takes the rows of a table and makes figures of them, or says where and why not. */
export class TableIntake implements RowTaker {
  readonly figures = new FigureStore();
  readonly rejections = new Rejections();
  readonly slices: SliceList;
  readonly readers: CellReader[];
  /** Names that could be several things. */
  readonly asked = new Set<string>();
  /** Where each decimal sign was seen first. */
  readonly signs: Partial<Record<DecimalSign, { line: number; column: string }>> = {};
  readonly mirror: MirrorIntake;
  rows = 0;
  skippedEmpty = 0;

  readonly #known: Known;
  readonly #delimiter: Delimiter;
  readonly #plan: ColumnPlan;
  readonly #places: Places;
  readonly #merged: MergedColumns;
  /** Columns without a name, in which nothing may stand. */
  readonly #nameless: readonly number[];
  /** Words for what the indicators count. */
  readonly #units: string[];
  /** By number of what rows are called after: 1 had nothing published, 2 had a figure. */
  readonly #named = new Map<number, number>();

  constructor({ header, columns, delimiter, merges, mirror, ...fixed }: Table, known: Known) {
    this.#known = known;
    this.#delimiter = delimiter;
    const periods = new PeriodList(known.t);
    this.mirror = new MirrorIntake(mirror, periods, known);
    this.readers = header.map(
      (name, at) => new CellReader(name, elementAt(columns, at), known, periods, header.length),
    );
    this.#merged = new MergedColumns(merges, header.length);
    this.#nameless = header.flatMap((name, at) => (name === "" ? [at] : []));
    this.slices = new SliceList(known.catalogue, periods, known.t);
    this.#plan = planOf(columns, fixed, known, periods);
    this.#places = new Places(known);
    this.#units = known.catalogue.map(({ unit }) => unit);
  }

  /** Whether there are municipalities of an indicator that is kept by region. */
  get adds(): boolean {
    return this.#places.adds;
  }

  /** Names of rows of which nothing was published in this file, in the order of the areas or providers. */
  get emptyRows(): string[] {
    const byArea = this.#byArea;
    const { areas, providers } = this.#known;
    return [...this.#named]
      .filter(([, seen]) => seen === 1)
      .map(([at]) => (byArea ? areas.all[at - 1]?.name : providers[at - 1]?.name) ?? "")
      .filter((name) => name !== "");
  }

  get #byArea(): boolean {
    const { region, municipality, area } = this.#plan.columns;
    return Math.max(region, municipality, area) >= 0;
  }

  row(ids: Int32Array, line: number): void {
    this.rows += 1;
    for (const at of this.#nameless) {
      if (this.readers[at]?.texts[ids[at] ?? 0] === "") continue;
      this.rejections.add(line, String(at + 1), this.#known.t.indicator.nameless);
      return;
    }
    const columns = this.#plan.columns;
    const indicator =
      columns.indicator < 0 ? this.#plan.fixed.indicator : this.#read(columns.indicator, ids, line);
    const period = columns.period < 0 ? this.#plan.fixed.period : this.#read(columns.period, ids, line);
    const region = columns.region < 0 ? 0 : this.#read(columns.region, ids, line);
    const town = columns.municipality < 0 ? 0 : this.#read(columns.municipality, ids, line);
    const place = columns.area < 0 ? 0 : this.#read(columns.area, ids, line);
    const provider =
      columns.provider < 0 ? this.#plan.fixed.provider : this.#read(columns.provider, ids, line);
    const said = columns.provisional < 0 ? 0 : this.#read(columns.provisional, ids, line);
    if (columns.note >= 0 && this.#read(columns.note, ids, line) < 0) return;
    if (region < 0 || town < 0 || place < 0 || provider < 0 || said < 0) return;
    if ((columns.indicator >= 0 && indicator < 0) || (columns.period >= 0 && period < 0)) return;
    const area = this.#oneArea(town || place, region, line);
    if (area < 0 || this.mirror.passesOver(area)) return;
    const marked =
      columns.period < 0
        ? this.#plan.fixed.mark
        : (this.readers[columns.period]?.marks[ids[columns.period] ?? 0] ?? 0);
    for (const value of this.#plan.values) {
      const what = value.indicator >= 0 ? value.indicator : indicator;
      const when = value.period >= 0 ? value.period : period;
      this.#figure(ids, line, value.at, what, when, area, provider, Math.max(marked, value.mark, said));
    }
  }

  fault(fault: RowFault, line: number): void {
    const { t } = this.#known;
    const columns = this.readers.length;
    const nameOf = (at: number) => this.readers[at]?.header ?? String(at + 1);
    if (fault.kind === "quote") this.rejections.add(line, nameOf(fault.column), t.indicator.quote);
    else {
      const other = otherDelimiter(fault.text, this.#delimiter);
      const message = other
        ? t.indicator.mixed(other, this.#delimiter)
        : t.indicator.ragged(fault.cells, columns);
      this.rejections.add(line, nameOf(Math.min(fault.cells, columns)), message);
    }
  }

  #read(column: number, ids: Int32Array, line: number): number {
    const id = ids[column] ?? 0;
    const meaning = this.readers[column]?.meanings[id] ?? NOTHING;
    return meaning >= 0 ? meaning : this.#explain(column, id, meaning, line);
  }

  #explain(column: number, id: number, meaning: number, line: number): number {
    const reader = elementAt(this.readers, column);
    if (meaning === UNREADABLE) throw this.#unreadable(reader.header, line);
    if (meaning === ASKED) this.asked.add(reader.texts[id] ?? "");
    else if (meaning !== NOTHING) this.rejections.add(line, reader.header, reader.problems[id] ?? "");
    return meaning;
  }

  #unreadable(column: string, line: number): Refusal {
    const message = this.#known.t.indicator.encoding(line, column);
    return new Refusal("invalid", message, [{ field: column, message }]);
  }

  /** A municipality tells its region; both together must agree. */
  #oneArea(place: number, region: number, line: number): number {
    if (place === 0 || region === 0 || place === region) return place || region;
    const { areas, t } = this.#known;
    const [inner, outer] = [areas.all[place - 1], areas.all[region - 1]];
    if (outer?.kind !== "region" || inner?.kind !== "municipality" || inner.region === outer.key)
      return place;
    const at =
      this.#plan.columns.municipality >= 0 ? this.#plan.columns.municipality : this.#plan.columns.area;
    this.rejections.add(
      line,
      this.readers[at]?.header ?? "",
      t.indicator.notInRegion(inner.name, outer.name),
    );
    return -1;
  }

  #figure(
    ids: Int32Array,
    line: number,
    at: number,
    indicator: number,
    period: number,
    area: number,
    provider: number,
    mark: number,
  ) {
    const reader = elementAt(this.readers, at);
    const id = ids[at] ?? 0;
    const kind = reader.kinds[id] ?? KIND.unreadable;
    if (kind === KIND.unreadable) throw this.#unreadable(reader.header, line);
    const named = this.#byArea ? area : provider;
    if (kind === KIND.empty) {
      this.skippedEmpty += 1;
      this.mirror.sawEmpty(indicator, period, cellOf(area, provider));
      if (named > 0 && !this.#named.has(named)) this.#named.set(named, 1);
      return;
    }
    if (kind === KIND.wrong) return this.rejections.add(line, reader.header, reader.problems[id] ?? "");
    const slice = this.slices.numberOf(indicator, period, reader.header);
    if (slice < 0) return this.rejections.add(line, reader.header, this.slices.problemOf(indicator, period));
    if (named > 0 && this.#named.get(named) !== 2) this.#named.set(named, 2);
    const definition = elementAt(this.#known.catalogue, indicator);
    const problem = this.#places.problemOf(indicator, area, provider > 0);
    if (problem !== "") return this.rejections.add(line, reader.header, problem);
    const merged = this.#merged.at(at, line);
    if (merged !== undefined)
      return this.rejections.add(line, reader.header, this.#known.t.indicator.mergedFigure(merged));
    const unit = unitProblem(definition, reader.units[id], this.#known.t);
    if (unit !== undefined) return this.rejections.add(line, reader.header, unit);
    let value = reader.meanings[id] ?? 0;
    if (kind >= KIND.eitherComma)
      value = this.#either(definition, value, kind === KIND.eitherComma ? "," : ".");
    else if (kind === KIND.comma) this.signs[","] ??= { line, column: reader.header };
    else if (kind === KIND.point) this.signs["."] ??= { line, column: reader.header };
    const wrong = valueProblem(definition, value, this.#known.t);
    if (wrong !== undefined) return this.rejections.add(line, reader.header, wrong);
    if (this.figures.length === LIMITS.figures)
      throw new Refusal("too-large", this.#known.t.indicator.tooMany(LIMITS.figures));
    this.figures.add(slice, cellOf(area, provider), value, Math.max(mark, reader.marks[id] ?? 0), line);
    if (this.#plan.columns.note >= 0) this.#note(ids, line);
  }

  /** `1.234` of a count is a thousand and some, of a share a decimal; of anything else the rest of the file tells. */
  #either({ measure }: IndicatorDefinition, value: number, sign: DecimalSign): number {
    if (measure === "count") return Math.round(value * 1000);
    if (measure !== "share") this.figures.eithers[sign].push(this.figures.length);
    return value;
  }

  #note(ids: Int32Array, line: number): void {
    const column = this.#plan.columns.note;
    const reader = elementAt(this.readers, column);
    const note = reader.texts[ids[column] ?? 0] ?? "";
    if (note === "") return;
    const { t } = this.#known;
    if (note.length > LIMITS.noteLength)
      this.rejections.add(line, reader.header, t.indicator.longNote(LIMITS.noteLength));
    else if (!isQuietNote(note, this.#units, false)) {
      this.rejections.add(line, reader.header, t.personal.told.note);
    } else if (this.figures.notes.size >= LIMITS.notes) {
      throw new Refusal("too-large", t.indicator.manyNotes(LIMITS.notes));
    } else this.figures.notes.set(this.figures.length - 1, note);
  }
}
