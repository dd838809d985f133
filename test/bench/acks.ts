import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { PRELOADED, type Server, startServer } from "../server.ts";
import { addUser } from "../slack/fake/fake-state.ts";
import { openSlack } from "../slack/open-slack.ts";
import { SECRET } from "../slack/signed.ts";
import type { Load, Loaded } from "./acks-load.ts";
import { quantile, table } from "./measure.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** Of Node in the process that is measured: `--cpu-prof --cpu-prof-dir=DIR` says where its time goes. */
const { SERVER_OPTIONS } = process.env;
const SECONDS = 5;
const CONNECTIONS = 64;

const here = (file: string) => path.join(import.meta.dirname, file);
const run = promisify(execFile);

async function sent(load: Load): Promise<Loaded> {
  const { stdout } = await run(process.execPath, [...PRELOADED, here("acks-load.ts"), JSON.stringify(load)]);
  const loaded: Loaded = JSON.parse(stdout);
  if (loaded.refused > 0) throw new Error(`${loaded.refused} requests were not acknowledged`);
  return loaded;
}

interface Contender {
  name: string;
  port: number;
  pid: number;
  /** How many requests it has finished until now. */
  finished?: () => Promise<number>;
  stop(): Promise<unknown>;
}

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

/** Where answers go; somebody else's server, which costs next to nothing. */
async function openSink() {
  const server = createServer(
    (request, response) => void request.resume().on("end", () => response.end("ok")),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => server.closeAllConnections() ?? server.close() };
}

async function openLeerlus(
  apiUrl: string,
  databaseUrl: string | undefined,
  directory: string,
): Promise<Contender> {
  const server: Server = await startServer({
    ...{ LEERLUS_DEMO: "1", SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: "xoxb-T1", SLACK_API_URL: apiUrl },
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : { DATA_DIR: path.join(directory, "data") }),
    ...(SERVER_OPTIONS ? { NODE_OPTIONS: SERVER_OPTIONS } : {}),
  });
  const pool = databaseUrl ? new pg.Pool({ connectionString: databaseUrl, max: 1 }) : undefined;
  const counted = async () => {
    const { rows } = (await pool?.query("select count(done_at) as done from inbound")) ?? { rows: [] };
    return Number(rows[0]?.done);
  };
  return {
    name: "Leerlus",
    port: Number(new URL(server.url).port),
    pid: server.child.pid ?? 0,
    ...(pool ? { finished: counted } : {}),
    stop: async () => {
      await pool?.end();
      await server.kill(SERVER_OPTIONS ? "SIGTERM" : "SIGKILL");
    },
  };
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

/** Until what was asked before is done, or a while has passed. */
async function idle(finished: Contender["finished"]): Promise<void> {
  if (!finished) return;
  let before = -1;
  for (let waited = 0; waited < 10; waited += 1) {
    const now = await finished();
    if (now === before) return;
    before = now;
    await new Promise((later) => setTimeout(later, 1000));
  }
}

const rate = (values: number[]) => `${quantile(values, 0.5).toFixed(0)}/s`;
const spread = (values: number[]) =>
  `${quantile(values, 0.5).toFixed(2)} x (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`;

/** How many signed requests of Slack are acknowledged a second, and how quickly, beside Bolt with nothing behind it. */
export async function acksTable(): Promise<string> {
  const { TEST_DATABASE_URL } = process.env;
  const directory = await mkdtemp(path.join(tmpdir(), "leerlus-bench-"));
  const slack = await openSlack();
  const team = slack.state.teams.get("T1");
  if (!team) throw new Error("no team");
  for (const [id, name] of [
    ["U0PIET", "piet"],
    ["U0COOR", "coordinator"],
    ["U0BEST", "bestuur"],
  ] as const)
    addUser(team, { id, name, email: `${name}@example.org` });
  const sink = await openSink();
  const contenders: Contender[] = [];
  const measured = new Map<string, Measured[]>();
  try {
    contenders.push(await openFloor("bare Bolt", ["bolt"]));
    if (TEST_DATABASE_URL)
      contenders.push(await openFloor("Bolt and an insert", ["insert", TEST_DATABASE_URL]));
    contenders.push(await openLeerlus(slack.apiUrl, TEST_DATABASE_URL, directory));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const contender of contenders) {
        const found = await measure(contender, sink.url);
        measured.set(contender.name, [...(measured.get(contender.name) ?? []), found]);
      }
  } finally {
    for (const contender of contenders) await contender.stop();
    sink.close();
    await slack.close();
    await rm(directory, { recursive: true, force: true });
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

if (import.meta.main) {
  process.stdout.write(`${await acksTable()}\n`);
  process.exit(0);
}
