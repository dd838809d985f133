import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Engine, Observed } from "../../engine/engine.ts";
import type { Health } from "../health.ts";
import { databaseMetrics } from "./database-metrics.ts";
import { readinessMetrics } from "./readiness-metrics.ts";

export interface Metrics {
  contentType: string;
  /** Counts a command; to be the engine's `observe`. */
  observe(observed: Observed): void;
  /** Everything in the Prometheus text format; counts of the database are at most ten seconds old. */
  render(engine: Engine | undefined): Promise<string>;
}

/**
 * Labels name commands, outcomes, surfaces and states: nobody's name, e-mail or reference.
 * @param health what `/readyz` says
 * @param disk the directory of the embedded database, whose disk is measured
 */
export function makeMetrics(health: Pick<Health, "problems">, disk?: string): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const commands = new Counter({
    name: "leerlus_commands_total",
    help: "Commands by path, surface and outcome (done, repeated, or the code of the refusal).",
    labelNames: ["command", "via", "outcome"],
    registers,
  });
  // Without labels, so that it is there, at 0, before the first: an alarm is about what increases.
  const faults = new Counter({
    name: "leerlus_faults_total",
    help: "Commands that failed by a fault of ours.",
    registers,
  });
  const seconds = new Histogram({
    name: "leerlus_command_duration_seconds",
    help: "How long commands took.",
    labelNames: ["command"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const ofDatabase = databaseMetrics(register);
  const ofReadiness = readinessMetrics(register, health, disk);

  return {
    contentType: register.contentType,
    observe: ({ command, via, outcome, seconds: took }) => {
      commands.inc({ command, via, outcome });
      if (outcome === "fault") faults.inc();
      seconds.observe({ command }, took);
    },
    render: async (engine) => {
      await Promise.all([ofDatabase(engine), ofReadiness()]);
      return await register.metrics();
    },
  };
}
