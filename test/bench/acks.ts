import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { openTestDatabase } from "../database.ts";
import { PRELOADED } from "../server.ts";
import { acksBeside } from "./acks-beside.ts";
import { type Contender, idle, openLeerlus, openSink, sent } from "./acks-server.ts";
import { quantile, shown, table } from "./measure.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SECONDS = 5;
const CONNECTIONS = 64;

const here = (file: string) => path.join(import.meta.dirname, file);

/** A floor in a process of its own. */
async function openFloor(name: string, parameters: string[]): Promise<Contender> {
  const child: ChildProcess = spawn(process.execPath, [...PRELOADED, here("acks-floor.ts"), ...parameters], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (!child.stdout) throw new Error("no output");
  const [port] = await once(child.stdout, "data");
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill();
    await ended;
  };
  return { name, port: Number(String(port)), pid: child.pid ?? 0, stop };
}

/** Milliseconds of the processor that a process took until now. */
function cpuOf(pid: number): number {
  // The name of a program may hold spaces, so the fields are counted from its end.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

interface Measured {
  perSecond: number;
  /** Microseconds of the processor for each acknowledgement, with everything that was done meanwhile. */
  cpu: number;
  finished: number;
  half: number;
}

async function measure({ port, pid, finished }: Contender, answers: string): Promise<Measured> {
  const load = { port, answers, connections: CONNECTIONS, seconds: SECONDS };
  const before = await finished?.();
  const cpuBefore = cpuOf(pid);
  const full = await sent(load);
  const cpu = ((cpuOf(pid) - cpuBefore) * 1000) / (full.perSecond * (SECONDS + 1));
  const after = await finished?.();
  await idle(finished);
  const half = await sent({ ...load, rate: full.perSecond / 2 });
  await idle(finished);
  const done = ((after ?? Number.NaN) - (before ?? Number.NaN)) / (SECONDS + 1);
  return { perSecond: full.perSecond, cpu, finished: done, half: half.p99 };
}

const rate = (values: number[]) => `${quantile(values, 0.5).toFixed(0)}/s`;
const spread = (values: number[]) =>
  `${quantile(values, 0.5).toFixed(2)} x (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`;

/** How many signed requests of Slack are acknowledged a second, and how quickly, beside Bolt with nothing behind it. */
async function acksTable(): Promise<string> {
  const { TEST_DATABASE_URL } = process.env;
  const sink = await openSink();
  const contenders: Contender[] = [];
  const measured = new Map<string, Measured[]>();
  try {
    contenders.push(await openFloor("bare Bolt", ["bolt"]));
    if (TEST_DATABASE_URL)
      contenders.push(await openFloor("Bolt and an insert", ["insert", TEST_DATABASE_URL]));
    contenders.push(await openLeerlus(TEST_DATABASE_URL));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const contender of contenders) {
        const found = await measure(contender, sink.url);
        measured.set(contender.name, [...(measured.get(contender.name) ?? []), found]);
      }
  } finally {
    for (const contender of contenders) await contender.stop();
    sink.close();
  }
  return table([
    [
      "acknowledgements",
      `${CONNECTIONS} connections`,
      "ratio",
      "99 % at half load",
      "ratio",
      "done meanwhile",
    ],
    ...[...measured].map(([name, all]) => rowOf(name, all, measured.get("bare Bolt") ?? [])),
  ]);
}

function rowOf(name: string, all: Measured[], floor: Measured[]): string[] {
  const of = (pick: (one: Measured) => number) => ({
    values: all.map(pick),
    ratios: all.map((one, n) => pick(one) / pick(floor[n] ?? one)),
  });
  const [full, half] = [of(({ perSecond }) => perSecond), of((one) => one.half)];
  const done = all.map(({ finished }) => finished);
  return [
    name,
    rate(full.values),
    spread(full.ratios),
    `${quantile(half.values, 0.5).toFixed(1)} ms`,
    spread(half.ratios),
    `${quantile(
      all.map(({ cpu }) => cpu),
      0.5,
    ).toFixed(0)} µs`,
    Number.isNaN(done[0]) ? "" : rate(done),
  ];
}

/** And on PostgreSQL how quickly they are acknowledged while it has something else to do. */
export async function acksTables(): Promise<string> {
  const { TEST_DATABASE_URL } = process.env;
  const tables = [await acksTable()];
  if (TEST_DATABASE_URL) {
    // Another demo than the one before.
    const { url, close } = await openTestDatabase();
    tables.push(shown(await acksBeside(url ?? "")));
    await close();
  }
  return tables.join("\n\n");
}

if (import.meta.main) {
  process.stdout.write(`${await acksTables()}\n`);
  process.exit(0);
}
