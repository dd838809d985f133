import { Worker } from "node:worker_threads";
import { type Asked, type Decision, decisionOf } from "./published-decision.ts";

/** What the thread says: nothing of the figures where it fails. */
export type Answer = { decision: Decision } | { failed: string };

/** So many cells are decided in some milliseconds, which is less than handing them to a thread. */
const FEW_CELLS = 500;
/** A thread that takes longer has lost its way. */
const MOST_MS = 60_000;
/** A thread that nobody needs is ended after this, so that its memory is given back. */
const IDLE_MS = 10_000;

const PROGRAM = new URL("./published-thread-worker.ts", import.meta.url);
let thread: Worker | undefined;
let ending: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * The same decision. Of many cells it takes seconds, so it is made in a thread of its own, one at a time: nobody else waits
 * for it.
 * @throws when it cannot be worked out: then nothing may leave
 */
export async function decided(asked: Asked): Promise<Decision> {
  if (cellsOf(asked) <= FEW_CELLS) return await decisionOf(asked);
  const answer = last.then(() => ask(asked));
  last = answer.catch(() => undefined);
  return await answer;
}

/** At most. */
const cellsOf = ({ laid: { used }, decide }: Asked): number =>
  used.areas.size * used.providers.size * (1 + (decide?.past.length ?? 0));

async function ask(asked: Asked): Promise<Decision> {
  clearTimeout(ending);
  thread ??= new Worker(PROGRAM);
  const own = thread;
  const said = Promise.withResolvers<Answer>();
  const ended = () => said.reject(new Error("the thread ended"));
  const late = setTimeout(() => said.reject(new Error("the thread took too long")), MOST_MS);
  own.once("message", said.resolve).once("error", said.reject).once("exit", ended);
  try {
    own.ref();
    own.postMessage(asked);
    const answer = await said.promise;
    if ("failed" in answer) throw new Error(`not decided: ${answer.failed}`);
    return answer.decision;
  } catch (error) {
    end(own);
    throw error;
  } finally {
    clearTimeout(late);
    own.off("message", said.resolve).off("error", said.reject).off("exit", ended);
    own.unref();
    ending = setTimeout(() => end(own), IDLE_MS).unref();
  }
}

function end(own: Worker): void {
  if (thread === own) thread = undefined;
  // One that crashes while it is ended is of no use to anybody.
  own.on("error", () => undefined);
  void own.terminate();
}
