import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { collections, commands, postings } from "../../commands/index.ts";
import { jobs } from "../../jobs/index.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { job } from "../../src/engine/job.ts";
import { seedCooperation } from "../builders.ts";
import { openTestDatabase } from "../database.ts";
import { fillPeople, NOW } from "./fill.ts";

export const now = Temporal.Instant.from(NOW);

/** Has nothing to do at a moment. */
const idle = job({ name: "idle", quiet: true, payload: z.object({}), run: async () => ({}) });

/** The whole product on an empty database with some people; its clock stands still, and whatever fails ends the run. */
export async function openBench(): Promise<Engine> {
  const database = await openTestDatabase();
  const fault = (facts: Record<string, unknown>) => {
    throw new Error(`something failed: ${JSON.stringify(facts)}`);
  };
  await seedCooperation(database.db);
  await fillPeople(database.db);
  return {
    database,
    registry: { commands, collections, postings, jobs: [...jobs, idle] },
    clock: { real: () => Temporal.Now.instant(), now: async () => now },
    log: { info: () => undefined, warn: fault, error: fault },
    baseUrl: "http://localhost:3978",
    demo: true,
  };
}
