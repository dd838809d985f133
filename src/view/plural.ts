/** “1 actie”, “3 acties”. */
export function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** “geen acties”, “1 actie”, “3 acties”: nobody says “0 acties”. */
export const pluralOr = (none: string, n: number, one: string, many: string): string =>
  n === 0 ? `${none} ${many}` : plural(n, one, many);
