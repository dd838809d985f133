import type { Text } from "../text.ts";

/** A figure with its unit, as people write it: “14,7%”, “€ 1.200.000”, “165 doorplaatsingen”. */
export function showMeasured(t: Text, value: number, unit: string): string {
  const number = showNumber(t, value);
  if (unit === "%") return `${number}%`;
  if (unit === "€") return euros(t, value);
  return unit === "" ? number : `${number} ${unit}`;
}

/** Whole, or with two decimals: “€ 1.200.000”, “€ 12,50”. */
function euros(t: Text, value: number): string {
  const minimumFractionDigits = Number.isInteger(value) ? 0 : 2;
  const number = value.toLocaleString(t.format.locale, { minimumFractionDigits, maximumFractionDigits: 2 });
  return t.language === "nl" ? `€ ${number}` : `€${number}`;
}

/** How much two figures differ, without a sign: two percentages differ by percentage points. */
export function showDifference(t: Text, by: number, unit: string): string {
  const size = Math.abs(by);
  return unit === "%" ? t.chart.percentagePoints(showNumber(t, size)) : showMeasured(t, size, unit);
}

/** A number with the decimal sign of the language. */
export const showNumber = (t: Text, value: number): string =>
  value.toLocaleString(t.format.locale, { maximumFractionDigits: 2 });

const MILLION = 1_000_000;

/** A number for the plot of a chart, in millions where the numbers around it are that large. */
export const shortNumber = (t: Text, value: number, largest: number): string =>
  largest >= MILLION && value !== 0
    ? `${showNumber(t, value / MILLION)} ${t.chart.million}`
    : showNumber(t, value);
