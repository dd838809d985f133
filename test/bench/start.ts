import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeBundle } from "../../bin/bundle.js";
import { freePort, PRELOADED, startServer } from "../server.ts";
import { quantile, table } from "./measure.ts";

const ROUNDS = 7;
/** What Linux calls a hundredth of a second, on every usual machine. */
const TICK_MS = 10;
const BOLT =
  'await import("@slack/bolt"); console.log(\'"msg":"ready"\'); setInterval(() => undefined, 1000);';

interface Started {
  ms: number;
  cpu: number;
  megabytes: number;
}

/** Until a process says that it is ready. */
async function started(parameters: string[], env: Record<string, string> = {}): Promise<Started> {
  const began = performance.now();
  const child = spawn(process.execPath, ["--max-semi-space-size=8", ...PRELOADED, ...parameters], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    child.on("exit", () => reject(new Error(`it ended: ${said}`)));
    child.stdout.on("data", (chunk) => {
      said += String(chunk);
      if (said.includes('"msg":"ready"')) resolve();
    });
  });
  const ms = performance.now() - began;
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  // The name of a program may hold spaces, so the fields are counted from its end.
  const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  child.kill("SIGTERM");
  await ended;
  return {
    ms,
    cpu: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
    megabytes: Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024,
  };
}

const KINDS = [
  ["floor: a process that loads Bolt", ["--input-type=module", "-e", BOLT]],
  ["Leerlus, from its bundle", ["bin/start.js"]],
  ["Leerlus, from its sources", ["src/main.ts"]],
] as const;

/** How long it takes from the start of a process until it is ready, on a database that is there. */
export async function startTable(): Promise<string> {
  const { TEST_DATABASE_URL } = process.env;
  const directory = mkdtempSync(path.join(tmpdir(), "leerlus-bench-"));
  const place = TEST_DATABASE_URL
    ? { DATABASE_URL: TEST_DATABASE_URL }
    : { DATA_DIR: path.join(directory, "data") };
  const env = { ...place, LEERLUS_DEMO: "1" };
  await makeBundle();
  await (await startServer(env)).kill();
  const measured = KINDS.map((): Started[] => []);
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [at, [, parameters]] of KINDS.entries()) {
      const one = await started([...parameters], { ...env, PORT: String(await freePort()) });
      // The first round pays for the compiler.
      if (round > 0) measured[at]?.push(one);
    }
  rmSync(directory, { recursive: true, force: true });
  const [floor = []] = measured;
  const rows = KINDS.map(([name], at) => rowOf(name, measured[at] ?? [], floor));
  return table([["start", "ready", "ratio", "processor", "ratio", "MB"], ...rows]);
}

function rowOf(name: string, all: Started[], floor: Started[]): string[] {
  const median = (pick: (one: Started) => number) => quantile(all.map(pick), 0.5);
  const ratio = (pick: (one: Started) => number) => {
    const ratios = all.map((one, n) => pick(one) / pick(floor[n] ?? one));
    return `${quantile(ratios, 0.5).toFixed(2)} x (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
  };
  const cells = [(one: Started) => one.ms, (one: Started) => one.cpu].flatMap((pick) => [
    `${median(pick).toFixed(0)} ms`,
    ratio(pick),
  ]);
  return [name, ...cells, median(({ megabytes }) => megabytes).toFixed(0)];
}

if (import.meta.main) {
  process.stdout.write(`${await startTable()}\n`);
  process.exit(0);
}
