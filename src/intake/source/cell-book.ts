import { kindOfPeriod } from "../../domain/calendar/period.ts";
import type { SourceCell } from "../../domain/figures/former-areas.ts";
import { SourceFault } from "../../domain/figures/source-fault.ts";
import type { Chosen } from "./choose-measures.ts";
import type { MarkedPeriods } from "./periods.ts";
import type { Split } from "./question.ts";
import type { Observation } from "./shapes.ts";

interface Reading {
  chosen: Chosen;
  split: Split;
  periods: MarkedPeriods;
  /** The codes of areas that are taken; undefined: all. */
  wanted: ReadonlySet<string> | undefined;
  /** Figures at most. */
  most: number;
}

/** Takes the figures of a table page by page, those that are asked for. */
export class CellBook {
  readonly #reading: Reading;
  readonly #cells = new Map<string, SourceCell>();
  readonly #years = new Map<string, Set<number>>();
  #empty = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** @throws SourceFault when a figure is there twice and differs, or is no figure of its indicator */
  take(page: readonly Observation[]): void {
    for (const one of page) this.#take(one);
  }

  /** @throws SourceFault `nothing` when there is no figure among what was asked for */
  close(): { cells: SourceCell[]; years: Map<string, Set<number>>; empty: number } {
    const cells = [...this.#cells.values()];
    if (cells.length === 0) throw new SourceFault("nothing");
    return { cells, years: this.#years, empty: this.#empty };
  }

  #take(one: Observation): void {
    const { chosen, split, periods, wanted, most } = this.#reading;
    const [place, when] = [one[split.region], one[split.time]];
    if (typeof place !== "string") throw new SourceFault("shape", `Observations ${split.region}`);
    if (typeof when !== "string") throw new SourceFault("shape", `Observations ${split.time}`);
    const measure = chosen.get(one.Measure.trim());
    const marked = periods.get(when.trim());
    // A table of several rhythms: the figures of another one are of another indicator.
    if (!measure || !marked || kindOfPeriod(marked.period) !== measure.indicator.rhythm) return;
    const area = areaOf(place);
    if (area === undefined || (wanted && !wanted.has(area))) return;
    const year = Number(marked.period.slice(0, 4));
    if (!isImpossible(one)) this.#years.set(area, (this.#years.get(area) ?? new Set()).add(year));
    if (one.Value === null) {
      this.#empty += 1;
      return;
    }
    const { code } = measure.indicator;
    if (measure.indicator.measure === "count" && !Number.isInteger(one.Value))
      throw new SourceFault("not-whole", code);
    const cell = { indicator: code, ...marked, area, value: one.Value };
    const key = `${code} ${marked.period} ${area}`;
    const before = this.#cells.get(key);
    if (before && before.value !== cell.value)
      throw new SourceFault("clash", `${code} ${marked.period} ${area}`);
    if (this.#cells.size === most) throw new SourceFault("too-large", String(most));
    this.#cells.set(key, cell);
  }
}

/**
 * No figure can be there, mostly because the municipality was not there. Whatever else is empty, with a reason that is
 * not known too, was: a sum without it would be too small.
 */
const isImpossible = ({ Value, ValueAttribute }: Observation): boolean =>
  Value === null && ValueAttribute?.trim().toLowerCase() === "impossible";

/** `GM0202`, however it is padded; the country has several codes of its own. What is no such area is not taken. */
function areaOf(code: string): string | undefined {
  const text = code.trim().toUpperCase();
  if (/^NL\d{2}$/.test(text)) return "NL01";
  return /^(?:GM\d{4}|PV\d{2})$/.test(text) ? text : undefined;
}
