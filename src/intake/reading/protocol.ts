import type { Question, Rejection } from "../../domain/figures/import-report.ts";
import type { Mapping } from "../../domain/figures/mapping.ts";
import type { TableHead } from "../../domain/figures/table-head.ts";
import type { Language } from "../../domain/organisation/language.ts";
import type { PersonalOutcome } from "../../domain/personal-data/personal-data.ts";
import type { Context } from "../../engine/context.ts";
import type { Issue, RefusalCode } from "../../engine/refusal.ts";
import type { FiguresRead } from "../figures-read.ts";

/** What there is to do with a file. `read` takes its figures, `hold` keeps its table until somebody confirms it. */
export interface Task {
  kind: "read" | "hold";
  /** Of whom the file can speak. */
  cooperation: Context["cooperation"];
  directory: Context["directory"];
  language: Language;
  /** What was answered about the file now. */
  answers: Mapping | undefined;
  /** Of a table that was held: the parts that come are its rows. */
  head: TableHead | undefined;
}

/** A table that was read into memory, with what stands in the way of keeping it as it is. */
export interface HeldTable {
  head: TableHead;
  rows: Uint8Array;
  /** Cells that look like they are about a person. */
  personal: Rejection[];
  /** Whether every cell of it was looked at: rows that are no rows of it were not. */
  isWhole: boolean;
}

export type ReadAnswer = FiguresRead | { question: Question };

/** What the thread is told: a task, then what it asks for. */
export type ToThread =
  | { type: "task"; task: Task }
  /** Undefined: the file ends here. */
  | { type: "part"; part: Uint8Array<ArrayBuffer> | undefined }
  | { type: "told"; mapping: Mapping | undefined };

/** What the thread says: what it needs, how far it is, and in the end what came of it. */
export type FromThread =
  /** The next part; the last may be written over. */
  | { type: "more"; used: Uint8Array<ArrayBuffer> | undefined }
  /** What was remembered for files with this header? */
  | { type: "ask"; header: string }
  | { type: "progress"; rows: number }
  | { type: "done"; answer: ReadAnswer | HeldTable }
  | {
      type: "refused";
      code: RefusalCode;
      message: string;
      issues: Issue[];
      outcome: PersonalOutcome | undefined;
    }
  | { type: "failed"; name: string };
