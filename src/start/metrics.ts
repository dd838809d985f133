import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { countDeliveries, countPosts } from "../../db/queries/health.ts";
import { countMoments, oldestDue } from "../../db/queries/moment.ts";
import type { Engine, Observed } from "../engine/engine.ts";

export interface Metrics {
  contentType: string;
  /** Counts a command; to be the engine's `observe`. */
  observe(observed: Observed): void;
  /** Everything in the Prometheus text format; counts of the database are at most ten seconds old. */
  render(engine: Engine | undefined): Promise<string>;
}

const FRESH_MS = 10_000;

/** Labels name commands, outcomes, surfaces and states: nobody's name, e-mail or reference. */
export function makeMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const commands = new Counter({
    name: "leerlus_commands_total",
    help: "Commands by path, surface and outcome (done, repeated, or the code of the refusal).",
    labelNames: ["command", "via", "outcome"],
    registers,
  });
  const seconds = new Histogram({
    name: "leerlus_command_duration_seconds",
    help: "How long commands took.",
    labelNames: ["command"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers });
  const posts = gauge("leerlus_posts", "Posts by purpose.", ["purpose"]);
  const deliveries = gauge("leerlus_deliveries", "Deliveries by surface and state.", ["surface", "state"]);
  const moments = gauge("leerlus_moments", "Moments by state.", ["state"]);
  const age = gauge("leerlus_oldest_due_seconds", "How long the oldest moment that is due has waited.");
  const up = gauge("leerlus_database_up", "Whether the database answers.");
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  async function read(engine: Engine): Promise<void> {
    const { db } = engine.database;
    const [said, sent, planned] = [await countPosts(db), await countDeliveries(db), await countMoments(db)];
    const now = await engine.clock.now(db);
    const oldest = await oldestDue(db, now);
    posts.reset();
    for (const { purpose, number } of said) posts.set({ purpose }, number);
    deliveries.reset();
    for (const { surface, state, number } of sent) deliveries.set({ surface, state }, number);
    for (const [state, number] of Object.entries(planned)) moments.set({ state }, number);
    age.set(oldest ? (now.epochMilliseconds - oldest.epochMilliseconds) / 1000 : 0);
    readAt = performance.now();
  }

  async function refresh(engine: Engine): Promise<void> {
    if (performance.now() - readAt < FRESH_MS) return;
    reading ??= read(engine).finally(() => {
      reading = undefined;
    });
    await reading.then(
      () => up.set(1),
      () => up.set(0),
    );
  }

  return {
    contentType: register.contentType,
    observe: ({ command, via, outcome, seconds: took }) => {
      commands.inc({ command, via, outcome });
      seconds.observe({ command }, took);
    },
    render: async (engine) => {
      if (engine) await refresh(engine);
      else up.set(0);
      return await register.metrics();
    },
  };
}
