import type { Text } from "./text.ts";

/** A figure with its unit, as people write it: “14,7%”, “€ 1.200.000”, “165 doorplaatsingen”. */
export function showMeasured(t: Text, value: number, unit: string): string {
  const number = showNumber(t, value);
  if (unit === "%") return `${number}%`;
  if (unit === "€") return t.language === "nl" ? `€ ${number}` : `€${number}`;
  return unit === "" ? number : `${number} ${unit}`;
}

/** A number with the decimal sign of the language. */
export const showNumber = (t: Text, value: number): string =>
  value.toLocaleString(t.format.locale, { maximumFractionDigits: 2 });
