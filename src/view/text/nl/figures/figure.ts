/** Figures: how shares and their counts belong together, and what is not shown. */
export const figure = {
  parts: {
    noShare: "Alleen een aandeel (measure: share) heeft aantallen waaruit het wordt berekend (parts).",
    unknown: (code: string) => `Er is geen indicator “${code}” in dit bestand.`,
    notACount: (code: string) =>
      `“${code}” is geen aantal. Een aandeel wordt berekend uit twee indicatoren met measure: count.`,
    otherRhythm: (code: string) =>
      `“${code}” heeft een ander ritme (rhythm) dan dit aandeel. Dat moet hetzelfde zijn.`,
    otherPlaces: (code: string) =>
      `“${code}” heeft andere dimensies (dimensions) dan dit aandeel. Die moeten dezelfde zijn.`,
    otherSide: (code: string) =>
      `“${code}” en dit aandeel moeten allebei openbaar zijn (public: true), of geen van beide.`,
    twice: (code: string, line: number) =>
      `“${code}” hoort al bij een aandeel, op regel ${line}. Een aantal hoort bij ten hoogste één aandeel.`,
  },
  contradiction: (slices: string[]) =>
    `Van ${slices.join(", ")} wordt niets getoond: een totaal is niet de som van zijn delen. Stuur de totalen opnieuw, met het juiste getal.`,
};
