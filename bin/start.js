// `npm start`: from the bundle of the sources as they are now, where there is one; else from the sources, and one is made
// for the next time.
import { fileURLToPath } from "node:url";
import { bundledMain } from "./bundle.js";

/** Once people are let in: it takes seconds of a processor. */
const LATER_MS = 10_000;

const main = bundledMain();
if (main) {
  const { mapStacks } = await import("./mapped-stack.js");
  mapStacks(main);
} else {
  setTimeout(async () => {
    const { spawn } = await import("node:child_process");
    const script = fileURLToPath(new URL("bundle.js", import.meta.url));
    // Where nothing can be written, or what makes it is not installed, the sources serve as well.
    spawn(process.execPath, [script], { stdio: "ignore" })
      .on("error", () => undefined)
      .unref();
  }, LATER_MS).unref();
}
/** @type {typeof import("../src/main.ts")} */
const { start } = await import(main ?? "../src/main.ts");
await start();
