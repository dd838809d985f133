// Imports a file and is killed in the middle of keeping its figures: `node import-child.ts FILE DIRECTORY KILL_AT`, on
// PostgreSQL with DATABASE_URL set. KILL_AT counts the statements within transactions; 0 is never. With `confirm` behind it
// the file waits first, and is killed in the middle of being confirmed.
import { createReadStream } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { confirmUpload } from "../../commands/indicator/confirm.ts";
import { type Db, openEmbedded } from "../../db/client.ts";
import { dispatch } from "../../src/engine/dispatch.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { importFigures } from "../../src/intake/import-figures.ts";
import { takeUpload } from "../../src/intake/uploads.ts";
import { uploadKey } from "../../src/view/figures/upload-card.ts";
import { COOPERATION } from "../builders.ts";
import { openReached, reachGiven } from "../reach.ts";

const [, , file = "", directory = "", killAt = "0", how = "import"] = process.argv;
const reach = reachGiven();
const database = reach ? await openReached(reach) : await openEmbedded(directory);
let statements = 0;
let counts = how === "import";

/** Counts the statements within transactions, and kills this process at the one that was asked for. */
function count(db: Db): void {
  const transaction = db.transaction.bind(db);
  db.transaction = ((work: (tx: unknown) => Promise<unknown>) =>
    transaction(async (tx) => {
      const execute = tx.execute.bind(tx);
      tx.execute = ((query: Parameters<typeof execute>[0]) => {
        if (counts) statements += 1;
        if (counts && statements === Number(killAt)) process.kill(process.pid, "SIGKILL");
        return execute(query);
      }) as typeof tx.execute;
      return await work(tx);
    })) as typeof db.transaction;
}
// What people change goes over connections of its own, where the database has several.
for (const db of new Set([database.db, database.changes])) count(db);

const engine: Engine = {
  database,
  registry: { commands: [confirmUpload], collections: [], postings: [], jobs: [] },
  clock: { real: () => Temporal.Now.instant(), now: async () => Temporal.Now.instant() },
  log: { info: () => undefined, warn: console.error, error: console.error },
  baseUrl: "http://localhost:3978",
  demo: false,
};
const actor = {
  ...{ cooperation: COOPERATION, email: "cli", name: "cli", organisation: "" },
  ...{ role: "administrator" as const, language: "nl" as const },
};
const about = { actor, via: "cli" as const, filename: "cijfers.csv", file: createReadStream(file) };

async function confirm(): Promise<unknown> {
  const upload = await takeUpload(engine, { ...about, source: "once" });
  counts = true;
  const input = { upload: uploadKey(upload) };
  return await dispatch(engine, { command: confirmUpload, input, actor, via: "cli" });
}

const answer = how === "import" ? await importFigures(engine, { ...about, dryRun: false }) : await confirm();
process.stdout.write(JSON.stringify(answer));
await database.close();
process.exit(0);
