import { feedToken } from "../../../../db/queries/meeting/calendar-feed.ts";
import { member } from "../../command.ts";
import type { Actor } from "../../context.ts";
import type { Engine } from "../../engine.ts";
import { makeContext } from "../../make-context.ts";
import { visibleMeeting } from "./visible-meeting.ts";

/** The path at which a calendar program gets one meeting of a person; undefined when they may not see it. */
export async function meetingAddress(
  engine: Engine,
  actor: Actor,
  asked: string,
): Promise<string | undefined> {
  if (!member(actor)) return undefined;
  // The first time, the person's address is made.
  return await engine.database.changes.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    const meeting = await visibleMeeting(ctx, actor, asked);
    if (!meeting) return undefined;
    const token = await feedToken({ db, cooperation: ctx.cooperation }, actor.email);
    return `/kalender/${token}/${meeting.ref}.ics`;
  });
}
