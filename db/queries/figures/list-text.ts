import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

// Lists come and go as text: the drivers read and make a text of each number apart, and a million of those take seconds.

/** A list's column, read as text. */
export const textOf = (list: AnyPgColumn): SQL<string> => sql<string>`${list}::text`;

/** The numbers of a column in a group of rows, as the text of a list. */
export const listedAsText = (numbers: AnyPgColumn): SQL<string> => sql<string>`array_agg(${numbers})::text`;

/** The numbers of a list that was read as text. */
export function numbersIn(list: string): number[] {
  // The column is a list of numbers; looking at each of a million would take as long as reading them.
  return JSON.parse(`[${list.slice(1, -1)}]`) as number[];
}

/** Numbers as the text of a list; takes a third of the time that `join` takes. */
export function listOf(numbers: ArrayLike<number>): string {
  let list = "";
  for (let at = 0; at < numbers.length; at += 1) list += at === 0 ? numbers[at] : `,${numbers[at]}`;
  return `{${list}}`;
}

/** Texts as the text of a list. */
export const arrayOf = (texts: readonly (string | null)[]): string =>
  `{${texts.map((text) => (text === null ? "NULL" : `"${text.replace(/["\\]/g, "\\$&")}"`)).join(",")}}`;
