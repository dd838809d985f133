import type { MirrorReport } from "../../domain/figures/mirror-report.ts";
import type { Known } from "../known.ts";
import type { PeriodList } from "./cell-reader.ts";

/** What is different about the rows of a mirror report; of any other table nothing is. */
export class MirrorIntake {
  readonly #mirror: MirrorReport | undefined;
  readonly #periods: PeriodList;
  readonly #areas: Known["areas"]["all"];
  /** Numbers of areas outside the cooperation that were passed over. */
  readonly #outside = new Set<number>();

  constructor(mirror: MirrorReport | undefined, periods: PeriodList, { areas }: Known) {
    this.#mirror = mirror;
    this.#periods = periods;
    this.#areas = areas.all;
  }

  /** Whether every place that it is about stands in the file: what a provider does not name, it does not have. */
  get isWhole(): boolean {
    return this.#mirror !== undefined;
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
