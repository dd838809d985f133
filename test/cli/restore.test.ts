import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../db/client.ts";
import { listCooperations, readDemoClock } from "../../db/queries/cooperation/cooperation.ts";
import { verbs } from "../../src/cli/verbs.ts";
import { DemoRun } from "../../src/demo/demo-run.ts";
import { demoEngine } from "../../src/demo/open-demo.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { realTime } from "../../src/main.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { emptyTables, openTestDatabase } from "../database.ts";
import { directoryIo } from "./directory-io.ts";

const scratch = mkdtempSync(path.join(tmpdir(), "leerlus-export-"));
const first = path.join(scratch, "first");
let database: Database;
let engine: Engine;
beforeAll(async () => {
  database = await openTestDatabase();
  engine = demoEngine(database, demoClock(realTime));
  await loadDemo(engine, "lived");
  await setupFromFile(engine, "db/seed/voorbeeldregio.yaml", { apply: true, language: "nl" });
  await exportTo(first);
});
afterAll(async () => {
  await database.close();
  rmSync(scratch, { recursive: true, force: true });
});

const fresh = () => path.join(mkdtempSync(path.join(scratch, "copy-")), "export");

async function exportTo(directory: string): Promise<string[]> {
  const io = directoryIo(directory);
  expect(await verbs.export?.(engine, {}, io)).toBe(0);
  return io.lines;
}

async function setup(directory: string, how: { dryRun?: boolean } = {}, on = engine) {
  const io = directoryIo(scratch);
  const code = await verbs.setup?.(on, { file: directory, language: "nl", ...how }, io);
  return { code, said: io.lines.join("\n") };
}

/** Every file of an export; of a manifest all but when it was made. */
function filesOf(directory: string): Record<string, string> {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.jsonl?$/.test(name),
  );
  return Object.fromEntries(
    names.sort().map((name) => {
      const text = readFileSync(path.join(directory, name), "utf8");
      return [name, text.replace(/"madeAt": ".*"/, "")];
    }),
  );
}

interface Manifest {
  cooperation: string;
  files: { file: string; rows: number; sha256: string }[];
  [key: string]: unknown;
}

/** A copy of the first export in which something was changed. */
function edited(edit: (directory: string) => void): string {
  const copy = fresh();
  cpSync(first, copy, { recursive: true });
  edit(copy);
  return copy;
}

const withManifest = (change: (manifest: Manifest, directory: string) => void): string =>
  edited((directory) => {
    const file = path.join(directory, "g7/manifest.json");
    const manifest: Manifest = JSON.parse(readFileSync(file, "utf8"));
    change(manifest, path.join(directory, "g7"));
    writeFileSync(file, JSON.stringify(manifest));
  });

/** Somebody changed a table, and its checksum too. */
const withRows = (table: string, change: (lines: string[]) => string[]): string =>
  withManifest(({ files }, directory) => {
    const entry = files.find(({ file }) => file === `tables/${table}.jsonl`);
    if (!entry) throw new Error(`no table ${table}`);
    const target = path.join(directory, entry.file);
    const text = change(readFileSync(target, "utf8").split("\n")).join("\n");
    writeFileSync(target, text);
    entry.sha256 = createHash("sha256").update(text).digest("hex");
  });

describe("an export", () => {
  it("has a directory for each cooperation, with lists to read and tables to take back, counted and signed", () => {
    for (const slug of ["g7", "voorbeeldregio"]) {
      const manifest: Manifest = JSON.parse(readFileSync(path.join(first, slug, "manifest.json"), "utf8"));
      expect(manifest).toMatchObject({
        format: "leerlus-export",
        formatVersion: 1,
        migration: expect.stringMatching(/^\d{4}_/),
        cooperation: slug,
        madeAt: expect.stringMatching(/^\d{4}-/),
        demoClock: "2026-07-06T06:00:00Z",
      });
      const names = manifest.files.map(({ file }) => file);
      expect(names).toEqual(expect.arrayContaining(["meetings.jsonl", "tables/meetings.jsonl"]));
      for (const { file, rows, sha256 } of manifest.files) {
        const text = readFileSync(path.join(first, slug, file), "utf8");
        expect(text.split("\n").length - 1, file).toBe(rows);
        expect(createHash("sha256").update(text).digest("hex"), file).toBe(sha256);
      }
    }
  });

  it("holds no secret, and nothing of another cooperation", () => {
    const names = Object.keys(filesOf(first)).join("\n");
    for (const table of ["tokens", "sessions", "sign_in_links", "feed_tokens", "chart_links", "workspaces"])
      expect(names).not.toContain(`tables/${table}.jsonl`);
    for (const [name, text] of Object.entries(filesOf(path.join(first, "voorbeeldregio/tables"))))
      expect(text, name).not.toContain('"cooperation":"g7"');
  });

  it("is taken back in an empty database with nothing changed, and the work goes on", async () => {
    await emptyTables(database.db);
    const looked = await setup(first, { dryRun: true });
    expect(looked).toMatchObject({ code: 0 });
    expect(looked.said).toContain("nog niets teruggezet");
    expect(await listCooperations(database.db)).toEqual([]);

    expect(await setup(first)).toMatchObject({ code: 0, said: expect.stringContaining("Teruggezet.") });
    expect(String(await readDemoClock(database.db))).toBe("2026-07-06T06:00:00Z");
    const second = fresh();
    await exportTo(second);
    expect(filesOf(second)).toEqual(filesOf(first));

    const demo = new DemoRun(engine, "g7");
    const before = (await demo.read("actions")).map(({ ref }) => ref);
    const line = "actie nieuw Stuur de cijfers van Q3; houder Anna; uiterlijk 15 december";
    const reply = await demo.type("coordinator@example.org", "implementation", line);
    expect(before).not.toContain(reply.ok && reply.ref);
    const said = await demo.goTo(Temporal.Instant.from("2026-07-08T09:30:00+02:00"));
    expect(said.map(({ purpose }) => purpose)).toContain("report-adopted");
  });

  it("is not taken back over a cooperation that stands there", async () => {
    const refused = await setup(first);
    expect(refused.code).toBe(65);
    expect(refused.said).toMatch(/staat al een samenwerking: .*G7.*lege database[\s\S]*niets gewijzigd/);
  });
});

describe("what is no whole export", () => {
  beforeEach(() => emptyTables(database.db));

  const refused = async (directory: string, words: string | RegExp) => {
    for (const how of [{ dryRun: true }, {}]) {
      const answer = await setup(directory, how);
      expect(answer.said).toMatch(words);
      expect(answer.said).toContain("Er is niets gewijzigd.");
      expect(answer.code).toBe(65);
    }
    expect(await listCooperations(database.db)).toEqual([]);
    expect(await readDemoClock(database.db)).toBeUndefined();
  };

  it("is refused when it is a directory of something else", async () => {
    await refused("db/seed", "geen export van Leerlus");
    await refused(
      edited((directory) => writeFileSync(path.join(directory, "g7/manifest.json"), '{"name":"other"}')),
      "niet door Leerlus gemaakt",
    );
  });

  it("is refused when its making was broken off, at the first cooperation or at the second", async () => {
    for (const stopAt of ["g7/tables/posts.jsonl", "voorbeeldregio/tables/people.jsonl"]) {
      const half = fresh();
      await emptyTables(database.db);
      await setup(first);
      const io = directoryIo(half);
      const write = io.write;
      io.write = async (file, text) => {
        if (file === stopAt) throw new Error("killed");
        await write(file, text);
      };
      await expect(verbs.export?.(engine, {}, io)).rejects.toThrow("killed");
      await emptyTables(database.db);
      await refused(half, "niet af");
    }
  });

  it("is refused when an old export lies where a new one was broken off, or its manifest is gone", async () => {
    await refused(
      edited((copy) => writeFileSync(path.join(copy, "g7/manifest.json"), "")),
      "niet af",
    );
    const headless = edited((copy) => rmSync(path.join(copy, "voorbeeldregio/manifest.json")));
    await refused(headless, /voorbeeldregio is niet af/);
    await refused(path.join(headless, "voorbeeldregio"), "niet af");
  });

  it("is refused when a file is damaged or missing", async () => {
    await refused(
      edited((directory) => writeFileSync(path.join(directory, "g7/tables/meetings.jsonl"), "{}\n")),
      /meetings\.jsonl ontbreekt of is beschadigd/,
    );
    await refused(
      edited((directory) => rmSync(path.join(directory, "voorbeeldregio/tables/people.jsonl"))),
      /people\.jsonl ontbreekt/,
    );
  });

  it("is refused when a newer version made it, and when a manifest leads out of its directory", async () => {
    await refused(
      withManifest((manifest) => Object.assign(manifest, { formatVersion: 2, leerlus: "9.0.0" })),
      /nieuwere Leerlus \(9\.0\.0\)/,
    );
    await refused(
      withManifest((manifest) => Object.assign(manifest, { migration: "0999_later" })),
      "nieuwere Leerlus",
    );
    await refused(
      withManifest(({ files }) => Object.assign(files[0] ?? {}, { file: "../../secret.jsonl" })),
      "beschadigd",
    );
  });

  it("is refused when something in it would be lost", async () => {
    const more = withRows("people", (lines) => lines.map((line) => line.replace(/^\{/, '{"nickname":"x",')));
    await refused(more, "nickname");
    await refused(
      withRows("audit", (lines) =>
        lines.map((line) => line.replace('"cooperation":"g7"', '"cooperation":"b"')),
      ),
      "past niet",
    );
    const foreign = (lines: string[]) =>
      lines.slice(0, 1).map((line) => line.replace('"cooperation":"g7"', '"cooperation":"elders"'));
    await refused(
      withRows("counters", (lines) => [...foreign(lines), ...lines]),
      "past niet",
    );
    await refused(
      withRows("counters", (lines) => [`${foreign(lines)},${lines[0]}`, ...lines.slice(1)]),
      "past niet",
    );
    await refused(
      withManifest(({ files }, directory) => {
        for (const entry of files.filter(({ file }) => file === "tables/counters.jsonl")) {
          const target = path.join(directory, entry.file);
          const text = `${foreign(readFileSync(target, "utf8").split("\n"))}\n`;
          writeFileSync(target, text);
          entry.rows = 0;
          entry.sha256 = createHash("sha256").update(text).digest("hex");
        }
      }),
      "past niet",
    );
    await refused(
      withRows("people", (lines) => [...lines.slice(0, -1), lines[0] ?? "", ""]),
      "past niet",
    );
    await refused(
      withRows("people", (lines) => ["no JSON", ...lines]),
      "past niet",
    );
  });

  it("is refused when it is of the demo and the time here is the world's", async () => {
    const { code, said } = await setup(first, {}, { ...engine, demo: false });
    expect(code).toBe(65);
    expect(said).toContain("export van de demo");
  });
});
