import { findMeeting } from "../../../db/queries/meeting/meeting.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import type { Meeting } from "../../domain/meeting/meeting.ts";
import type { MeetingCalendar } from "../../domain/meeting/meeting-calendar.ts";
import type { Language } from "../../domain/organisation/language.ts";
import { cachedCooperation } from "../cooperation-cache.ts";
import type { Engine } from "../engine.ts";

/** A meeting as it stands now, and what a calendar says around it; undefined when there is no such meeting. */
export async function findInvitation(
  engine: Engine,
  { cooperation, ref, language }: { cooperation: string; ref: string; language: Language },
): Promise<{ meeting: Meeting; source: Omit<MeetingCalendar, "meetings" | "organiser"> } | undefined> {
  const { db } = engine.database;
  const meeting = await findMeeting(scopeOf(db, cooperation), ref);
  if (!meeting) return undefined;
  const { name } = (await cachedCooperation(engine, db, cooperation)).cooperation;
  const now = await engine.clock.now(db);
  return { meeting, source: { cooperation, name, language, now, baseUrl: engine.baseUrl } };
}
