import type { Temporal } from "temporal-polyfill";
import { pointsOfMeeting } from "../../../../db/queries/agenda/agenda-journey.ts";
import type { PointRow } from "../../../../db/queries/agenda/point.ts";
import { findReport, type ReportRow } from "../../../../db/queries/meeting/kept-report.ts";
import { type Recorded, recordedInMeeting } from "../../../../db/queries/meeting/recorded.ts";
import { rsvpsOf } from "../../../../db/queries/meeting/rsvp.ts";
import { scopeOf } from "../../../../db/queries/scope.ts";
import { findTheme } from "../../../../db/queries/theme/theme.ts";
import { themeOfCircle } from "../../../../db/queries/theme/theme-circle.ts";
import type { Meeting } from "../../../domain/meeting/meeting.ts";
import { quorumOf } from "../../../domain/meeting/quorum.ts";
import { answersPerOrganisation, type OrganisationAnswer, type Rsvp } from "../../../domain/meeting/rsvp.ts";
import type { Quorum } from "../../../domain/organisation/cooperation.ts";
import type { Directory } from "../../../domain/organisation/organisation.ts";
import { withoutAddresses } from "../../../domain/organisation/without-addresses.ts";
import type { Actor, Context } from "../../context.ts";
import type { Engine } from "../../engine.ts";
import { makeContext } from "../../make-context.ts";
import { viewerFor } from "../viewer-for.ts";
import { visibleMeeting } from "./visible-meeting.ts";

/** Everything that the page of a meeting shows to one person. */
export interface MeetingPage {
  meeting: Meeting;
  points: PointRow[];
  answers: OrganisationAnswer[];
  /** The reader's own answer. */
  own: Rsvp | undefined;
  quorum: Quorum;
  /** What a learning circle is about. */
  theme: { ref: string; title: string } | undefined;
  recorded: Recorded[];
  /** There is one once it is closed. */
  report: Pick<ReportRow, "state" | "adoptsOn"> | undefined;
  directory: Directory;
  now: Temporal.Instant;
  /** What is shown of it, with names in the place of addresses for whoever sees none. */
  seen: <T>(shown: T) => T;
}

/** The page of a meeting; undefined when there is none that the person may see. */
export async function readMeetingPage(
  engine: Engine,
  actor: Actor,
  asked: string,
): Promise<MeetingPage | undefined> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    const { directory, cooperation } = ctx;
    const { slug, settings } = cooperation;
    const meeting = await visibleMeeting(ctx, actor, asked);
    if (!meeting) return undefined;
    const rsvps = await rsvpsOf(scopeOf(db, slug), meeting.ref);
    const hasBegun = meeting.state === "running" || meeting.state === "closed";
    const { seesAddresses } = viewerFor(ctx, actor);
    return {
      meeting,
      points: await pointsOfMeeting(scopeOf(db, slug), meeting),
      answers: answersPerOrganisation(directory, rsvps),
      own: rsvps.find(({ person }) => person === actor.email),
      quorum: quorumOf(settings, meeting.kind),
      theme: await themeAbout(ctx, meeting),
      recorded: hasBegun ? await recordedInMeeting(scopeOf(db, slug), meeting.ref) : [],
      report: meeting.state === "closed" ? await findReport(scopeOf(db, slug), meeting.ref) : undefined,
      directory,
      now: ctx.now(),
      seen: (shown) => (seesAddresses ? shown : withoutAddresses(shown, directory, actor.email)),
    };
  });
}

async function themeAbout(ctx: Context, { ref, kind }: Meeting) {
  if (kind !== "learning-circle") return undefined;
  const circle = await themeOfCircle(ctx, ref);
  return circle && (await findTheme(ctx, circle.theme));
}
