import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { type LeerlusOfBench, openLeerlus, openSink, sent } from "./acks-server.ts";
import { openWorks, type Work } from "./acks-work.ts";
import { type Bench, quantile, ratioOf } from "./measure.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SECONDS = Number(process.env.SECONDS ?? 5);
const CONNECTIONS = 64;
/** A second, of a server that is idle: enough for a latest percent, and next to no work. */
const TRICKLE = 100;
/** Before anything is measured, what is done besides is well under way. */
const UNDER_WAY_MS = 500;

type What = "half" | "digest" | "import" | "sweep";

/**
 * How quickly a request of Slack is acknowledged while the server has something else to do, beside itself when it has
 * nothing to do. On PostgreSQL only: what is due is put there by hand.
 */
export async function acksBeside(url: string): Promise<Bench> {
  const leerlus = await openLeerlus(url, "lived");
  const sink = await openSink();
  const works = await openWorks(leerlus, url);
  const ratios = new Map<What, number[]>();
  const ms = new Map<What | "idle", number[]>();
  const done = { digest: 0, import: 0, sweep: 0 };
  const load = {
    port: leerlus.port,
    answers: sink.url,
    connections: CONNECTIONS,
    seconds: SECONDS,
    isReading: true,
  };
  const trickle = async () => (await sent({ ...load, rate: TRICKLE })).p99;
  const half = async () => {
    const { perSecond } = await sent(load);
    await forgetWork(leerlus);
    return (await sent({ ...load, rate: perSecond / 2 })).p99;
  };
  const during = (name: keyof typeof done) => async () => {
    const { p99, times } = await beside(works[name], trickle);
    done[name] += times;
    return p99;
  };
  /** In turns, each beside the server when it was idle in the same round. */
  async function measure(kinds: Partial<Record<What, () => Promise<number>>>): Promise<void> {
    // The first round pays for the compiler and the plans.
    for (let round = -1; round < ROUNDS; round += 1) {
      await forgetWork(leerlus);
      const idle = await trickle();
      if (round >= 0) ms.set("idle", [...(ms.get("idle") ?? []), idle]);
      for (const [name, latest] of Object.entries(kinds) as [What, () => Promise<number>][]) {
        await forgetWork(leerlus);
        const found = await latest();
        if (round < 0) continue;
        ms.set(name, [...(ms.get(name) ?? []), found]);
        ratios.set(name, [...(ratios.get(name) ?? []), found / idle]);
      }
    }
  }
  try {
    await measure({ half, digest: during("digest"), sweep: during("sweep") });
    // Its figures have thousands of providers: no cooperation that has a digest has those.
    await works.prepareImport();
    await measure({ import: during("import") });
  } finally {
    await leerlus.stop();
    await works.close();
    sink.close();
  }
  const ratio = (what: string, name: What, atMost: number) =>
    ratioOf(what, { atMost }, ratios.get(name) ?? []);
  const median = (name: What | "idle") => `${quantile(ms.get(name) ?? [], 0.5).toFixed(1)} ms`;
  return {
    name: "acknowledgements beside other work",
    about: `the latest percent of ${TRICKLE} a second, on postgres; floor: the same server with nothing else to do`,
    ratios: [
      ratio("at half of what it can take", "half", 1.5),
      ratio("while a digest is drafted and approved", "digest", 2),
      ratio("while a million figures are imported", "import", 2),
      ratio("while what is due is done", "sweep", 2),
    ],
    more:
      `Medians: idle ${median("idle")}, half load ${median("half")}, digest ${median("digest")}, import ${median("import")}, ` +
      `sweep ${median("sweep")}. Done meanwhile: ${done.digest} digests, ${done.import} imports, ${done.sweep} moments.`,
  };
}

/** Measures while something is done besides, from before until after. */
async function beside(work: Work, measured: () => Promise<number>): Promise<{ p99: number; times: number }> {
  let isStopped = false;
  const working = work(() => isStopped);
  const failed = working.then(() => new Promise<never>(() => undefined));
  const p99 = await Promise.race([pause(UNDER_WAY_MS).then(measured), failed]);
  isStopped = true;
  return { p99, times: await working };
}

/** A server that has nothing to do: what was asked of it and is not done yet is forgotten. */
async function forgetWork({ pool }: LeerlusOfBench): Promise<void> {
  const count = async (of: pg.Pool) =>
    Number(
      (await of.query("select count(*) as n from moments, demo_clock where state = 'due' and due_at <= now"))
        .rows[0].n,
    );
  if (!pool) return;
  await pool.query("delete from inbound where done_at is null");
  // What follows an import is done as well, before anything else is measured.
  for (const ends = performance.now() + 60_000; (await count(pool)) > 0 && performance.now() < ends; )
    await pause(200);
  await pause(1000);
}
