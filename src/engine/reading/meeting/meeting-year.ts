import { meetingsBetween } from "../../../../db/queries/meeting/calendar-feed.ts";
import { scopeOf } from "../../../../db/queries/scope.ts";
import type { CalendarRules } from "../../../domain/calendar/calendar.ts";
import { type Day, instantAt } from "../../../domain/calendar/day.ts";
import type { Meeting } from "../../../domain/meeting/meeting.ts";
import type { Actor } from "../../context.ts";
import type { Engine } from "../../engine.ts";
import { makeContext } from "../../make-context.ts";
import { viewerFor } from "../viewer-for.ts";

/** The meetings of a year with the days that are free in it. */
export interface MeetingYear {
  year: number;
  meetings: Meeting[];
  rules: CalendarRules;
  today: Day;
}

/** @param asked the year; undefined: the one it is now */
export async function readMeetingYear(
  engine: Engine,
  actor: Actor,
  asked: number | undefined,
): Promise<MeetingYear> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    const year = asked ?? Number(ctx.today().slice(0, 4));
    const from = instantAt(`${year}-01-01`, "00:00");
    const until = instantAt(`${year}-12-31`, "23:59");
    const { slug, settings } = ctx.cooperation;
    return {
      year,
      meetings: await meetingsBetween(scopeOf(db, slug), from, until, viewerFor(ctx, actor)),
      rules: settings.calendar,
      today: ctx.today(),
    };
  });
}
