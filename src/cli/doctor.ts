import { Temporal } from "temporal-polyfill";
import { listCooperations } from "../../db/queries/cooperation/cooperation.ts";
import { countDeliveries, serverTime, serverVersion } from "../../db/queries/health.ts";
import { countMoments } from "../../db/queries/moment.ts";
import type { Engine, Finding } from "../engine/engine.ts";
import type { Verb } from "./verb.ts";

/** PostgreSQL 15. */
export const OLDEST_POSTGRES = 150_000;
const MOST_DRIFT_SECONDS = 5;

/** `leerlus doctor`: the half that asks the database; the other half is the command line's own. */
export const doctor: Verb = async (engine, _args, io) => {
  const findings = [await database(engine), await time(engine), ...(await work(engine))];
  findings.push(...((await engine.lookAtPlatforms?.()) ?? []));
  for (const { well, attention, text } of findings)
    io.say(`${well ? "ok  " : attention ? "look" : "FAIL"}  ${text}`);
  return findings.every(({ well, attention }) => well || attention) ? 0 : 1;
};

async function database(engine: Engine): Promise<Finding> {
  const version = await serverVersion(engine.database.db);
  const kind = engine.database.kind === "embedded" ? "embedded database" : "database";
  return {
    well: version >= OLDEST_POSTGRES,
    text: `${kind}: PostgreSQL ${Math.floor(version / 10_000)}, migrations applied (15 or newer is needed)`,
  };
}

async function time(engine: Engine): Promise<Finding> {
  const there = Temporal.Instant.from(await serverTime(engine.database.db));
  const apart = Math.abs(there.epochMilliseconds - engine.clock.real().epochMilliseconds) / 1000;
  const demo = engine.demo ? ", demo clock" : "";
  return {
    well: apart <= MOST_DRIFT_SECONDS,
    text: `clock: ${Math.round(apart)} s apart from the database's${demo}`,
  };
}

async function work(engine: Engine): Promise<Finding[]> {
  const { db } = engine.database;
  const cooperations = await listCooperations(db);
  const moments = await countMoments(db);
  const deliveries = await countDeliveries(db);
  const parked = deliveries
    .filter(({ state }) => state === "parked")
    .reduce((sum, row) => sum + row.number, 0);
  const names = cooperations.map(({ slug }) => slug).join(", ");
  return [
    {
      well: cooperations.length > 0,
      attention: true,
      text: `cooperations: ${names || "none yet; leerlus setup FILE.yaml"}`,
    },
    {
      well: moments.dropped + moments.failed === 0,
      attention: true,
      text: `jobs: ${moments.due} planned, ${moments.dropped} dropped, ${moments.failed} failed`,
    },
    { well: parked === 0, attention: true, text: `messages: ${parked} could not be delivered` },
  ];
}
