import { Temporal } from "temporal-polyfill";
import { openEmbedded } from "../../db/client.ts";
import { dumpCooperation } from "../../db/queries/dump/dump.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { startDelivery } from "../delivery/deliver.ts";
import { webSender } from "../delivery/web-sender.ts";
import { demoClock } from "../engine/demo-clock.ts";
import { DEMO_START, loadDemo } from "../setup/load-demo.ts";
import { LIVED_START } from "../setup/load-lived.ts";
import { DemoRun } from "./demo-run.ts";
import { demoEngine } from "./open-demo.ts";
import { steadyIds } from "./steady-ids.ts";
import { playYears } from "./year.ts";

/** Plays the script until the day on which the lived demo begins, and gives what stands in each table then. */
export async function playLived(): Promise<Map<string, string[]>> {
  const database = await openEmbedded();
  // Nothing may depend on when it is played: the world's time goes with the demo's.
  let time = Temporal.Instant.from(DEMO_START);
  const clock = demoClock(() => time);
  const engine = demoEngine(database, {
    real: clock.real,
    now: async (db) => {
      time = await clock.now(db);
      return time;
    },
  });
  await loadDemo(engine);
  const delivery = startDelivery(engine, { senders: [webSender()] });
  await playYears(new DemoRun(engine, "g7", () => delivery.settled()), LIVED_START.slice(0, 10));
  await delivery.settled();
  await delivery.stop();
  const dump = await dumpCooperation(scopeOf(database.db, "g7"));
  await database.close();
  return steadyIds(dump);
}
