import { findMapping } from "../../../db/queries/figures/figure-import.ts";
import type { Question } from "../../domain/figures/import-report.ts";
import type { Mapping } from "../../domain/figures/mapping.ts";
import type { TableHead } from "../../domain/figures/table-head.ts";
import type { Context } from "../../engine/context.ts";
import type { ReadTable } from "../figures-read.ts";
import { knownTo } from "../known.ts";
import type { Progress } from "./progress.ts";
import type { HeldTable, Task } from "./protocol.ts";
import { readInThread } from "./readers.ts";

interface Given {
  file: AsyncIterable<Uint8Array>;
  /** What was answered about it now. */
  answers?: Mapping | undefined;
  /** Of a table that was held: the file is its rows. */
  head?: TableHead;
  progress?: Progress | undefined;
}

/**
 * Reads the figures of a file in a thread of its own.
 * @throws Refusal when it is not a table, not readable or beyond a limit
 */
export async function readFile(ctx: Context, given: Given): Promise<ReadTable | { question: Question }> {
  const answer = await readInThread(taskOf(ctx, "read", given), sourcesOf(ctx, given));
  if ("question" in answer) return answer;
  if (!("figures" in answer)) throw new Error("a table was read, and none came");
  return { ...answer, known: knownTo(ctx) };
}

/**
 * Reads a file to keep its table, without taking figures from it.
 * @throws Refusal as `readFile`, also when it is more than may wait
 */
export async function holdFile(ctx: Context, given: Given): Promise<HeldTable> {
  const answer = await readInThread(taskOf(ctx, "hold", given), sourcesOf(ctx, given));
  if (!("rows" in answer)) throw new Error("a table was held, and none came");
  return answer;
}

const taskOf = (ctx: Context, kind: Task["kind"], { answers, head }: Given): Task => {
  const { cooperation, directory, t } = ctx;
  return { kind, cooperation, directory, language: t.language, answers, head };
};

const sourcesOf = (ctx: Context, { file, progress }: Given) => ({
  file,
  remembered: (header: string) => findMapping(ctx, header),
  progress: progress ?? (() => undefined),
  t: ctx.t,
});
