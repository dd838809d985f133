import type { z } from "zod";
import type { Text } from "../../view/text.ts";
import type { CooperationFile } from "../cooperation-file.ts";
import { type Columns, readColumns, readRows } from "./read-rows.ts";

/** A mistake in a list: where it stands and what helps. */
export interface Fault {
  /** From 1; undefined: it is about the list as a whole. */
  line: number | undefined;
  /** What its column is called. */
  column: string | undefined;
  message: string;
}

/** What a line brings. */
export interface Entry {
  line: number;
  /** As people read it, a cell a column. */
  cells: string[];
  what: "added" | "changed" | "same";
  /** With `changed`: in words, what is different. */
  changes: string[];
}

/** What a list would bring to a cooperation: nothing while there is a fault. */
export interface ListRead {
  columns: string[];
  entries: Entry[];
  faults: Fault[];
  file: CooperationFile;
}

/** So much at once. */
const MOST_LINES = 5000;

/** The rows of a list by their columns, or why it is not read at all. */
export function openList<C extends string>(
  text: string,
  words: readonly [C, string[]][],
  t: Text,
): Columns<C> | { fault: Fault } {
  const { pasted } = t.setup;
  const refused = (message: string) => ({ fault: { line: undefined, column: undefined, message } });
  const read = readColumns(readRows(text), words);
  if (read.rows.length === 0) return refused(pasted.nothing);
  return read.rows.length > MOST_LINES ? refused(pasted.tooMany(MOST_LINES)) : read;
}

/** A spreadsheet would run it. A name may begin with another sign than `=`: `@Home Jeugdhulp`. */
const FORMULA = /^(?:=|[+@-][\d(])/;

/** What a cell says by the shape that the file has for it, or what is wrong with it. */
export function readCell<T>(cell: string, shape: z.ZodType<T>, t: Text): { value: T } | { wrong: string } {
  const { pasted, wrong, tooLong } = t.setup;
  if (cell === "") return { wrong: pasted.empty };
  if (FORMULA.test(cell)) return { wrong: pasted.formula };
  const read = shape.safeParse(cell);
  if (read.success) return { value: read.data };
  const [issue] = read.error.issues;
  if (issue?.code === "too_big") return { wrong: tooLong(Number(issue.maximum)) };
  const known: Record<string, string> = wrong;
  return { wrong: known[issue?.message ?? ""] ?? wrong.other };
}
