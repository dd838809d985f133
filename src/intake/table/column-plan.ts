import type { ColumnMeaning, ColumnRole } from "../../domain/figures/mapping.ts";
import type { Known } from "../known.ts";
import type { PeriodList } from "./cell-reader.ts";

/** What every row is about, where no column says so. */
export interface Fixed {
  indicator: string | undefined;
  period: { period: string; mark: number } | undefined;
  /** A slug. */
  provider: string | undefined;
}

type FigureRole = Exclude<ColumnRole, "value" | "ignore">;

/** Where in a row everything stands; -1 is nowhere. */
export interface ColumnPlan {
  columns: Record<FigureRole, number>;
  /** The columns with figures, and the indicator or period that a wide file gives by its header. */
  values: { at: number; indicator: number; period: number; mark: number }[];
  fixed: { indicator: number; period: number; mark: number; provider: number };
}

export function planOf(
  meanings: readonly ColumnMeaning[],
  { indicator, period, provider }: Fixed,
  { catalogue, providers }: Known,
  periods: PeriodList,
): ColumnPlan {
  const indicatorOf = (code: string | undefined) => catalogue.findIndex((one) => one.code === code);
  const plan: ColumnPlan = {
    columns: {
      indicator: -1,
      period: -1,
      region: -1,
      municipality: -1,
      area: -1,
      provider: -1,
      provisional: -1,
      note: -1,
    },
    values: [],
    fixed: {
      indicator: indicatorOf(indicator),
      period: period ? periods.numberOf(period.period) : -1,
      mark: period?.mark ?? 0,
      provider: provider === undefined ? 0 : providers.findIndex(({ slug }) => slug === provider) + 1,
    },
  };
  const none = { indicator: -1, period: -1, mark: 0 };
  meanings.forEach((meaning, at) => {
    if ("indicator" in meaning) plan.values.push({ ...none, at, indicator: indicatorOf(meaning.indicator) });
    else if ("period" in meaning) {
      plan.values.push({
        ...none,
        at,
        period: periods.numberOf(meaning.period, meaning.isAgain),
        mark: meaning.mark,
      });
    } else if (meaning.role === "value") plan.values.push({ ...none, at });
    else if (meaning.role !== "ignore") plan.columns[meaning.role] = at;
  });
  return plan;
}
