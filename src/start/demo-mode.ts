import { setTimeout as wait } from "node:timers/promises";
import type { Temporal } from "temporal-polyfill";
import type { Db } from "../../db/client.ts";
import { listCooperations, readDemoClock } from "../../db/queries/cooperation/cooperation.ts";
import { hasPosts } from "../../db/queries/health.ts";
import { hasUntried } from "../../db/queries/posting/delivery.ts";
import { nextDueAt } from "../../db/queries/time/moment.ts";
import type { Worker } from "../delivery/worker.ts";
import { type Advanced, advanceTo } from "../engine/demo-clock.ts";
import type { Engine } from "../engine/engine.ts";
import { type Config, ConfigProblems } from "./settings/settings.ts";

const ANOTHER = "use another database (DATA_DIR or DATABASE_URL)";

/**
 * Whether this is the demo, with a clock that can be moved. Not said by the settings: it is where the database is empty
 * or holds the demo already. A demo and the work of real people never share a database.
 * @throws ConfigProblems when the settings ask for what the database is not
 */
export async function decideDemo(db: Db, { demo }: Pick<Config, "demo">): Promise<boolean> {
  const holdsDemo = (await readDemoClock(db)) !== undefined;
  if (demo === false) {
    if (!holdsDemo) return false;
    throw new ConfigProblems([`this database holds the demo: ${ANOTHER}, or set LEERLUS_DEMO=lived`]);
  }
  if (holdsDemo) return true;
  const empty = (await listCooperations(db)).length === 0;
  if (demo === undefined || empty) return empty;
  if (!(await hasPosts(db))) return true;
  throw new ConfigProblems([
    `LEERLUS_DEMO: this database holds the work of a real cooperation, whose time would be moved: ${ANOTHER}`,
  ]);
}

/** The movable clock of demo mode, for the surfaces. */
export interface Demo {
  cooperation: string;
  now(): Promise<Temporal.Instant>;
  /** Moves the clock and runs what is due on the way; done when every delivery has been tried. */
  advance(to: Temporal.Instant): Promise<Advanced>;
  /** The moment of whatever is due next. */
  nextEvent(): Promise<Temporal.Instant | undefined>;
}

/** @param worker of this process; without one the others' is waited for */
export async function demoOf(engine: Engine, worker: Pick<Worker, "settled"> | undefined): Promise<Demo> {
  const { db } = engine.database;
  const [first] = await listCooperations(db);
  if (!first) throw new Error("a demo without a cooperation");
  const settled = worker
    ? () => worker.settled()
    : async () => {
        for (let tries = 0; tries < 600 && (await hasUntried(db, engine.clock.real())); tries += 1)
          await wait(50);
      };
  return {
    cooperation: first.slug,
    now: () => engine.clock.now(db),
    advance: (to) => advanceTo(engine, to, settled),
    nextEvent: () => nextDueAt(db),
  };
}
