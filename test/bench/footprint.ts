// `npm run footprint`: what one process takes of memory and processor while it starts, stands idle and works, from what
// Linux counts of it. `.ci/postgres.sh npm run footprint` does it on PostgreSQL too. The limits of the Helm chart follow
// from these figures (docs/container.md).
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { makeBundle } from "../../bin/bundle.js";
import { type Server, startServer } from "../server.ts";
import { table } from "./measure.ts";

const IDLE_SECONDS = 30;
const PAGES = 300;
const PICTURES = 40;
const TOKEN = "ll_footprint";
/** What Linux calls a hundredth of a second, on every usual machine. */
const TICKS_A_SECOND = 100;

interface Taken {
  megabytes: number;
  /** The most it ever had. */
  peak: number;
  cpuSeconds: number;
}

function takenBy(pid: number): Taken {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024);
  // The name of a program may hold spaces, so the fields are counted from its end.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  const cpuSeconds = (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  return { megabytes: megabytes("VmRSS"), peak: megabytes("VmHWM"), cpuSeconds };
}

/** As people do who look around: pages, lists as files, and charts. */
async function use({ url }: Server): Promise<void> {
  const headers = { Authorization: `Bearer ${TOKEN}` };
  const ask = async (address: string) => {
    const answer = await fetch(url + address, { headers });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    await answer.arrayBuffer();
  };
  const pages = ["/", "/acties", "/overleggen", "/afspraken", "/indicatoren", "/kwartaalberichten"];
  for (let n = 0; n < PAGES; n += 1) await ask(pages[n % pages.length] ?? "/");
  for (let n = 0; n < PICTURES; n += 1)
    await ask(`/api/v1/charts/doorplaatsingen.png?from=20${10 + (n % 15)}`);
  await ask("/api/v1/actions?format=xlsx");
}

async function measure(name: string, env: Record<string, string>): Promise<string[][]> {
  const began = performance.now();
  // As `npm start` starts it.
  const usual = { NODE_OPTIONS: "--max-semi-space-size=8", LEERLUS_DEMO: "lived", DEMO_TOKEN: TOKEN };
  const server = await startServer(Object.assign(usual, env), { makesDatabase: true, file: "bin/start.js" });
  const pid = server.child.pid ?? 0;
  const started = takenBy(pid);
  const seconds = (performance.now() - began) / 1000;
  await pause(IDLE_SECONDS * 1000);
  const idle = takenBy(pid);
  await use(server);
  const used = takenBy(pid);
  await server.kill("SIGTERM");
  const cpu = (from: Taken, to: Taken) => (to.cpuSeconds - from.cpuSeconds).toFixed(1);
  const percent = ((idle.cpuSeconds - started.cpuSeconds) / IDLE_SECONDS) * 100;
  return [
    [
      name,
      `start (${seconds.toFixed(1)} s)`,
      `${started.megabytes}`,
      `${started.peak}`,
      started.cpuSeconds.toFixed(1),
    ],
    [
      name,
      `idle (${IDLE_SECONDS} s)`,
      `${idle.megabytes}`,
      `${idle.peak}`,
      `${cpu(started, idle)} (${percent.toFixed(1)} %)`,
    ],
    [name, `${PAGES} pages, ${PICTURES} charts`, `${used.megabytes}`, `${used.peak}`, cpu(idle, used)],
  ];
}

await makeBundle();
const dataDir = mkdtempSync(path.join(tmpdir(), "leerlus-footprint-"));
const rows = [
  ...(await measure("embedded, new database", { DATA_DIR: path.join(dataDir, "data") })),
  ...(await measure("embedded, again", { DATA_DIR: path.join(dataDir, "data") })),
];
const { TEST_DATABASE_URL } = process.env;
if (TEST_DATABASE_URL) {
  rows.push(...(await measure("PostgreSQL, new database", { DATABASE_URL: TEST_DATABASE_URL })));
  rows.push(...(await measure("PostgreSQL, again", { DATABASE_URL: TEST_DATABASE_URL })));
}
rmSync(dataDir, { recursive: true, force: true });
process.stdout.write(`${table([["database", "what", "MB", "most MB", "CPU s"], ...rows])}\n`);
process.exit(0);
