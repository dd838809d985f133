import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openEmbedded } from "../../db/client.ts";
import { demoClock } from "../engine/demo-clock.ts";
import { realTime } from "../main.ts";
import { loadDemo } from "../setup/load-demo.ts";
import { textIn } from "../view/text.ts";
import { DemoRun } from "./demo-run.ts";
import { demoEngine } from "./open-demo.ts";
import { transcriptPage } from "./page.ts";
import { transcriptText } from "./transcript.ts";
import { playYears } from "./year.ts";

const { values } = parseArgs({ options: { html: { type: "string" }, until: { type: "string" } } });
const database = await openEmbedded();
const engine = demoEngine(database, demoClock(realTime));
await loadDemo(engine);
const demo = new DemoRun(engine, "g7");
await playYears(demo, values.until ?? "2028-01-01");
const t = textIn("nl");
process.stdout.write(`${transcriptText(t, demo.lines)}\n`);
if (values.html)
  await writeFile(values.html, transcriptPage(t, "Twee jaar leerlus: de G7 in 2026 en 2027", demo.lines));
await database.close();
process.stderr.write(`Dit duurde ${Math.round(process.uptime())} seconden.\n`);
