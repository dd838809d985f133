import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { LINES, LIVED } from "../setup/load-lived.ts";
import { MADE_FROM, sourcesPrint } from "./made-from.ts";
import { playLived } from "./play-lived.ts";

// `npm run demo:lived`: plays the script until the lived demo begins, and keeps what stands in the database then.
const print = sourcesPrint();
const dump = await playLived();
mkdirSync(LIVED, { recursive: true });
for (const name of readdirSync(LIVED)) rmSync(path.join(LIVED, name));
let rows = 0;
for (const [table, lines] of dump) {
  rows += lines.length;
  writeFileSync(path.join(LIVED, `${table}${LINES}`), `${lines.join("\n")}\n`);
}
writeFileSync(MADE_FROM, `${JSON.stringify({ sources: print }, undefined, 2)}\n`);
process.stdout.write(`${dump.size} tables, ${rows} rows in db/seed/lived\n`);
