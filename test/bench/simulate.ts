// `.ci/postgres.sh npm run simulate`: the busiest minute of the load models (load-model.ts, docs/scale.md) against the real
// claim and delivery code and a platform that answers as Slack does. It writes a table; nothing takes longer than its time.
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { deliveryPosts } from "../../commands/delivery/posts.ts";
import { claimHeads } from "../../db/queries/posting/delivery-claim.ts";
import { removeOldPosts } from "../../db/queries/privacy/remove-old.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { startDelivery } from "../../src/delivery/deliver.ts";
import type { Sender } from "../../src/delivery/sender.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { PER_WORKSPACE } from "../../src/slack/send/pace.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";
import { emptyTables, openTestDatabase } from "../database.ts";
import {
  type LoadModel,
  MANY_WORKSPACES,
  messagesAYear,
  NETHERLANDS,
  peakCommands,
  peakMessages,
} from "./load-model.ts";
import { quantile, table, timesOf } from "./measure.ts";

const SECONDS = Number(process.env.SIMULATE_SECONDS ?? 30);
/** Slack answers in about this time. */
const ANSWER_MS = 120;
const CLAIMS = 5;
const BATCH = 32;

interface Case {
  name: string;
  workspaces: number;
  messages: number;
}

/** A model, or a part of it: a cell that holds so much of its workspaces and people. */
const caseOf = (model: LoadModel, part = 1): Case => ({
  name: part === 1 ? model.name : `${model.name}, 1/${Math.round(1 / part)} of it (a cell)`,
  workspaces: Math.round(model.workspaces * part),
  messages: Math.round(peakMessages(model) * part),
});

const database = await openTestDatabase();
const { db } = database;
const now = () => Temporal.Now.instant();
const engine: Engine = {
  database,
  registry: { commands: [], collections: [], postings: deliveryPosts, jobs: [] },
  clock: { real: now, now: async () => now() },
  log: { info: () => undefined, warn: () => undefined, error: console.error },
  baseUrl: "http://localhost:3978",
  demo: false,
};

/** One private message for each person who is asked something, in the workspace of their organisation. */
async function fill({ workspaces, messages }: Case): Promise<void> {
  await emptyTables(db);
  await seedCooperation(db);
  const number = (value: number) => sql.raw(String(value));
  await db.execute(sql`insert into channels (cooperation, room, surface, address)
    select ${COOPERATION}, 'person:' || n || '@example.org', 'fake', 'T' || n % ${number(workspaces)} || ':D' || n
    from generate_series(1, ${number(messages)}) n`);
  await db.execute(sql`insert into posts (cooperation, purpose, subject, period, room, at, card, text, about, refs)
    select ${COOPERATION}, 'action-nudge', 's' || id, '', room, now(),
      jsonb_build_object('title', jsonb_build_array('Hoe staat het ervoor?'), 'body', jsonb_build_array()), 'Hoe staat het ervoor?', '{}', array['A-' || id]
    from channels where surface = 'fake'`);
  await db.execute(sql`insert into deliveries (cooperation, post, channel, surface, state, key, changed_at)
    select p.cooperation, p.id, c.id, 'fake', 'pending', gen_random_uuid(), now()
    from posts p join channels c on c.room = p.room and c.surface = 'fake'`);
  // So that what was removed before does not count, and the planner knows how much there is, as after a while it does.
  for (const name of ["posts", "deliveries"]) await db.execute(sql.raw(`vacuum full ${name}`));
  await db.execute(sql`analyze`);
}

class Measured extends Error {}

/** Milliseconds of one claim while all of it waits; what it claimed is given back. */
async function claimMs(): Promise<number> {
  const surfaces = [
    { surface: "fake", intervalMs: 1000, pace: PER_WORKSPACE, settledBefore: now(), reservedUntil: now() },
  ];
  const times = await timesOf(CLAIMS, () =>
    db
      .transaction(async (tx) => {
        await claimHeads(tx, { surfaces, busy: [], limit: BATCH, now: now() });
        throw new Measured();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Measured)) throw error;
      }),
  );
  return quantile(times, 0.5);
}

interface Drained {
  /** Messages a second, from the first to the last that arrived. */
  aSecond: number;
  arrived: number;
}

async function drain({ messages }: Case): Promise<Drained> {
  let arrived = 0;
  const answer = async () => {
    await pause(ANSWER_MS);
    arrived += 1;
    return { sent: `m${arrived}` };
  };
  const sender: Sender = {
    surface: "fake",
    intervalMs: 1000,
    pace: PER_WORKSPACE,
    send: async (_message, _signal, depart) => ((await depart()) ? await answer() : { failed: "overtaken" }),
    edit: answer,
    find: async () => "absent",
  };
  const began = performance.now();
  const delivery = startDelivery(engine, { senders: [sender] });
  delivery.wake();
  const beat = setInterval(() => delivery.wake("queues"), 1000);
  while (arrived < messages && performance.now() - began < SECONDS * 1000) await pause(50);
  const seconds = (performance.now() - began) / 1000;
  const result = { aSecond: arrived / seconds, arrived };
  clearInterval(beat);
  await delivery.stop();
  return result;
}

/** What a message takes in the database, with its indexes. */
async function bytesAMessage({ messages }: Case): Promise<number> {
  const [row] = await rowsOf(
    db,
    sql`select (pg_total_relation_size('posts') + pg_total_relation_size('deliveries'))::float8 as bytes`,
  );
  return Number(row?.bytes) / messages;
}

/** Messages a second that go when they have been kept long enough, as the retention of a cooperation removes them. */
async function removedASecond({ messages }: Case): Promise<number> {
  const before = now();
  await db.execute(sql`update deliveries set state = 'sent', message_ref = 'x'`);
  await db.execute(sql`update posts set at = now() - interval '2 years'`);
  for (const name of ["posts", "deliveries"]) await db.execute(sql.raw(`vacuum full analyze ${name}`));
  const scope = scopeOf(db, COOPERATION);
  const began = performance.now();
  let removed = 0;
  for (;;) {
    const portion = await removeOldPosts(scope, { before, isPrivate: true });
    if (portion === 0) break;
    removed += portion;
  }
  if (removed !== messages) throw new Error(`${removed} of ${messages} were removed`);
  return removed / ((performance.now() - began) / 1000);
}

const minutes = (seconds: number) => (seconds / 60).toFixed(1);
const HEADS =
  "load|workspaces|messages at once|claim (ms)|delivered a second|all in (min)|bytes|removed a second";
const rows = [HEADS.split("|")];
for (const one of [caseOf(NETHERLANDS), caseOf(MANY_WORKSPACES, 1 / 25), caseOf(MANY_WORKSPACES, 1 / 10)]) {
  await fill(one);
  const [claim, bytes] = [await claimMs(), await bytesAMessage(one)];
  const { aSecond } = await drain(one);
  rows.push([
    ...[one.name, String(one.workspaces), String(one.messages), claim.toFixed(0), aSecond.toFixed(0)],
    ...[minutes(one.messages / aSecond), bytes.toFixed(0), (await removedASecond(one)).toFixed(0)],
  ]);
}
process.stdout.write(`${table(rows)}\n\n`);
const models = [["model", "people", "messages a year (million)", "commands a second at most"]];
for (const model of [NETHERLANDS, MANY_WORKSPACES])
  models.push([
    ...[
      model.name,
      String(model.people),
      (messagesAYear(model) / 1e6).toFixed(1),
      peakCommands(model).toFixed(0),
    ],
  ]);
process.stdout.write(`${table(models)}\n`);
await database.close();
