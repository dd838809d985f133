import type { Temporal } from "temporal-polyfill";
import { insertAudit } from "../../db/queries/audit.ts";
import {
  appliedFile,
  changeOrganisation,
  changePerson,
  lockSetup,
  putCooperation,
  putOrganisations,
  putPeople,
  putRooms,
  putSeries,
  retireOrganisations,
  retirePeople,
  retireSeries,
} from "../../db/queries/cooperation/setup.ts";
import { keepDrafting } from "../../db/queries/digest/digest.ts";
import { putDefinitions } from "../../db/queries/figures/indicator.ts";
import { plantSeries } from "../../db/queries/meeting/series.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { forgottenAmong } from "../../db/queries/privacy/forgotten.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { dayOf } from "../domain/calendar/day.ts";
import { nextAskings } from "../domain/figures/missing.ts";
import { BROWSER } from "../domain/surface.ts";
import type { Context, Via } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { makeContext } from "../engine/make-context.ts";
import { refreshPosts } from "../engine/posting/refresh-posts.ts";
import { planSummaries } from "../engine/posting/summary-moment.ts";
import { textIn } from "../view/text.ts";
import { type Change, compareCooperations, type Thing } from "./compare-cooperations.ts";
import { type CooperationFile, isFile } from "./cooperation-file.ts";
import { planSources } from "./plan-sources.ts";
import { replanSeries } from "./replan-series.ts";

type Db = Context["db"];

/** The lock of every cooperation that comes to be, whatever its name. */
export const NEW = "";

/** What was applied before, and what differs from it now. */
export interface Difference {
  applied: CooperationFile | undefined;
  changes: Change[];
  /** Addresses in the file of people who were forgotten: it is not applied then. */
  forgotten: string[];
}

/** How a file differs from what is applied, changing nothing. */
export async function findDifference(db: Db, file: CooperationFile): Promise<Difference> {
  const stored = await appliedFile(db, file.slug);
  const applied = isFile(stored) ? stored : undefined;
  const forgotten = await forgottenIn(db, file);
  return { applied, changes: compareCooperations(applied, file), forgotten };
}

/** Addresses in a file of people who were forgotten. */
export async function forgottenIn(db: Db, { slug, people }: CooperationFile): Promise<string[]> {
  return await forgottenAmong(
    scopeOf(db, slug),
    people.map(({ email }) => email),
  );
}

/**
 * Makes a cooperation what its file says, in one transaction; the same file again changes nothing. Only what differs
 * from the file before is written, so that what people chose for themselves since then stays. What the file no longer
 * has takes no further part; nothing is deleted. A file with somebody who was forgotten is not applied.
 */
export async function applyCooperation(engine: Engine, file: CooperationFile): Promise<Difference> {
  return await engine.database.db.transaction(
    async (db) => await applyWithin(engine, db, file, { by: "setup", via: "cli" }),
  );
}

/** As `applyCooperation`, in a transaction that is open already, by somebody. */
export async function applyWithin(
  engine: Engine,
  db: Db,
  file: CooperationFile,
  { by, via }: { by: string; via: Via },
): Promise<Difference> {
  await lockSetup({ db, cooperation: file });
  const difference = await findDifference(db, file);
  // Whoever begins the first cooperation in the browser waits for one that comes to be.
  if (!difference.applied) await lockSetup(scopeOf(db, NEW));
  if (difference.changes.length === 0 || difference.forgotten.length > 0) return difference;
  const { slug, name, language, settings } = file;
  await putCooperation(db, { slug, name, language, settings, applied: file });
  await applyPeople(db, file, difference.changes);
  await applyRooms(db, file, difference.changes);
  const now = await engine.clock.now(db);
  const indicators = new Set(difference.changes.filter(isIndicator).map(({ key }) => key));
  await putDefinitions(
    scopeOf(db, slug),
    settings.indicators.filter(({ code }) => indicators.has(code)),
    now,
  );
  // Whoever takes part again hears what waited for them.
  await planSummaries(scopeOf(db, slug), [...keysOf(difference.changes, "person", "added")], now);
  const replanned = await applySeries(db, file, difference, now);
  await plantSeries(scopeOf(db, slug), settings, now);
  await schedule(scopeOf(db, slug), nextAskings(settings.indicators, settings.calendar, dayOf(now)));
  await planSources(db, file, difference.applied, now);
  await keepDrafting(scopeOf(db, slug), settings.calendar, now);
  const subjects = [slug, ...whoseRightsChanged(difference.changes)];
  await insertAudit(
    scopeOf(db, slug),
    ...subjects.map((subject) => ({ at: now, by, via, what: "setup", subject })),
  );
  if (replanned.length > 0) {
    await refreshPosts(engine, await makeContext(engine, db, slug, { via }), replanned);
  }
  return difference;
}

/** Who came or left, or has another role or organisation: what they may do is not what it was. */
const whoseRightsChanged = (changes: Change[]): string[] =>
  changes
    .filter(({ thing }) => thing === "person")
    .filter(
      ({ what, fields }) =>
        what !== "changed" || fields.some(({ field }) => field === "role" || field === "organisation"),
    )
    .map(({ key }) => key);

const isIndicator = ({ thing, what }: Change): boolean => thing === "indicator" && what !== "removed";

const keysOf = (changes: Change[], thing: Thing, what: Change["what"]): Set<string> =>
  new Set(changes.filter((one) => one.thing === thing && one.what === what).map(({ key }) => key));

const changedFields = ({ fields }: Change) =>
  Object.fromEntries(fields.map(({ field, is }) => [field, is === undefined ? null : is]));

async function applyPeople(db: Db, { slug, organisations, people }: CooperationFile, changes: Change[]) {
  const newOrganisations = keysOf(changes, "organisation", "added");
  const newPeople = keysOf(changes, "person", "added");
  await putOrganisations(
    scopeOf(db, slug),
    organisations.filter((one) => newOrganisations.has(one.slug)),
  );
  await putPeople(
    scopeOf(db, slug),
    people.filter((one) => newPeople.has(one.email)),
  );
  for (const change of changes.filter(({ what }) => what === "changed")) {
    const set = changedFields(change);
    if (change.thing === "organisation") await changeOrganisation(scopeOf(db, slug), change.key, set);
    if (change.thing === "person") await changePerson(scopeOf(db, slug), change.key, set);
  }
  await retireOrganisations(scopeOf(db, slug), [...keysOf(changes, "organisation", "removed")]);
  await retirePeople(scopeOf(db, slug), [...keysOf(changes, "person", "removed")]);
}

async function applyRooms(db: Db, { slug, rooms }: CooperationFile, changes: Change[]) {
  const touched = changes.some(
    ({ thing, key }) => thing === "room" || (thing === "setting" && key === "rooms"),
  );
  if (!touched) return;
  await putRooms(
    scopeOf(db, slug),
    rooms.map((room, position) => ({ ...room, position })),
  );
  // Every room can be read in the browser, whatever else it is bound to.
  for (const key of keysOf(changes, "room", "added")) await bindChannel(scopeOf(db, slug), key, BROWSER, key);
}

/** @returns the references of the coming meetings that changed */
async function applySeries(
  db: Db,
  file: CooperationFile,
  { applied, changes }: Difference,
  now: Temporal.Instant,
): Promise<string[]> {
  const { slug, settings } = file;
  const written = new Set([...keysOf(changes, "series", "added"), ...keysOf(changes, "series", "changed")]);
  const replanned: string[] = [];
  for (const series of file.series) {
    if (written.has(series.key)) await putSeries(scopeOf(db, slug), series);
    const before = applied?.series.find(({ key }) => key === series.key);
    if (!applied || !before) continue;
    const [was, is] = [
      { series: before, calendar: applied.settings.calendar },
      { series, calendar: settings.calendar },
    ];
    const reason = textIn(file.language).setup.seriesChanged;
    replanned.push(...(await replanSeries(db, slug, was, is, now, reason)));
  }
  await retireSeries(scopeOf(db, slug), [...keysOf(changes, "series", "removed")]);
  return replanned;
}
