// `npm run bench`: what things cost, as ratios against a floor measured in the same run, so that the machine and its
// load are divided out. It ends with an error only when something does not work.

import { eq, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { collections, commands, postings } from "../../commands/index.ts";
import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import { claimDueMoment, countMoments, finishMoment, schedule } from "../../db/queries/moment.ts";
import { moments } from "../../db/schema/time.ts";
import { jobs } from "../../jobs/index.ts";
import { startDelivery } from "../../src/delivery/deliver.ts";
import { webSender } from "../../src/delivery/web-sender.ts";
import { nextPeriod, parsePeriod } from "../../src/domain/calendar/period.ts";
import { ruleDay } from "../../src/domain/calendar/recurrence.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { dispatch } from "../../src/engine/dispatch.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { job } from "../../src/engine/job.ts";
import { findCommand } from "../../src/engine/registry.ts";
import { runDueJobs } from "../../src/engine/run-due-jobs.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";
import { openTestDatabase } from "../database.ts";
import { acksTable } from "./acks.ts";
import { chartsTable } from "./charts.ts";
import { fillOthers, fillPeople, HELD, NOW, PEOPLE, personOfBench } from "./fill.ts";
import { fortyTable } from "./forty.ts";
import { guardTable } from "./guard.ts";
import { microsOf, quantile, table, timesOf } from "./measure.ts";
import { millionTable } from "./million-rows.ts";
import { startTable } from "./start.ts";

const SIZES = [10_000, 1_000_000];
const LARGEST = Math.max(...SIZES);
const ROUNDS = 3;
const now = Temporal.Instant.from(NOW);
const idle = job({ name: "idle", quiet: true, payload: z.object({}), run: async () => ({}) });

const database = await openTestDatabase();
const { db } = database;
const fault = (facts: Record<string, unknown>) => {
  throw new Error(`something failed: ${JSON.stringify(facts)}`);
};
const engine: Engine = {
  database,
  registry: { commands, collections, postings, jobs: [...jobs, idle] },
  clock: { real: () => Temporal.Now.instant(), now: async () => now },
  log: { info: () => undefined, warn: fault, error: fault },
  baseUrl: "http://localhost:3978",
  demo: true,
};

/** One due moment for each of the people. */
const plan = (name: string, occurrence: string) =>
  schedule(
    db,
    COOPERATION,
    Array.from({ length: PEOPLE }, (_, n) => ({
      job: name,
      subject: personOfBench(n),
      occurrence,
      dueAt: now,
    })),
  );

/** The least that doing a due thing once can cost: claim a row, change it, commit. */
async function bareLoop(occurrence: string): Promise<number> {
  await plan("bare", occurrence);
  const begin = performance.now();
  for (;;) {
    const claimed = await db.transaction(async (tx) => {
      const moment = await claimDueMoment(tx, now, now);
      if (moment) await finishMoment(tx, moment.id, "done", now, null);
      return moment;
    });
    if (!claimed) break;
  }
  return (performance.now() - begin) / PEOPLE;
}

async function sweepCost(name: string, occurrence: string): Promise<number> {
  await plan(name, occurrence);
  const begin = performance.now();
  const finished = await runDueJobs(engine);
  if (finished < PEOPLE) throw new Error(`the sweep did ${finished} of ${PEOPLE}`);
  return (performance.now() - begin) / PEOPLE;
}

async function deliverCost(): Promise<number> {
  const delivery = startDelivery(engine, { senders: [webSender()] });
  const begin = performance.now();
  await delivery.settled();
  const spent = performance.now() - begin;
  await delivery.stop();
  return spent / PEOPLE;
}

const ms = (value: number) => `${value.toFixed(2)} ms`;
const times = (value: number) => `${value.toFixed(1)} x`;
const say = (line = "") => process.stdout.write(`${line}\n`);

/** The least of some rounds: whatever else the machine does only adds. The kinds take turns, under the same load. */
async function leastCosts(size: number): Promise<{ floor: number; costs: number[] }> {
  const all: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const occurrence = `${size}/${round}`;
    const floor = await bareLoop(occurrence);
    const empty = await sweepCost("idle", occurrence);
    const nudges = await sweepCost("nudge-holder", `2026-01-0${1 + round}`);
    all.push([floor, empty, nudges, await deliverCost()]);
    await forgetNudges();
  }
  const least = (kind: number) => Math.min(...all.map((costs) => costs[kind] ?? Number.NaN));
  return { floor: least(0), costs: [least(1), least(2), least(3)] };
}

async function sweepTable(): Promise<void> {
  const rows = [
    ["open actions", "floor", "sweep, idle job", "ratio", "sweep, nudges", "ratio", "delivery", "ratio"],
  ];
  const measured: Awaited<ReturnType<typeof leastCosts>>[] = [];
  let filled = PEOPLE * HELD;
  for (const size of SIZES) {
    await fillOthers(db, filled + 1, size);
    filled = size;
    await db.execute(sql`vacuum analyze`);
    const { floor, costs } = await leastCosts(size);
    measured.push({ floor, costs });
    const cells = costs.flatMap((cost) => [ms(cost), times(cost / floor)]);
    rows.push([size.toLocaleString("en"), ms(floor), ...cells]);
  }
  const [small, large] = measured;
  say(`${PEOPLE} moments due; cost of each, on the ${database.kind} database.`);
  say("Floor: claim one row by index, update it, commit.");
  say(table(rows));
  if (!small || !large) return;
  const growth = large.costs.map((cost, n) =>
    times(cost / large.floor / ((small.costs[n] ?? 1) / small.floor)),
  );
  say(
    `A hundred times as many actions: the floor costs ${times(large.floor / small.floor)}; the ratio to it becomes`,
  );
  say(`${growth[0]} (idle job), ${growth[1]} (nudges), ${growth[2]} (delivery).`);
  if ((await countMoments(db)).failed > 0) throw new Error("moments failed");
}

/** So that the next round has the same posts to make and to deliver. */
async function forgetNudges(): Promise<void> {
  await db.execute(sql`truncate deliveries, posts`);
  await db.delete(moments).where(eq(moments.job, "nudge-holder"));
}

async function commandTable(): Promise<void> {
  const person = personOf(await loadDirectory(db, COOPERATION), "anna@example.org");
  if (!person) throw new Error("nobody to act as");
  const actor = { ...person, cooperation: COOPERATION };
  const floor = quantile(
    await timesOf(100, (n) =>
      db.transaction((tx) =>
        tx.execute(sql`
      insert into counters (cooperation, key, value) values ('bench', ${`k${n}`}, 1)`),
      ),
    ),
    0.5,
  );
  const rows = [["command", "median", "95 %", "ratio to a bare insert"]];
  const inputs: [string, (n: number) => Record<string, unknown>][] = [
    ["action/add", (n) => ({ title: `Meting ${n}`, holder: "anna@example.org", due: "2026-06-01" })],
    ["action/status", (n) => ({ action: `A-${LARGEST + 1 + n}`, state: "on-track" })],
    ["action/show", () => ({ action: "A-1" })],
    ["action/mine", () => ({})],
  ];
  for (const [name, input] of inputs) {
    const command = findCommand(engine.registry, name);
    if (!command) continue;
    const spent = await timesOf(60, async (n) => {
      const reply = await dispatch(engine, { command, input: input(n), actor, via: "api" });
      if (!reply.ok) throw new Error(`${name}: ${reply.message} ${JSON.stringify(reply.issues)}`);
    });
    const median = quantile(spent, 0.5);
    rows.push([name, ms(median), ms(quantile(spent, 0.95)), times(median / floor)]);
  }
  say(
    `Commands with ${LARGEST.toLocaleString("en")} open actions; a bare insert in a transaction: ${ms(floor)}.`,
  );
  say(table(rows));
}

function recurrenceTable(): void {
  const rule = { nth: 2, weekday: 4, every: 1 } as const;
  const first = parsePeriod("2026-01");
  if (!first) throw new Error("no period");
  let tenth = first;
  for (let month = 0; month < 120; month += 1) tenth = nextPeriod(tenth);
  const start = Temporal.PlainDate.from("2026-01-08");
  const floor = microsOf(() => start.add({ days: 7 }).toString());
  const early = microsOf(() => ruleDay(rule, first));
  const late = microsOf(() => ruleDay(rule, tenth));
  say("Day of a series in a period; floor: adding a week to a day.");
  const us = (value: number) => `${value.toFixed(2)} µs`;
  say(
    table([
      ["series", "cost", "ratio to the floor"],
      ["first month", us(early), times(early / floor)],
      ["after ten years", us(late), times(late / floor)],
    ]),
  );
}

const begin = performance.now();
await seedCooperation(db);
await fillPeople(db);
recurrenceTable();
say();
say(guardTable());
say();
await sweepTable();
say();
await commandTable();
await database.close();
say();
say("Signed requests of Slack, from one process to another; on PostgreSQL with TEST_DATABASE_URL.");
say(await acksTable());
say();
say("From the start of a process until it is ready; on PostgreSQL with TEST_DATABASE_URL.");
say(await startTable());
say();
say(await millionTable());
say();
say("Charts, drawn in their thread.");
say(await chartsTable());
say();
say(await fortyTable());
say(`\nDone in ${Math.round((performance.now() - begin) / 1000)} s.`);
process.exit(0);
