export const format = {
  locale: "nl-NL",
  /** Between hours and minutes: “9.30”. */
  clockSign: ".",
  /** A day and a wall clock: “vrijdag 15 december 2026, 9.30 uur”. */
  dayTime: (day: string, time: string) => `${day}, ${time} uur`,
  time: (time: string) => `${time} uur`,
  minutes: (n: number) => (n === 1 ? "1 minuut" : `${n} minuten`),
  /** “3e kwartaal 2026”. */
  quarter: (nth: number, year: string) => `${nth}e kwartaal ${year}`,
  half: (nth: number, year: string) => `${nth}e halfjaar ${year}`,
  and: "en",
  or: "of",
  nobody: "niemand",
  none: "geen",
  rest: (count: number) => `… en nog ${count}`,
  more: "Meer lezen",
  moreLink: "Waar dit vandaan komt",
};
