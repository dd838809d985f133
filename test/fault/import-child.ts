// Imports a file and is killed in the middle of keeping its figures: `node import-child.ts FILE DIRECTORY KILL_AT`, on
// PostgreSQL with DATABASE_URL set. KILL_AT counts the statements within transactions; 0 is never.
import { createReadStream } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { openEmbedded, openPostgres } from "../../db/client.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { importFigures } from "../../src/intake/import-figures.ts";
import { COOPERATION } from "../builders.ts";

const [, , file = "", directory = "", killAt = "0"] = process.argv;
const url = process.env.DATABASE_URL;
const database = url ? await openPostgres(url) : await openEmbedded(directory);
const transaction = database.db.transaction.bind(database.db);
let statements = 0;
database.db.transaction = ((work: (tx: unknown) => Promise<unknown>) =>
  transaction(async (tx) => {
    const execute = tx.execute.bind(tx);
    tx.execute = ((query: Parameters<typeof execute>[0]) => {
      statements += 1;
      if (statements === Number(killAt)) process.kill(process.pid, "SIGKILL");
      return execute(query);
    }) as typeof tx.execute;
    return await work(tx);
  })) as typeof database.db.transaction;

const engine: Engine = {
  database,
  registry: { commands: [], collections: [], postings: [], jobs: [] },
  clock: { real: () => Temporal.Now.instant(), now: async () => Temporal.Now.instant() },
  log: { info: () => undefined, warn: console.error, error: console.error },
  baseUrl: "http://localhost:3978",
  demo: false,
};
const actor = {
  cooperation: COOPERATION,
  email: "cli",
  name: "cli",
  organisation: "",
  role: "administrator" as const,
};
const answer = await importFigures(engine, {
  ...{ actor: { ...actor, language: "nl" as const }, via: "cli", filename: "cijfers.csv", dryRun: false },
  file: createReadStream(file),
});
process.stdout.write(JSON.stringify("report" in answer ? answer.report : answer.question));
await database.close();
process.exit(0);
