import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundledMain, makeBundle } from "../../bin/bundle.js";
import { START } from "../../bin/bundle-start.js";
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
  });

  it.each(["package.json", "package-lock.json", "db/migrations/meta/_journal.json"])(
    "is of another version when %s says so, whatever its time and size",
    async (name) => {
      const file = path.join(root, name);
      await mkdir(path.dirname(file), { recursive: true });
      const write = async (version: string) => {
        await writeFile(file, JSON.stringify({ version }));
        await utimes(file, 1000, 1000);
      };
      await write("1.0.0");
      await makeBundle(root);
      expect(bundledMain(root)).toBeDefined();
      await write("1.0.1");
      expect(bundledMain(root)).toBeUndefined();
    },
  );

  it("leaves those that another process may run from, and clears away what is old or half", async () => {
    const day = 86_400;
    const ages = { a: 20 * day, b: 31 * day, c: 40 * day, d: 50 * day, "new-b": 1800, "new-a": 7200 };
    for (const [name, age] of Object.entries(ages)) {
      const folder = path.join(root, KEPT, name);
      await mkdir(folder, { recursive: true });
      const at = Date.now() / 1000 - age;
      await utimes(folder, at, at);
    }
    await makeBundle(root);
    const made = path.basename(path.dirname(bundledMain(root) ?? ""));
    expect((await readdir(path.join(root, KEPT))).sort()).toEqual([made, "a", "b", "new-b"].sort());
  });

  it("is made also where its process may not be put behind others", () => {
    const denied = `data:text/javascript,import os from "node:os"; import { syncBuiltinESMExports } from "node:module";
      os.setPriority = () => { throw new Error("EPERM"); }; syncBuiltinESMExports();`;
    const script = fileURLToPath(new URL("../../bin/bundle.js", import.meta.url));
    execFileSync(process.execPath, ["--import", denied, script], { stdio: "pipe" });
    expect(bundledMain()).toBeDefined();
  });

  it("is one, whole, when several processes make it at once", async () => {
    await Promise.all([makeBundle(root), makeBundle(root), makeBundle(root)]);
    expect(await readdir(path.join(root, KEPT))).toHaveLength(1);
    expect((await import(bundledMain(root) ?? "")).start()).toEqual({ word: "goed" });
  });

  it("can be read by another user than who made it", async () => {
    await makeBundle(root);
    const folder = path.dirname(fileURLToPath(bundledMain(root) ?? ""));
    expect((await stat(folder)).mode & 0o777).toBe(0o755);
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
    expect(said).toContain(`Error: fout\n    at start (${path.join(root, "src/main.ts")}:4)`);
  });
});

it("all that a start reads is in one file, which those find who ask for a part of it later", async () => {
  await makeBundle();
  const main = fileURLToPath(bundledMain() ?? "");
  const text = await readFile(main, "utf8");
  expect(text.match(/from"\.\/[^"]+"/g)).toBeNull();
  expect(text.match(/.{0,30}[^\0-\x7f].{0,30}/g)).toBeNull();
  const files = await readdir(path.dirname(main));
  const parts = await Promise.all(
    START.slice(1).map(async (source) => {
      const name = path.basename(source, ".ts");
      const alike = files.filter((file) => file.startsWith(`${name}-`) && file.endsWith(".mjs"));
      return await Promise.all(alike.map((file) => readFile(path.join(path.dirname(main), file), "utf8")));
    }),
  );
  // More than one source may have that name.
  for (const alike of parts)
    expect(alike).toContainEqual(expect.stringMatching(/^export \{.*\} from "\.\/main\.mjs";\n$/));
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
