import { Temporal } from "temporal-polyfill";
import { findMeeting, type Meeting, nextMeetingOf } from "../../db/queries/meeting/meeting.ts";
import { MEETING_KINDS, type MeetingKind } from "../../src/domain/meeting/meeting.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { Refusal } from "../../src/engine/refusal.ts";

/** Where an item goes: a meeting, or a kind of which none is coming. */
export interface Target {
  kind: MeetingKind;
  meeting: Meeting | undefined;
}

export const isKind = (word: string): word is MeetingKind => MEETING_KINDS.some((kind) => kind === word);

/**
 * The meeting that is meant by its reference or by its kind: then the next one to come; of the kind of `from`, the next
 * one after that.
 * @throws Refusal when the reference leads nowhere
 */
export async function targetOf(ctx: Context, meant: string, from?: Meeting): Promise<Target> {
  if (!isKind(meant)) {
    const meeting = orNotFound(ctx, meant, await findMeeting(ctx, meant));
    return { kind: meeting.kind, meeting };
  }
  const isBeyond = from?.kind === meant && Temporal.Instant.compare(from.startAt, ctx.now()) > 0;
  const after = isBeyond ? from.startAt : ctx.now();
  return { kind: meant, meeting: await nextMeetingOf(ctx, meant, after, from?.ref) };
}

/** @throws Refusal `conflict` when nothing can come onto the agenda of the meeting any more */
export function mustTakeItems({ t, now }: Context, { ref, state, endAt }: Meeting): void {
  if (state === "closed") throw new Refusal("conflict", t.agenda.meetingClosed(ref));
  if (state === "cancelled") throw new Refusal("conflict", t.agenda.meetingCancelled(ref));
  if (state !== "running" && Temporal.Instant.compare(endAt, now()) <= 0) {
    throw new Refusal("conflict", t.agenda.meetingPast(ref));
  }
}
