import type { MirrorReport } from "../../domain/figures/mirror-report.ts";
import { areaOfCell, providerOfCell } from "../figure-store.ts";
import type { Known } from "../known.ts";
import type { Slice } from "../slices.ts";
import type { PeriodList } from "./cell-reader.ts";

/** What is different about the rows of a mirror report; of any other table nothing is. */
export class MirrorIntake {
  readonly #mirror: MirrorReport | undefined;
  readonly #periods: PeriodList;
  readonly #areas: Known["areas"]["all"];
  readonly #catalogue: Known["catalogue"];
  /** By indicator, period and provider: keys of the areas that stand there without a figure. */
  readonly #empty = new Map<string, Set<string>>();
  /** Numbers of areas outside the cooperation that were passed over. */
  readonly #outside = new Set<number>();

  constructor(mirror: MirrorReport | undefined, periods: PeriodList, { areas, catalogue }: Known) {
    this.#mirror = mirror;
    this.#periods = periods;
    this.#areas = areas.all;
    this.#catalogue = catalogue;
  }

  /** Whether every place that it is about stands in the file: what a provider does not name, it does not have. */
  get isWhole(): boolean {
    return this.#mirror !== undefined;
  }

  /** Remembers a place that is named without its figure, by numbers of the file: that is not the same as none. */
  sawEmpty(indicator: number, period: number, cell: number): void {
    const code = this.#catalogue[indicator]?.code;
    const area = this.#areas[areaOfCell(cell) - 1];
    if (!this.#mirror || code === undefined || !area) return;
    const key = `${code} ${this.#periods.all[period]} ${providerOfCell(cell)}`;
    this.#empty.set(key, (this.#empty.get(key) ?? new Set()).add(area.key));
  }

  /** Keys of the areas that a provider names without a figure of this indicator and period. */
  emptyIn({ indicator, period }: Slice, provider: number): ReadonlySet<string> {
    return this.#empty.get(`${indicator.code} ${period} ${provider}`) ?? new Set();
  }

  /** Municipalities outside the cooperation. */
  get leftOut(): string[] {
    return [...this.#outside].map((at) => this.#areas[at - 1]?.name ?? "").toSorted();
  }

  /** A provider works for others too: what is theirs is no mistake. */
  passesOver(area: number): boolean {
    const place = area > 0 ? this.#areas[area - 1] : undefined;
    if (!this.#mirror || place?.kind !== "municipality" || place.region !== null) return false;
    this.#outside.add(area);
    return true;
  }

  /** Whether a period is delivered again: it says so, or stands in a mirror report beside a later one. */
  isAgain(period: string): boolean {
    const { all, again } = this.#periods;
    if (again.has(period)) return true;
    if (!this.#mirror) return false;
    return this.#mirror.isAgain || all.some((other) => other > period);
  }
}
