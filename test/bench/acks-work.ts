import { openAsBlob } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { openPool } from "../../db/postgres.ts";
import { COOPERATION } from "../builders.ts";
import { type Server, TOKEN } from "../server.ts";
import type { LeerlusOfBench } from "./acks-server.ts";
import { addCatalogue, ROWS, writeRows } from "./million-rows.ts";

/** What a server does besides, again and again until it is stopped. @returns how often, or how many, it was */
export type Work = (stopped: () => boolean) => Promise<number>;

/** The quarter that has ended in the lived demo, and of which nobody has approved the digest. */
const QUARTER = "2026-Q2";
/** So many moments are put in the way at once; a sweep takes longer for them than they are looked at. */
const MOMENTS = 1000;

export interface Works {
  /** A digest is drafted and approved. */
  digest: Work;
  /** A million figures come in, each time with other values. */
  import: Work;
  /** Actions that have been silent for a week are told of. */
  sweep: Work;
  /** Makes the indicator that is imported, and its providers. */
  prepareImport(): Promise<void>;
  close(): Promise<void>;
}

/** @param url of the PostgreSQL of a server with the lived demo */
export async function openWorks({ server, pool }: LeerlusOfBench, url: string): Promise<Works> {
  if (!pool) throw new Error("it needs a PostgreSQL");
  const directory = await mkdtemp(path.join(tmpdir(), "leerlus-bench-"));
  let imports = 0;
  let actions = 1_000_000;
  return {
    digest: (stopped) => again(stopped, () => approve(server, pool)),
    import: (stopped) =>
      again(stopped, async () => {
        const file = path.join(directory, "figures.csv");
        await writeRows(file, ROWS, imports);
        imports += 1;
        await bring(server, file);
      }),
    sweep: async (stopped) => {
      const from = actions;
      while (!stopped()) {
        if ((await due(pool)) > MOMENTS / 2) await pause(50);
        else {
          await addSilent(pool, actions, MOMENTS);
          actions += MOMENTS;
        }
      }
      return actions - from - (await forgetDue(pool));
    },
    prepareImport: async () => {
      const own = openPool(url, 1);
      await addCatalogue(own.db);
      await own.close();
    },
    close: () => rm(directory, { recursive: true, force: true }),
  };
}

async function again(stopped: () => boolean, thing: () => Promise<void>): Promise<number> {
  let times = 0;
  for (; !stopped(); times += 1) await thing();
  return times;
}

/** A server that is asked too much says so; whoever is told asks again. */
async function approve(server: Server, pool: pg.Pool): Promise<void> {
  for (const verb of ["draft", "approve"]) {
    const asked = { input: { quarter: QUARTER } };
    for (;;) {
      const { status, body } = await server.api("POST", `/api/v1/commands/digest/${verb}`, asked);
      if (status === 200) break;
      if (status !== 503) throw new Error(`digest/${verb}: ${JSON.stringify(body)}`);
      await pause(250);
    }
  }
  await pool.query("delete from digests where cooperation = $1 and quarter = $2", [COOPERATION, QUARTER]);
}

async function bring(server: Server, file: string): Promise<void> {
  const answer = await fetch(`${server.url}/api/v1/indicator-imports?filename=figures.csv`, {
    method: "POST",
    headers: { authorization: `Bearer ${TOKEN}` },
    body: await openAsBlob(file),
  });
  if (answer.status !== 200) throw new Error(`the import: ${(await answer.text()).slice(0, 500)}`);
}

async function due(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query(
    "select count(*)::int as n from moments where job = 'escalate-action' and state = 'due' and subject like 'A-1______'",
  );
  return rows[0].n;
}

async function addSilent(pool: pg.Pool, from: number, many: number): Promise<void> {
  const numbers = [COOPERATION, from, from + many - 1];
  await pool.query(
    `insert into actions (cooperation, ref, title, state, due, created_at, created_by)
      select $1, 'A-' || n, 'Actie ' || n, 'open', '2026-06-26', '2026-06-01', 'coordinator@example.org'
      from generate_series($2::int, $3::int) n`,
    numbers,
  );
  await pool.query(
    `insert into action_holders (cooperation, action, holder, lead)
      select $1, 'A-' || n, 'anna@example.org', true from generate_series($2::int, $3::int) n`,
    numbers,
  );
  await pool.query(
    `insert into moments (cooperation, job, subject, occurrence, due_at, state)
      select $1, 'escalate-action', 'A-' || n, '2026-07-03', now, 'due'
      from generate_series($2::int, $3::int) n, demo_clock`,
    numbers,
  );
  await pool.query("select pg_notify('leerlus_wake', '')");
}

/**
 * What was not done yet, and all that was made: a digest would tell of every one of those actions, and channels would be
 * busy with what was said of them.
 */
async function forgetDue(pool: pg.Pool): Promise<number> {
  const { rowCount } = await pool.query(
    "delete from moments where job = 'escalate-action' and state = 'due' and subject like 'A-1______'",
  );
  await pool.query("delete from deliveries using posts where post = posts.id and subject like 'A-1______'");
  for (const [table, column] of [
    ["moments", "subject"],
    ["posts", "subject"],
    ["action_holders", "action"],
    ["actions", "ref"],
  ] as const)
    await pool.query(`delete from ${table} where ${column} like 'A-1______'`);
  return rowCount ?? 0;
}
