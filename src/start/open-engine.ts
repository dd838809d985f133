import { Temporal } from "temporal-polyfill";
import { collections, commands, postings } from "../../commands/index.ts";
import type { Database } from "../../db/client.ts";
import { listCooperations, readDemoClock, setDemoClock } from "../../db/queries/cooperation/cooperation.ts";
import { jobs } from "../../jobs/index.ts";
import { demoClock } from "../engine/demo-clock.ts";
import type { Engine, Log } from "../engine/engine.ts";
import { decideDemo } from "./demo-mode.ts";
import type { Config } from "./settings/settings.ts";

/**
 * One running Leerlus on an open database. In demo mode its clock stands in the database, which gets one when it has
 * none.
 * @throws ConfigProblems when the settings do not fit what the database holds
 */
export async function openEngine(
  database: Database,
  config: Config,
  { log, real, baseUrl }: { log: Log; real: () => Temporal.Instant; baseUrl: string },
): Promise<Engine> {
  const { db } = database;
  const demo = await decideDemo(db, config);
  const clockless = demo && (await readDemoClock(db)) === undefined;
  const asked = config.demo === true || (await listCooperations(db)).length > 0;
  if (clockless && asked) {
    const { DEMO_START } = await import("../setup/load-demo.ts");
    await setDemoClock(db, Temporal.Instant.from(DEMO_START), true);
  }
  return {
    database,
    registry: { commands, collections, postings, jobs },
    clock: demo ? demoClock(real) : { real, now: async () => real() },
    log,
    baseUrl,
    demo,
    mails: config.mail !== undefined,
  };
}
