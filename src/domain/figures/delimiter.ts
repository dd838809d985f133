/** The signs that can stand between the cells of a file. */
const DELIMITERS = [";", "\t", ",", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How often each sign stands in a line, outside quotes. */
export function countDelimiters(line: string): Record<Delimiter, number> {
  const outside = line.replace(/"(?:[^"]|"")*"?/g, "");
  const count = (sign: Delimiter) => outside.split(sign).length - 1;
  return { ";": count(";"), "\t": count("\t"), ",": count(","), "|": count("|") };
}

/**
 * The sign between the cells of a file, from its header: the one that stands there most; `;` and tab before a comma,
 * which may stand within a number or a name. Undefined when there is none.
 */
export function delimiterOf(header: string): Delimiter | undefined {
  return mostOf(countDelimiters(header));
}

/** The sign that stands most in several lines. */
export function delimiterIn(lines: readonly string[]): Delimiter | undefined {
  const counts = countDelimiters("");
  for (const line of lines) {
    const own = countDelimiters(line);
    for (const sign of DELIMITERS) counts[sign] += own[sign];
  }
  return mostOf(counts);
}

/** The sign that the first line of a file of Excel names (`sep=;`). */
export const isDelimiter = (sign: string): sign is Delimiter => DELIMITERS.some((known) => known === sign);

function mostOf(counts: Record<Delimiter, number>): Delimiter | undefined {
  return DELIMITERS.filter((sign) => counts[sign] > 0).toSorted((a, b) => counts[b] - counts[a])[0];
}

/** The sign that another line seems to have in place of the file's own. */
export function otherDelimiter(line: string, own: Delimiter): Delimiter | undefined {
  const counts = countDelimiters(line);
  return counts[own] > 0 ? undefined : DELIMITERS.find((sign) => sign !== own && counts[sign] > 0);
}
