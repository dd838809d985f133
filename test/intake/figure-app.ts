import { copyFileSync, createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import type { ImportAnswer, ImportReport, Question } from "../../src/domain/figures/import-report.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { Registry } from "../../src/engine/registry.ts";
import { importFigures } from "../../src/intake/import-figures.ts";
import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { COOPERATION } from "../builders.ts";
import { emptyTables } from "../database.ts";
import { openTestApp, type TestApp } from "../harness.ts";

/** Statistics Netherlands, table 85098NED: as it was exported. */
export const CBS = path.join(
  import.meta.dirname,
  "../data/cbs-85098NED-indicatoren-jeugdzorg-gemeenten-2022.csv",
);
export const SEED = path.join(import.meta.dirname, "../../db/seed/g7.yaml");

/** The registry that Leerlus itself has. */
export const REAL: Partial<Registry> = {};

export interface Given {
  dryRun?: boolean;
  mapping?: unknown;
  filename?: string;
  as?: string;
}

export interface FigureApp {
  app: TestApp;
  engine: Engine;
  /** Imports a file: its path, its text, its bytes or its parts. */
  give(file: string | Uint8Array | AsyncIterable<Uint8Array>, given?: Given): Promise<ImportAnswer>;
  /** As `give`, and throws when something was asked. */
  report(file: Parameters<FigureApp["give"]>[0], given?: Given): Promise<ImportReport>;
  /** As `give`, and throws when nothing was asked. */
  question(file: Parameters<FigureApp["give"]>[0], given?: Given): Promise<Question>;
  /** Applies the cooperation file of the seed, changed. */
  configure(change: (yaml: string) => string): Promise<void>;
  reset(): Promise<void>;
}

/** The G7 of the seed, with its catalogue. */
export async function openFigureApp(registry: Partial<Registry> = { commands: [] }): Promise<FigureApp> {
  const app = await openTestApp(registry === REAL ? {} : { registry });
  const { engine } = app;
  const { db } = app.database;
  await emptyTables(db);
  await setupFromFile(engine, SEED, { apply: true, language: "nl" });
  const configure: FigureApp["configure"] = async (change) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "leerlus-")), "g7.yaml");
    const holidays = "schoolvakanties-2026.csv";
    copyFileSync(path.join(path.dirname(SEED), holidays), path.join(path.dirname(file), holidays));
    writeFileSync(file, change(readFileSync(SEED, "utf8")));
    const { ok, lines } = await setupFromFile(engine, file, { apply: true, language: "nl" });
    if (!ok) throw new Error(lines.join("\n"));
    rmSync(path.dirname(file), { recursive: true });
  };
  const reset = async () => {
    const all = [
      "slices",
      "layouts",
      "members",
      "revisions",
      "imports",
      "mappings",
      "releases",
      "uploads",
      "sources",
    ];
    const tables = all.map((name) => `indicator_${name}`).join(", ");
    await db.execute(sql.raw(`truncate ${tables}, audit, counters, moments, inbox restart identity`));
  };

  const give: FigureApp["give"] = async (file, { as = "coordinator@example.org", ...given } = {}) => {
    const actor = await app.actor(as);
    const parts = typeof file === "string" && file.endsWith(".csv") ? createReadStream(file) : partsOf(file);
    const { filename = "cijfers.csv", dryRun = false, ...rest } = given;
    return await importFigures(engine, { ...rest, actor, via: "api", filename, dryRun, file: parts });
  };
  return {
    app,
    engine,
    give,
    report: async (file, given) => {
      const answer = await give(file, given);
      if ("report" in answer) return answer.report;
      throw new Error(`asked: ${JSON.stringify(answer.question)}`);
    },
    question: async (file, given) => {
      const answer = await give(file, given);
      if ("question" in answer) return answer.question;
      throw new Error(`not asked: ${JSON.stringify(answer.report)}`);
    },
    configure,
    reset,
  };
}

async function* partsOf(file: string | Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof file !== "string" && !(file instanceof Uint8Array)) return yield* file;
  const bytes = Buffer.from(file);
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

export { COOPERATION };
