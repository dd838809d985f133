import { parentPort } from "node:worker_threads";
import type { Drawing } from "../view/chart/chart.ts";
import { draw } from "./draw.ts";

// The thread in which charts are drawn: one at a time, as they are asked.
parentPort?.on("message", async (drawing: Drawing) => {
  try {
    parentPort?.postMessage(await draw(drawing));
  } catch (error) {
    // Its message may quote what was to be drawn.
    parentPort?.postMessage({ failed: error instanceof Error ? error.name : "error" });
  }
});
