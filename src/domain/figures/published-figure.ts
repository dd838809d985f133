/**
 * A figure as anybody may see it: what came through the gate (`src/figures/gate/published-figures.ts`). There is no other way to a
 * figure that is shown, drawn, exported or said.
 */
export interface PublishedFigure {
  indicator: string;
  period: string;
  /** `""` for the whole cooperation, else the slug of a region, `GM0202`, `PV25` or `NL01`. */
  area: string;
  /** `""` for all providers, else the slug of one. */
  provider: string;
  /** Rounded by the rule of the cooperation; null when it is withheld. */
  value: number | null;
  withheld: boolean;
  provisional: boolean;
  /** How often it was corrected. */
  revision: number;
  note: string | null;
}
