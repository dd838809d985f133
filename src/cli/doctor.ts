import { Temporal } from "temporal-polyfill";
import { listCooperations } from "../../db/queries/cooperation/cooperation.ts";
import {
  countDeliveries,
  oldestUndelivered,
  serverLimits,
  serverTime,
  serverVersion,
} from "../../db/queries/health.ts";
import { countMoments, oldestDue } from "../../db/queries/time/moment.ts";
import type { Engine, Finding } from "../engine/engine.ts";
import type { Verb } from "./verb.ts";

/** PostgreSQL 15. */
export const OLDEST_POSTGRES = 150_000;
const MOST_DRIFT_SECONDS = 5;
/** A worker looks every second; what is due for so long is done by nobody. */
const LATE_MINUTES = 5;
/** A platform may make us wait for a while; longer than this somebody should look. */
const UNDELIVERED_MINUTES = 15;

/**
 * `leerlus doctor`: the half that asks the database; the other half is the command line's own. Of whatever is wrong it
 * says what to do.
 */
export const doctor: Verb = async (engine, _args, io) => {
  const findings = [await database(engine), ...(await limits(engine)), await time(engine)];
  findings.push(...(await work(engine)), ...(await waiting(engine)));
  findings.push(...((await engine.lookAtPlatforms?.()) ?? []));
  for (const { well, attention, text } of findings)
    io.say(`${well ? "ok  " : attention ? "look" : "FAIL"}  ${text}`);
  return findings.every(({ well, attention }) => well || attention) ? 0 : 1;
};

/** What is wrong comes with what to do about it. */
const finding = (well: boolean, text: string, todo: string, attention = false): Finding => ({
  well,
  attention,
  text: well ? text : `${text}: ${todo}`,
});

async function database(engine: Engine): Promise<Finding> {
  const version = await serverVersion(engine.database.db);
  const kind = engine.database.kind === "embedded" ? "embedded database" : "database";
  const text = `${kind}: PostgreSQL ${Math.floor(version / 10_000)}, migrations applied (15 or newer is needed)`;
  return finding(version >= OLDEST_POSTGRES, text, "upgrade PostgreSQL");
}

/** A pooler gives them, or nobody does: then a process that stands still keeps its locks. */
async function limits({ database: { kind, db } }: Engine): Promise<Finding[]> {
  if (kind === "embedded") return [];
  const endless = (await serverLimits(db)).filter(({ ms }) => ms === 0).map(({ name }) => name);
  const text = endless.length === 0 ? "limits of a connection: set" : `no ${endless.join(", no ")}`;
  return [
    finding(endless.length === 0, text, "give PgBouncer the connect_query of deploy/pgbouncer.ini", true),
  ];
}

async function time(engine: Engine): Promise<Finding> {
  const there = Temporal.Instant.from(await serverTime(engine.database.db));
  const apart = Math.abs(there.epochMilliseconds - engine.clock.real().epochMilliseconds) / 1000;
  const text = `clock: ${Math.round(apart)} s apart from the database's${engine.demo ? ", demo clock" : ""}`;
  return finding(apart <= MOST_DRIFT_SECONDS, text, "let both machines follow a time server (timedatectl)");
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
  const { due, dropped, failed } = moments;
  const troubled = dropped + failed > 0;
  return [
    finding(cooperations.length > 0, `cooperations: ${names || "none yet"}`, "leerlus setup FILE.yaml", true),
    finding(
      !troubled,
      `jobs: ${due} planned, ${dropped} dropped, ${failed} failed`,
      "the coordinator sees which and why with “leerlus status”; the log has the number of each that failed",
      true,
    ),
    finding(
      parked === 0,
      `messages: ${parked} could not be delivered`,
      "the coordinator sees which and why with “leerlus status”",
      true,
    ),
  ];
}

async function waiting(engine: Engine): Promise<Finding[]> {
  const { db } = engine.database;
  const minutes = (since: Temporal.Instant | undefined, now: Temporal.Instant) =>
    since ? Math.floor((now.epochMilliseconds - since.epochMilliseconds) / 60_000) : 0;
  const late = minutes(await oldestDue(db, await engine.clock.now(db)), await engine.clock.now(db));
  const unsent = minutes(await oldestUndelivered(db), engine.clock.real());
  return [
    finding(
      late < LATE_MINUTES,
      `jobs wait ${late} min at most`,
      "no process does them: start one with LEERLUS_ROLE all or worker",
      true,
    ),
    finding(
      unsent < UNDELIVERED_MINUTES,
      `messages wait ${unsent} min at most`,
      "no process delivers, or a platform does not take them: see below, and “leerlus status”",
      true,
    ),
  ];
}
