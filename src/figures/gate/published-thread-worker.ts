import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { type Asked, decisionOf } from "./published-decision.ts";
import type { Answer } from "./published-thread.ts";

// On Linux this is the priority of the thread alone: whoever answers people goes first when all cores are busy,
// and a tenth of their turn is left, so that whoever waits for this is answered too.
if (process.platform === "linux") setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);

const say = (answer: Answer): void => parentPort?.postMessage(answer);

// The thread in which large tables are decided: one at a time, as they are asked.
parentPort?.on("message", async (asked: Asked) => {
  try {
    say({ decision: await decisionOf(asked) });
  } catch (error) {
    // Its message may quote figures.
    say({ failed: error instanceof Error ? error.name : "error" });
  }
});
