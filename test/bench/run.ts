// `npm run bench`: what things cost, as ratios against a floor measured in the same run, so that the machine and its
// load are divided out. `npm run bench -- sweep charts` makes only those tables; `.ci/postgres.sh npm run bench` makes
// them on PostgreSQL; `--write` writes what was made into docs/performance.md. It ends with an error only when something does not work.
import { acksTables } from "./acks.ts";
import { chartsTable } from "./charts.ts";
import { commandTable } from "./commands.ts";
import { fortyTable } from "./forty.ts";
import { guardTable } from "./guard.ts";
import { type Bench, shown } from "./measure.ts";
import { millionApart } from "./million-rows.ts";
import { outboxBench } from "./outbox.ts";
import { recurrenceTable } from "./recurrence.ts";
import { startTable } from "./start.ts";
import { statementsTable } from "./statements.ts";
import { sweepBench } from "./sweep.ts";
import { type Made, writePerformance } from "./write-performance.ts";

const TABLES: Record<string, () => string | Promise<string | Bench>> = {
  recurrence: recurrenceTable,
  guard: guardTable,
  sweep: sweepBench,
  outbox: outboxBench,
  commands: commandTable,
  statements: statementsTable,
  acks: acksTables,
  start: startTable,
  million: millionApart,
  charts: chartsTable,
  forty: fortyTable,
};

const isWritten = process.argv.includes("--write");
const asked = process.argv.slice(2).filter((word) => word !== "--write");
const unknown = asked.filter((name) => !(name in TABLES));
if (unknown.length > 0) {
  console.error(`no table ${unknown.join(", ")}; there are: ${Object.keys(TABLES).join(" ")}`);
  process.exit(64);
}
const begin = performance.now();
const all: Made[] = [];
for (const [name, make] of Object.entries(TABLES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const made = await make();
  const text = typeof made === "string" ? made : shown(made);
  console.log(`${text}\n`);
  all.push({ name, text });
}
if (isWritten) await writePerformance(all, Object.keys(TABLES));
console.log(`Done in ${Math.round((performance.now() - begin) / 1000)} s.`);
process.exit(0);
