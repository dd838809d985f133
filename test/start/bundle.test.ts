import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, realpath, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundledMain, makeBundle } from "../../bin/bundle.js";
import { startServer } from "../server.ts";

let root: string;
const KEPT = "node_modules/.cache/leerlus/bundle";
const MAIN = `import { word } from "./word.ts";
interface Said { word: string }
export const here: string = import.meta.dirname;
export const start = (): Said => { if (word === "fout") throw new Error(word); return { word }; };
`;

beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), "leerlus-bundle-")));
  for (const folder of ["src", "db", "commands", "jobs", "node_modules"])
    await mkdir(path.join(root, folder));
  await writeFile(path.join(root, "src/main.ts"), MAIN);
  await says("goed", 1000);
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Changes a source, at a moment of the clock in seconds. */
async function says(word: string, at: number): Promise<void> {
  const file = path.join(root, "src/word.ts");
  await writeFile(file, `export const word: string = ${JSON.stringify(word)};\n`);
  await utimes(file, at, at);
}

describe("a bundle", () => {
  it("is that of the sources as they are, and finds what lies beside them", async () => {
    expect(bundledMain(root)).toBeUndefined();
    await makeBundle(root);
    const main = bundledMain(root) ?? "";
    const { start, here } = await import(main);
    expect([start(), here]).toEqual([{ word: "goed" }, path.join(root, "src")]);
    await says("nieu", 1001);
    expect(bundledMain(root)).toBeUndefined();
    await makeBundle(root);
    expect((await import(bundledMain(root) ?? "")).start()).toEqual({ word: "nieu" });
    expect(await readdir(path.join(root, KEPT))).toHaveLength(1);
  });

  it("is one, whole, when several processes make it at once", async () => {
    await Promise.all([makeBundle(root), makeBundle(root), makeBundle(root)]);
    expect(await readdir(path.join(root, KEPT))).toHaveLength(1);
    expect((await import(bundledMain(root) ?? "")).start()).toEqual({ word: "goed" });
  });

  it("is not there where nothing can be kept", async () => {
    await writeFile(path.join(root, "node_modules/.cache"), "");
    await expect(makeBundle(root)).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(bundledMain(root)).toBeUndefined();
  });

  it("names the line of the source when something goes wrong", async () => {
    await says("fout", 1002);
    await makeBundle(root);
    const main = JSON.stringify(bundledMain(root));
    const mapped = JSON.stringify(new URL("../../bin/mapped-stack.js", import.meta.url).href);
    const script = `const { mapStacks } = await import(${mapped}); mapStacks(${main});
      try { (await import(${main})).start(); } catch (error) { console.log(error.stack); }`;
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    expect(said).toContain(`Error: fout\n    at start (${path.join(root, "src/main.ts")}:4:`);
  });
});

it("the server starts from its bundle, and does what it does from its sources", async () => {
  await makeBundle();
  expect(bundledMain()).toMatch(/main\.mjs$/);
  const env = { DATA_DIR: path.join(root, "data"), LEERLUS_DEMO: "1" };
  const server = await startServer(env, { file: "bin/start.js" });
  try {
    const made = await server.api("POST", "/api/v1/commands/action/add", {
      input: { title: "Stuur de cijfers", holder: "anna@example.org", due: "2026-06-01" },
    });
    expect(made).toMatchObject({ status: 200, body: { ref: "A-1" } });
    // Drawn in a thread, with fonts and a style that lie beside the sources and the packages.
    const chart = await fetch(`${server.url}/api/v1/charts/doorplaatsingen.png`, {
      headers: { authorization: "Bearer ll_test_token_of_the_coordinator" },
    });
    expect([chart.status, chart.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect((await fetch(`${server.url}/`)).status).toBe(200);
    expect(await server.kill()).toBe(0);
  } finally {
    await server.kill("SIGKILL");
  }
}, 120_000);
