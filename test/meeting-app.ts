import { z } from "zod";
import { cancelMeeting } from "../commands/meeting/cancel.ts";
import { meetings, series } from "../commands/meeting/collection.ts";
import { listMeetings } from "../commands/meeting/list.ts";
import { moveMeeting } from "../commands/meeting/move.ts";
import { planOnce } from "../commands/meeting/once.ts";
import { planSeries } from "../commands/meeting/plan.ts";
import { meetingPostings } from "../commands/meeting/posts.ts";
import { giveRoles } from "../commands/meeting/role.ts";
import { rsvp } from "../commands/meeting/rsvp.ts";
import { showMeeting } from "../commands/meeting/show.ts";
import { startMeeting } from "../commands/meeting/start.ts";
import { findMeeting, type Meeting } from "../db/queries/meeting/meeting.ts";
import { scopeOf } from "../db/queries/scope.ts";
import { listMoments, type Moment } from "../db/queries/time/moment.ts";
import { planSeries as planSeriesJob } from "../jobs/plan-series.ts";
import { proposeDay } from "../jobs/propose-day.ts";
import { remindParticipants } from "../jobs/remind-participants.ts";
import { settleMeeting } from "../jobs/settle-meeting.ts";
import { startMeeting as startMeetingJob } from "../jobs/start-meeting.ts";
import { tellRoles } from "../jobs/tell-roles.ts";
import { warnQuorum } from "../jobs/warn-quorum.ts";
import { isoInZone } from "../src/domain/calendar/day.ts";
import { job } from "../src/engine/job.ts";
import { COOPERATION } from "./builders.ts";
import { openTestApp, type TestApp } from "./harness.ts";

export const idle = (name: string) =>
  job({ name, quiet: true, payload: z.object({}), run: async () => ({}) });

/** An app that knows meetings only: opening and publishing an agenda happen there without any effect. */
export async function openMeetingApp(): Promise<TestApp> {
  return await openTestApp({
    registry: {
      commands: [
        listMeetings,
        showMeeting,
        planSeries,
        planOnce,
        moveMeeting,
        giveRoles,
        cancelMeeting,
        startMeeting,
        rsvp,
      ],
      collections: [meetings, series],
      postings: meetingPostings,
      jobs: [
        planSeriesJob,
        proposeDay,
        warnQuorum,
        remindParticipants,
        startMeetingJob,
        settleMeeting,
        tellRoles,
        idle("open-agenda"),
        idle("publish-agenda"),
        idle("draft-digest"),
      ],
    },
  });
}

/** The fields of a monthly series: the second Thursday at half past nine, two hours. */
export const MONTHLY = {
  kind: "implementation",
  nth: "2",
  weekday: "thu",
  at: "09:30",
  minutes: 120,
  from: "2026-01-01",
  location: "Stadhuis Arnhem",
};

export async function meetingOf(app: TestApp, ref: string): Promise<Meeting> {
  const meeting = await findMeeting(scopeOf(app.database.db, COOPERATION), ref);
  if (!meeting) throw new Error(`${ref} is not there`);
  return meeting;
}

export const startOf = async (app: TestApp, ref: string): Promise<string> =>
  isoInZone((await meetingOf(app, ref)).startAt);

/** The moments of a subject that were done or dropped. */
export async function momentsDone(app: TestApp, subject: string): Promise<Moment[]> {
  const page = { after: undefined, limit: 200 };
  return (await listMoments(scopeOf(app.database.db, COOPERATION), { subject }, page)).items;
}
