import { writeFileSync } from "node:fs";
import { writeLived } from "../setup/load-lived.ts";
import { MADE_FROM, sourcesPrint } from "./made-from.ts";
import { playLived } from "./play-lived.ts";

// `npm run demo:lived`: plays the script until the lived demo begins, and keeps what stands in the database then.
const print = sourcesPrint();
const dump = await playLived();
await writeLived(dump);
writeFileSync(MADE_FROM, `${JSON.stringify({ sources: print }, undefined, 2)}\n`);
const rows = [...dump.values()].reduce((sum, { length }) => sum + length, 0);
process.stdout.write(`${dump.size} tables, ${rows} rows in db/seed/lived\n`);
