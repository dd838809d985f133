import { Gauge, type Registry } from "prom-client";
import { Temporal } from "temporal-polyfill";
import { countDeliveries, countPosts, oldestUndelivered, serverTime } from "../../../db/queries/health.ts";
import { momentFigures, oldestDue } from "../../../db/queries/time/moment.ts";
import type { Engine } from "../../engine/engine.ts";

const FRESH_MS = 10_000;

/** The metrics that the database is asked for. Returns what brings them up to date; it never throws. */
export function databaseMetrics(register: Registry): (engine: Engine | undefined) => Promise<void> {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [register] });
  const posts = gauge("leerlus_posts", "Posts by purpose.", ["purpose"]);
  const deliveries = gauge("leerlus_deliveries", "Deliveries by surface and state.", ["surface", "state"]);
  const parked = gauge(
    "leerlus_newest_parked_seconds",
    "How long ago the last message was parked that still is; absent when none is.",
    ["surface"],
  );
  const undelivered = gauge(
    "leerlus_oldest_delivery_seconds",
    "How long the message has waited that waits longest to be delivered.",
  );
  const moments = gauge("leerlus_moments", "Moments by state.", ["state"]);
  const failed = gauge(
    "leerlus_newest_failure_seconds",
    "How long ago the last moment was given up; absent when none was.",
  );
  const age = gauge("leerlus_oldest_due_seconds", "How long the oldest moment that is due has waited.");
  const drift = gauge("leerlus_clock_drift_seconds", "How far this clock and the database's are apart.");
  const up = gauge("leerlus_database_up", "Whether the database answers.");
  // Without labels it is born as 0, which would be a failure of this moment.
  failed.remove();
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  async function read(engine: Engine): Promise<void> {
    const { db } = engine.database;
    const [said, sent, planned] = [await countPosts(db), await countDeliveries(db), await momentFigures(db)];
    const now = await engine.clock.now(db);
    const oldest = await oldestDue(db, now);
    const waiting = await oldestUndelivered(db);
    posts.reset();
    for (const { purpose, number } of said) posts.set({ purpose }, number);
    deliveries.reset();
    parked.reset();
    for (const { surface, state, number, newest } of sent) {
      deliveries.set({ surface, state }, number);
      if (state === "parked" && newest) parked.set({ surface }, secondsBetween(newest, engine.clock.real()));
    }
    for (const [state, number] of Object.entries(planned.counts)) moments.set({ state }, number);
    failed.remove();
    if (planned.lastFailed) failed.set(secondsBetween(planned.lastFailed, now));
    age.set(secondsBetween(oldest, now));
    undelivered.set(secondsBetween(waiting, engine.clock.real()));
    const there = Temporal.Instant.from(await serverTime(db));
    drift.set(Math.abs(secondsBetween(there, engine.clock.real())));
    readAt = performance.now();
  }

  return async (engine) => {
    if (!engine) return up.set(0);
    if (performance.now() - readAt < FRESH_MS) return;
    reading ??= read(engine).finally(() => {
      reading = undefined;
    });
    await reading.then(
      () => up.set(1),
      () => up.set(0),
    );
  };
}

const secondsBetween = (from: Temporal.Instant | undefined, to: Temporal.Instant): number =>
  from ? (to.epochMilliseconds - from.epochMilliseconds) / 1000 : 0;
