import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { collections, commands, postings } from "../../commands/index.ts";
import { openEmbedded } from "../../db/client.ts";
import { jobs } from "../../jobs/index.ts";
import { demoClock } from "../engine/demo-clock.ts";
import type { Engine } from "../engine/engine.ts";
import { realTime } from "../main.ts";
import { loadDemo } from "../setup/load-demo.ts";
import { textIn } from "../view/text.ts";
import { DemoRun } from "./demo-run.ts";
import { transcriptPage } from "./page.ts";
import { transcriptText } from "./transcript.ts";
import { playYears } from "./year.ts";

const { values } = parseArgs({ options: { html: { type: "string" }, until: { type: "string" } } });
const database = await openEmbedded();
const silent = () => undefined;
const engine: Engine = {
  database,
  registry: { commands, collections, postings, jobs },
  clock: demoClock(realTime),
  log: {
    info: silent,
    warn: silent,
    error: (facts, message) => process.stderr.write(`${message} ${JSON.stringify(facts)}\n`),
  },
  baseUrl: "http://localhost:3978",
  demo: true,
};
await loadDemo(engine);
const demo = new DemoRun(engine, "g7");
await playYears(demo, values.until ?? "2028-01-01");
const t = textIn("nl");
process.stdout.write(`${transcriptText(t, demo.lines)}\n`);
if (values.html)
  await writeFile(values.html, transcriptPage(t, "Twee jaar leerlus: de G7 in 2026 en 2027", demo.lines));
await database.close();
process.stderr.write(`Dit duurde ${Math.round(process.uptime())} seconden.\n`);
