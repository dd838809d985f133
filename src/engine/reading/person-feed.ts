import { findFeedToken, meetingsBetween } from "../../../db/queries/meeting/calendar-feed.ts";
import { dayOf, instantAt, ZONE } from "../../domain/calendar/day.ts";
import type { MeetingCalendar } from "../../domain/meeting/meeting-calendar.ts";
import { type Directory, personOf } from "../../domain/organisation/organisation.ts";
import { viewerOf } from "../../domain/viewer.ts";
import { cachedCooperation } from "../cooperation-cache.ts";
import type { Engine } from "../engine.ts";

const MONTHS_BACK = 3;
const MONTHS_AHEAD = 15;
const LONGEST_TOKEN = 100;

/** The first coordinator; of a cooperation without one an address that nobody reads. */
function organiserOf({ people }: Directory, baseUrl: string): string {
  const coordinator = people.find(({ role, active }) => role === "coordinator" && active);
  return coordinator?.email ?? `no-reply@${new URL(baseUrl).hostname}`;
}

/**
 * What stands in the calendar of the person whose address has this token: the meetings of their cooperation, from three
 * months ago to fifteen months ahead.
 * @returns undefined when nobody has the token, or no longer
 */
export async function findPersonFeed(engine: Engine, token: string): Promise<MeetingCalendar | undefined> {
  const { db } = engine.database;
  const owner =
    token.length > LONGEST_TOKEN || token.includes("\0") ? undefined : await findFeedToken(db, token);
  if (!owner) return undefined;
  const { cooperation, directory } = await cachedCooperation(engine, db, owner.cooperation);
  const person = personOf(directory, owner.person);
  if (!person?.active) return undefined;
  const viewer = viewerOf(directory, person, engine.demo);
  const now = await engine.clock.now(db);
  const today = now.toZonedDateTimeISO(ZONE);
  // One day more at the end: what was planned fifteen months ahead may begin later on its day than it is now.
  const from = instantAt(dayOf(today.subtract({ months: MONTHS_BACK }).toInstant()), "00:00");
  const until = instantAt(dayOf(today.add({ months: MONTHS_AHEAD, days: 1 }).toInstant()), "00:00");
  return {
    cooperation: cooperation.slug,
    name: cooperation.name,
    language: person.language ?? cooperation.language,
    organiser: { name: cooperation.name, email: organiserOf(directory, engine.baseUrl) },
    meetings: await meetingsBetween({ db, cooperation }, from, until, viewer),
    now,
    baseUrl: engine.baseUrl,
  };
}
