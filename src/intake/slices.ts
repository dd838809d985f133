import { kindOfPeriod } from "../domain/calendar/period.ts";
import { elementAt } from "../domain/element-at.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import { Refusal } from "../engine/refusal.ts";
import type { FileText } from "../view/file-text.ts";
import { LIMITS } from "./limits.ts";
import type { PeriodList } from "./table/cell-reader.ts";

/** All figures of one indicator and one period in a file. */
export interface Slice {
  indicator: IndicatorDefinition;
  period: string;
  /** Header of the column in which its figures stand. */
  column: string;
}

/** The slices of a file, numbered as they come. */
export class SliceList {
  readonly all: Slice[] = [];
  readonly #catalogue: readonly IndicatorDefinition[];
  readonly #periods: PeriodList;
  readonly #t: FileText;
  readonly #numbers = new Map<number, number>();
  readonly #problems = new Map<number, string>();
  #lastKey = -1;
  #last = -1;

  constructor(catalogue: readonly IndicatorDefinition[], periods: PeriodList, t: FileText) {
    this.#catalogue = catalogue;
    this.#periods = periods;
    this.#t = t;
  }

  /** The slice's number; -1 when the indicator is not kept by such periods. */
  numberOf(indicator: number, period: number, column: string): number {
    const key = indicator * 65_536 + period;
    if (key === this.#lastKey) return this.#last;
    this.#lastKey = key;
    this.#last = this.#numbers.get(key) ?? this.#add(key, indicator, period, column);
    return this.#last;
  }

  problemOf(indicator: number, period: number): string {
    return this.#problems.get(indicator * 65_536 + period) ?? "";
  }

  #add(key: number, number: number, periodNumber: number, column: string): number {
    const indicator = elementAt(this.#catalogue, number);
    const period = elementAt(this.#periods.all, periodNumber);
    if (kindOfPeriod(period) !== indicator.rhythm) {
      const t = this.#t.indicator;
      this.#problems.set(key, t.otherRhythm(indicator.code, t.rhythm[indicator.rhythm], period));
      this.#numbers.set(key, -1);
      return -1;
    }
    if (this.all.length === LIMITS.slices)
      throw new Refusal("too-large", this.#t.indicator.manySlices(LIMITS.slices));
    this.#numbers.set(key, this.all.length);
    this.all.push({ indicator, period, column });
    return this.all.length - 1;
  }
}
