import { sql } from "drizzle-orm";
import { Logger, runMigrations, runOnce } from "graphile-worker";
import { Temporal } from "temporal-polyfill";
import type { Db } from "../../db/client.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { claimHeads } from "../../db/queries/posting/delivery-claim.ts";
import { departAll, recordArrivals } from "../../db/queries/posting/delivery-record.ts";
import { insertPosts } from "../../db/queries/posting/post.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { startDelivery } from "../../src/delivery/deliver.ts";
import type { Sender } from "../../src/delivery/sender.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";
import { openTestDatabase } from "../database.ts";
import { type Bench, quantile, ratioOf } from "./measure.ts";

const CHANNELS = 250;
const MESSAGES = 2000;
const ROUNDS = 7;
/** As many at a time as a worker claims when it goes fast. */
const CLAIMED = 250;
/** As many as a worker has on their way. */
const AT_ONCE = 32;

/** Answers before anybody waits. */
const instant: Sender = {
  surface: "fake",
  intervalMs: 0,
  send: async (message, _signal, depart) =>
    (await depart()) ? { sent: message.key } : { failed: "overtaken" },
  edit: async () => ({ failed: "never" }),
  find: async () => "absent",
};

/** Messages for some channels, claimed, marked and delivered, beside bare statements and beside graphile-worker. */
export async function outboxBench(): Promise<Bench | string> {
  const database = await openTestDatabase();
  const { db, url } = database;
  if (url === undefined) {
    await database.close();
    return "outbox: only on PostgreSQL, by `.ci/postgres.sh npm run bench -- outbox`: graphile-worker needs one.";
  }
  await seedCooperation(db);
  for (let n = 0; n < CHANNELS; n += 1)
    await bindChannel(scopeOf(db, COOPERATION), `room-${n}`, "fake", `T${n % 10}:${n}`);
  await runMigrations({ connectionString: url, logger: SILENT });
  const costs: Record<"bare" | "marked" | "graphile" | "delivered", number[]> = {
    bare: [],
    marked: [],
    graphile: [],
    delivered: [],
  };
  // The first round pays for the compiler and the plans.
  for (let round = -1; round < ROUNDS; round += 1) {
    const spent = {
      bare: await timed(db, `${round} bare`, () => bareClaims(db)),
      marked: await timed(db, `${round} marked`, () => claimsAndMarks(db)),
      graphile: await graphileNoop(db, url),
      delivered: await timed(db, `${round} delivered`, () => deliver(engineOn(database))),
    };
    if (round < 0) continue;
    for (const kind of ["bare", "marked", "graphile", "delivered"] as const) costs[kind].push(spent[kind]);
  }
  await database.close();
  const each = (kind: keyof typeof costs) =>
    `${Math.round((MESSAGES / quantile(costs[kind], 0.5)) * 1000)}/s`;
  return {
    name: "outbox",
    about: `${MESSAGES} messages for ${CHANNELS} channels, on ${database.kind}; speed beside that of the floor`,
    ratios: [
      ratioOf(
        "claim and mark, beside bare statements for as many at once",
        { atLeast: 0.8 },
        costs.bare,
        costs.marked,
      ),
      ratioOf(
        "delivery to a platform of 0 ms, beside graphile-worker's no-op",
        { atLeast: 2 },
        costs.graphile,
        costs.delivered,
      ),
    ],
    more: `Medians: bare ${each("bare")}, claim and mark ${each("marked")}, graphile-worker ${each("graphile")}, delivery ${each("delivered")}.`,
  };
}

const engineOn = (database: Engine["database"]): Engine => {
  const fault = (facts: Record<string, unknown>) => {
    throw new Error(`something failed: ${JSON.stringify(facts)}`);
  };
  const real = () => Temporal.Now.instant();
  return {
    database,
    registry: { commands: [], collections: [], postings: [], jobs: [] },
    clock: { real, now: async () => real() },
    log: { info: () => undefined, warn: fault, error: fault },
    baseUrl: "http://localhost:3978",
    demo: false,
  };
};

/** Milliseconds in which all that is waiting becomes sent. */
async function timed(db: Db, period: string, work: () => Promise<void>): Promise<number> {
  const at = Temporal.Now.instant();
  await db.execute(sql`truncate deliveries, posts`);
  const said = Array.from({ length: MESSAGES }, (_, n) => {
    const key = { purpose: "bench", subject: `S-${n}`, period, room: `room-${n % CHANNELS}` };
    return { ...key, at, card: { title: ["x"], body: [] }, text: "x", about: {}, refs: [], thread: null };
  });
  await insertPosts(scopeOf(db, COOPERATION), said, at);
  await db.execute(sql`vacuum analyze deliveries`);
  const begin = performance.now();
  await work();
  const spent = performance.now() - begin;
  const [left] = await rowsOf(db, sql`select count(*)::int as n from deliveries where state <> 'sent'`);
  if (left?.n !== 0) throw new Error(`${left?.n} of ${MESSAGES} were not sent`);
  return spent;
}

/** The least that a queue can cost: claim some and mark them, in a statement each. */
async function bareClaims(db: Db): Promise<void> {
  for (;;) {
    const claimed = await rowsOf(
      db,
      sql`update deliveries set state = 'sending', lease = gen_random_uuid() where id in (
        select id from deliveries where state = 'pending' order by id limit ${CLAIMED} for update skip locked)
      returning id`,
    );
    if (claimed.length === 0) return;
    const ids = `{${claimed.map(({ id }) => id).join(",")}}`;
    await db.execute(sql`update deliveries d set state = 'sent', message_ref = 'x'
      from unnest(${ids}::bigint[]) as done (id) where d.id = done.id`);
  }
}

/** What our outbox asks of the database for as many at once. */
async function claimsAndMarks(db: Db): Promise<void> {
  for (;;) {
    const now = Temporal.Now.instant();
    const surfaces = [
      {
        surface: "fake",
        intervalMs: 0,
        settledBefore: now.subtract({ seconds: 45 }),
        reservedUntil: now.add({ seconds: 15 }),
      },
    ];
    const { claims } = await claimHeads(db, { surfaces, busy: [], limit: CLAIMED, now });
    if (claims.length === 0) return;
    await departAll(
      db,
      claims.map((claim) => ({ claim, now })),
    );
    await recordArrivals(
      db,
      claims.map((claim) => ({ claim, messageRef: "x", now, holdUntil: null })),
      "skip",
    );
  }
}

async function deliver(engine: Engine): Promise<void> {
  const delivery = startDelivery(engine, { senders: [instant], parallel: AT_ONCE });
  await delivery.settled();
  await delivery.stop();
}

const SILENT = new Logger(() => () => undefined);

async function graphileNoop(db: Db, url: string): Promise<number> {
  await db.execute(sql`select graphile_worker.add_job('noop', '{}') from generate_series(1, ${MESSAGES})`);
  const begin = performance.now();
  await runOnce({
    connectionString: url,
    concurrency: AT_ONCE,
    noHandleSignals: true,
    logger: SILENT,
    taskList: { noop: async () => undefined },
  });
  return performance.now() - begin;
}
