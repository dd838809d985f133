import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Mapping } from "../../domain/figures/mapping.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Text } from "../../view/text.ts";
import type { FromThread, HeldTable, ReadAnswer, Task, ToThread } from "./protocol.ts";
import { steadyParts } from "./steady-parts.ts";

/** What the thread needs from here while it reads. */
export interface Sources {
  file: AsyncIterable<Uint8Array>;
  /** What was remembered for files with a header. */
  remembered: (header: string) => Promise<Mapping | undefined>;
  progress: (rows: number) => void;
  t: Text;
}

const PROGRAM = new URL("./worker.ts", import.meta.url);
/** How many files are read at once; the next waits for its turn. More than there are processors only hold more memory. */
const AT_ONCE = Math.min(4, Math.max(2, availableParallelism()));
/**
 * A table of two million figures needs less; lists of numbers are not counted. What is read is of no use a moment later: more
 * room for what is young only holds more memory.
 */
const [MOST_MB, MOST_YOUNG_MB] = [128, 4] as const;
/** How long a file may keep its thread at work, apart from the time in which its sender is waited for. */
const BUSY_MS = 120_000;
/** A thread that read more than this is ended, so that its memory is given back. */
const SMALL_BYTES = 4 * 1024 * 1024;

const idle: Worker[] = [];
const queue: (() => void)[] = [];
let atWork = 0;

/**
 * Reads a file in a thread of its own with a cap on memory and time, so that no file can keep anybody waiting but whoever
 * sent it.
 * @throws Refusal whatever the thread refuses; `too-large` when it needs more memory or time than any table
 */
export async function readInThread(task: Task, sources: Sources): Promise<ReadAnswer | HeldTable> {
  if (atWork >= AT_ONCE) await new Promise<void>((resolve) => queue.push(resolve));
  else atWork += 1;
  const thread = idle.pop() ?? start();
  try {
    const { answer, bytes } = await converse(thread, task, sources);
    if (bytes <= SMALL_BYTES) idle.push(thread);
    else void thread.terminate();
    thread.unref();
    if (answer instanceof Refusal) throw answer;
    return answer;
  } catch (error) {
    if (!idle.includes(thread)) void thread.terminate();
    throw error;
  } finally {
    const next = queue.shift();
    if (next) next();
    else atWork -= 1;
  }
}

function start(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MB, maxYoungGenerationSizeMb: MOST_YOUNG_MB };
  const thread = new Worker(PROGRAM, { resourceLimits });
  // One that ends while nobody waits for it is simply not used again.
  thread.on("error", () => undefined);
  thread.on("exit", () => {
    const at = idle.indexOf(thread);
    if (at >= 0) idle.splice(at, 1);
  });
  return thread;
}

/** One task with its thread, until it says what came of it. */
async function converse(
  thread: Worker,
  task: Task,
  { file, remembered, progress, t }: Sources,
): Promise<{ answer: ReadAnswer | HeldTable | Refusal; bytes: number }> {
  const done = Promise.withResolvers<ReadAnswer | HeldTable | Refusal>();
  const parts = steadyParts(file);
  let left = BUSY_MS;
  let since = performance.now();
  let timer: NodeJS.Timeout | undefined;
  let bytes = 0;
  const tell = (message: ToThread, transfer: ArrayBuffer[] = []) => {
    since = performance.now();
    timer = setTimeout(() => done.reject(new Refusal("too-large", t.indicator.tooSlow)), left);
    thread.postMessage(message, transfer);
  };
  const rest = () => {
    clearTimeout(timer);
    left -= performance.now() - since;
  };
  const answerTo = async (message: FromThread): Promise<void> => {
    if (message.type === "progress") return progress(message.rows);
    rest();
    if (message.type === "more") {
      const part = await parts.next(message.used);
      bytes += part?.length ?? 0;
      tell({ type: "part", part }, part ? [part.buffer] : []);
    } else if (message.type === "ask") tell({ type: "told", mapping: await remembered(message.header) });
    else if (message.type === "done") done.resolve(message.answer);
    else if (message.type === "refused")
      done.resolve(new Refusal(message.code, message.message, message.issues, {}, [], message.outcome));
    else done.reject(new Error(`a file could not be read: ${message.name}`));
  };
  const hear = (message: FromThread) => void answerTo(message).catch(done.reject);
  const lost = (error: Error & { code?: string }) =>
    done.reject(
      error.code === "ERR_WORKER_OUT_OF_MEMORY"
        ? new Refusal("too-large", t.indicator.tooMuch)
        : new Error(`the thread that reads files ended: ${error.name}`),
    );
  const ended = () => lost(new Error("exit"));
  thread.on("message", hear).once("error", lost).once("exit", ended);
  // Idle it keeps no process alive; at work it does.
  thread.ref();
  tell({ type: "task", task });
  try {
    return { answer: await done.promise, bytes };
  } finally {
    clearTimeout(timer);
    thread.off("message", hear).off("error", lost).off("exit", ended);
    parts.end();
  }
}
