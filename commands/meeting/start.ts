import { z } from "zod";
import { pointsOfMeeting } from "../../db/queries/agenda/agenda-journey.ts";
import { lockMeeting, type Meeting, updateMeeting } from "../../db/queries/meeting/meeting.ts";
import { dropMoments } from "../../db/queries/meeting/meeting-moments.ts";
import { type RsvpRow, rsvpsOf } from "../../db/queries/meeting/rsvp.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { COMING, canBegin, runsMeeting } from "../../src/domain/meeting/meeting.ts";
import { JOBS_BEFORE } from "../../src/domain/meeting/meeting-moments.ts";
import { quorumOf } from "../../src/domain/meeting/quorum.ts";
import { answersPerOrganisation, comingOf } from "../../src/domain/meeting/rsvp.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import * as field from "../../src/engine/input/field.ts";
import { announce, announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { meetingStarted } from "../../src/posts/meeting.ts";
import { agendaForReader } from "../../src/view/agenda/agenda-for-reader.ts";
import type { Block, Card } from "../../src/view/card.ts";
import { showInstant } from "../../src/view/format.ts";
import { belowQuorumWords } from "../../src/view/meeting/presence-card.ts";
import { mustStillCome } from "./still-to-come.ts";

/** `overleg start`: by the chair, the scribe or a coordinator, from an hour before its time. */
export const startMeeting = command({
  name: ["overleg", "start"],
  alias: ["meeting", "start"],
  summary: (t) => t.meeting.summary.start,
  input: z.object({ meeting: field.ref("meeting", "meeting") }),
  allow: member,
  changes: true,
  run: async (ctx, actor, input) => {
    const { t } = ctx;
    const before = orNotFound(ctx, input.meeting, await lockMeeting(ctx, input.meeting));
    if (!runsMeeting(actor, before)) throw new Refusal("not-allowed", t.meeting.refusal.notYours);
    mustStillCome(ctx, before, "start");
    const start = isoInZone(before.startAt);
    if (!canBegin(before, ctx.now())) {
      throw new Refusal("conflict", t.meeting.refusal.tooEarly(before.ref, showInstant(t, start)));
    }
    const running = { state: "running" as const, startedAt: ctx.now() };
    const meeting = await updateMeeting(ctx, before.ref, COMING, running);
    if (!meeting) throw new Refusal("conflict", t.refusal.stale);
    await dropMoments(ctx, meeting.ref, JOBS_BEFORE);
    const said = { subject: meeting.ref, period: start };
    return {
      card: (drawn) => runningCard(drawn, actor, meeting),
      ref: meeting.ref,
      posts: [announce(meetingStarted, { ...said, room: meeting.room })],
      answers: announceHere(meetingStarted, said),
    };
  },
});

/** A warning for whoever begins a meeting to which too few said that they come. */
function belowQuorum(ctx: Context, { kind }: Meeting, rsvps: readonly RsvpRow[]): Block[] {
  const { t, directory } = ctx;
  const answers = answersPerOrganisation(directory, rsvps);
  const quorum = quorumOf(ctx.cooperation.settings, kind);
  const words = belowQuorumWords(t, directory, quorum, comingOf(answers));
  return words === undefined
    ? []
    : [{ type: "notice", tone: "warning", text: [words, t.meeting.presence.countAtStart] }];
}

/** The agenda to go through, with what whoever runs the meeting may do. */
async function runningCard(ctx: Context, actor: Actor, meeting: Meeting): Promise<Card> {
  const [points, rsvps] = await together(ctx, (at) => [
    pointsOfMeeting(at, meeting),
    rsvpsOf(at, meeting.ref),
  ]);
  const card = agendaForReader(ctx.t, ctx.directory, actor, { meeting, points }, ctx.now());
  const said: Block = { type: "text", text: [{ ref: meeting.ref }, ctx.t.meeting.started.running, "."] };
  return { ...card, body: [said, ...belowQuorum(ctx, meeting, rsvps), ...card.body] };
}
