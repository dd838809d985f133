import { and, asc, eq } from "drizzle-orm";
import type { MeetingKind } from "../../../src/domain/meeting/meeting.ts";
import type { Scope } from "../../client.ts";
import { meetings } from "../../schema/meeting.ts";
import type { Meeting } from "./meeting.ts";

/** The meetings that are being held, the first that began first. */
export async function runningMeetings({ db, cooperation }: Scope): Promise<Meeting[]> {
  return await db
    .select()
    .from(meetings)
    .where(and(eq(meetings.cooperation, cooperation.slug), eq(meetings.state, "running")))
    .orderBy(asc(meetings.startAt), asc(meetings.seq));
}

/** The meeting of a kind that is being held, locked like `lockMeeting`; none when there is none or more than one. */
export async function runningMeetingOf(
  { db, cooperation }: Scope,
  kind: MeetingKind,
): Promise<Meeting | undefined> {
  const running = and(
    eq(meetings.cooperation, cooperation.slug),
    eq(meetings.kind, kind),
    eq(meetings.state, "running"),
  );
  const rows = await db.select().from(meetings).where(running).limit(2).for("update");
  return rows.length === 1 ? rows[0] : undefined;
}
