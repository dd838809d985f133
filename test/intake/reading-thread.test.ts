import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { FigureStore } from "../../src/intake/figure-store.ts";

const PROGRAM = new URL("../../src/intake/reading/worker.ts", import.meta.url).href;

/** Starts the program of the thread and tells which modules that loads. */
const SPY = `
  import module from "node:module";
  import { parentPort } from "node:worker_threads";
  const loaded = [];
  module.registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
  await import(${JSON.stringify(PROGRAM)});
  parentPort.postMessage(loaded);
`;

it("the thread that reads files loads no package, and no text but of files: its heap stands beside the server's", async () => {
  const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(SPY)}`));
  const loaded = await new Promise<string[]>((resolve, reject) =>
    thread.once("message", resolve).once("error", reject),
  );
  await thread.terminate();
  const files = loaded.filter((url) => url.startsWith("file:"));
  expect(files).toContain(PROGRAM);
  expect(files.filter((url) => url.includes("/node_modules/"))).toEqual([]);
  const texts = files.flatMap((url) => /[/]src[/]view[/]text[/](?:nl|en)[/](.+)$/.exec(url)?.[1] ?? []);
  expect([...new Set(texts)].sort()).toEqual(["figures/indicator.ts", "personal.ts"]);
});

it("figures that outgrow their memory give the old back at once, and stay", () => {
  const store = new FigureStore();
  const add = (count: number) => {
    for (let n = 0; n < count; n += 1) store.add(n % 3, n, n / 2, n % 2, n + 2);
  };
  add(16_384);
  const before = [store.slices, store.cells, store.values, store.marks, store.lines];
  add(1);
  expect(before.map(({ buffer }) => buffer.detached)).toEqual(before.map(() => true));
  expect(store.length).toBe(16_385);
  const at = 16_383;
  expect([store.slices[at], store.cells[at], store.values[at], store.marks[at], store.lines[at]]).toEqual([
    ...[at % 3, at, at / 2, at % 2, at + 2],
  ]);
  expect([store.cells[16_384], store.lines[16_384]]).toEqual([0, 2]);
});
