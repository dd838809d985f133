import { parentPort, workerData } from "node:worker_threads";
import { draw } from "../../src/charts/draw.ts";
import type { Drawing } from "../../src/view/chart/chart.ts";

// A thread that draws like the real one, and does what the title of a chart asks of it besides.
parentPort?.on("message", async (drawing: Drawing) => {
  if (drawing.title.startsWith("crash")) process.exit(1);
  if (drawing.title.startsWith("throw")) throw new Error("a fault of the thread");
  if (drawing.title.startsWith("hang")) for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  // Computes nothing and waits, until the other side has shown that it is free.
  if (drawing.title.startsWith("wait")) Atomics.wait(workerData as Int32Array, 0, 0);
  parentPort?.postMessage(await draw(drawing));
});
