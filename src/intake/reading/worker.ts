import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import type { Mapping } from "../../domain/figures/mapping.ts";
import { Refusal } from "../../engine/refusal.ts";
import { fileTextIn } from "../../view/file-text.ts";
import { holdFile } from "../hold-table.ts";
import { type Known, knownTo, withAnswers } from "../known.ts";
import { openTable } from "../table/open-table.ts";
import { checkHeader, headerKey, readTable } from "../table/read-table.ts";
import type { OpenTable } from "../table/table.ts";
import { chooseSheet, tableOfHead } from "./held-table.ts";
import type { FromThread, HeldTable, ReadAnswer, Task, ToThread } from "./protocol.ts";

// The thread in which files are read: one at a time, in parts that it asks for.
if (!parentPort) throw new Error("not a thread");
const port = parentPort;
// On Linux this is the priority of the thread alone: whoever answers people goes first when all cores are busy,
// and a tenth of their turn is left, so that whoever waits for this is answered too.
if (process.platform === "linux") setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);

/** Who waits for what was asked for last. */
let waiting: ((message: ToThread) => void) | undefined;

const say = (message: FromThread, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);

async function ask(message: FromThread, transfer: ArrayBuffer[] = []): Promise<ToThread> {
  const heard = new Promise<ToThread>((resolve) => {
    waiting = resolve;
  });
  say(message, transfer);
  return await heard;
}

/** The parts of the file; each is given back when the next is asked for. */
async function* parts(): AsyncGenerator<Uint8Array> {
  let used: Uint8Array<ArrayBuffer> | undefined;
  for (;;) {
    const next = await ask({ type: "more", used }, used ? [used.buffer] : []);
    if (next.type !== "part" || next.part === undefined) return;
    used = next.part;
    yield used;
  }
}

port.on("message", async (message: ToThread) => {
  if (message.type !== "task") {
    const heard = waiting;
    waiting = undefined;
    return heard?.(message);
  }
  try {
    const answer = await work(message.task);
    say({ type: "done", answer }, transferable(answer));
  } catch (error) {
    if (error instanceof Refusal) {
      const { code, message: text, issues, outcome } = error;
      return say({ type: "refused", code, message: text, issues, outcome });
    }
    // Its message may quote what stands in the file.
    say({ type: "failed", name: error instanceof Error ? error.name : "error" });
  }
});

async function work(task: Task): Promise<ReadAnswer | HeldTable> {
  const by = { cooperation: task.cooperation, directory: task.directory, t: fileTextIn(task.language) };
  const known = knownTo(by, task.answers);
  if (task.kind === "hold") return await holdFile(parts(), known);
  const table = task.head ? await tableOfHead(task.head, parts()) : await openFile(task, known);
  if ("question" in table) return table;
  checkHeader(table, known);
  const told = await mappingFor(table, task.answers);
  const answer = await readTable(withAnswers(known, told), table, told, (rows) =>
    say({ type: "progress", rows }),
  );
  const sheet = task.answers?.sheet;
  if (!("question" in answer) || !sheet) return answer;
  return { question: { ...answer.question, mapping: { ...answer.question.mapping, sheet } } };
}

async function openFile(task: Task, known: Known) {
  const opened = await openTable(parts(), known);
  return "several" in opened ? chooseSheet(opened.several, task.answers?.sheet) : opened;
}

/** What was answered now or, where that says nothing of columns, earlier for a file with this header. */
async function mappingFor(table: OpenTable, answers: Mapping | undefined): Promise<Mapping | undefined> {
  if (Object.keys(answers?.columns ?? {}).length > 0) return answers;
  const told = await ask({ type: "ask", header: headerKey(table.header) });
  const before = told.type === "told" ? told.mapping : undefined;
  return before && answers ? { ...answers, ...before } : (before ?? answers);
}

/** What can be handed over without a copy. */
function transferable(answer: ReadAnswer | HeldTable): ArrayBuffer[] {
  if (!("figures" in answer)) return [];
  const { cells, values, marks } = answer.figures;
  const lists = [cells, values, marks, ...answer.bundles.map(({ figures }) => figures)];
  return [...new Set(lists.map(({ buffer }) => buffer))];
}
