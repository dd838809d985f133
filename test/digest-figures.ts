import { z } from "zod";
import * as registry from "../commands/index.ts";
import { jobs } from "../jobs/index.ts";
import { job } from "../src/engine/job.ts";
import type { Registry } from "../src/engine/registry.ts";
import { importFigures } from "../src/intake/import-figures.ts";
import type { TestApp } from "./harness.ts";
import { anIndicator, giveIndicators } from "./indicator-builder.ts";
import { seedDigests, seedQuarter } from "./seed-digests.ts";

// What is said of an import in other rooms is not looked at here.
const idle = ["decide-figures", "post-summaries"].map((name) =>
  job({ name, quiet: true, payload: z.object({}), run: async () => ({}) }),
);
const { commands, collections, postings } = registry;

/** Everything, but nothing is said of an import. */
export const QUIET_REGISTRY: Registry = { commands, collections, postings, jobs: [...idle, ...jobs] };

/** True counts of the first quarter, by region and provider; their rounded sum is 325. */
export const TRUE_COUNTS = [137, 3, 58, 41, 23, 12, 19, 33];

const PLACES = ["achterhoek", "centraal-gelderland", "foodvalley", "rivierenland"].flatMap((region) =>
  ["aanbieder-01", "aanbieder-02"].map((provider) => `${region};${provider}`),
);

/** Imports the counts of an indicator in a period. */
export async function giveCounts(
  app: TestApp,
  period: string,
  counts: readonly number[],
  code = "doorplaatsingen",
  places: readonly string[] = PLACES,
): Promise<void> {
  const lines = places.map((place, index) => `${code};${period};${place};${counts[index] ?? 0}`);
  const text = ["indicator;period;region;provider;value", ...lines].join("\n");
  async function* parts() {
    yield Buffer.from(text);
  }
  const actor = await app.actor("coordinator@example.org");
  const given = { actor, via: "api" as const, filename: "cijfers.csv", dryRun: false, file: parts() };
  const answer = await importFigures(app.engine, given);
  if (!("report" in answer) || answer.report.rejectedCount > 0) throw new Error(JSON.stringify(answer));
}

/** A quarter with an indicator off target, one that is withheld and one without figures, with what people said of them. */
export async function seedFigures(app: TestApp): Promise<void> {
  const quarter = "2026-Q1";
  await giveIndicators(app, [
    anIndicator({
      ...{ code: "doorplaatsingen", title: "Onvrijwillige doorplaatsingen" },
      target: { "2025-Q4": 300, [quarter]: 200 },
    }),
    anIndicator({ code: "spoed", title: "Spoedplaatsingen" }),
    anIndicator({ code: "kosten", title: "Kosten", measure: "amount", unit: "€" }),
  ]);
  await seedDigests(app);
  await seedQuarter(app);
  await giveCounts(app, "2025-Q3", [110, 12, 55, 35, 20, 14, 16, 28]);
  await giveCounts(app, "2025-Q4", [120, 9, 60, 40, 22, 15, 18, 30]);
  await giveCounts(app, quarter, TRUE_COUNTS);
  await giveCounts(app, quarter, [1, 0, 2, 0, 1, 0, 0, 1], "spoed");
  const about = { indicator: "doorplaatsingen", period: quarter };
  const story = "Enkele jongeren konden in hun eigen dorp blijven.";
  await app.as("anna@example.org").done("indicator/story", { ...about, text: story });
  const interpretation = "De stijging komt door een sluiting.";
  await app.as("coordinator@example.org").done("indicator/interpret", { ...about, text: interpretation });
}
