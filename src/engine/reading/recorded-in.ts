import { findItem } from "../../../db/queries/agenda/agenda.ts";
import { lockMeetingOfItem, type Meeting } from "../../../db/queries/meeting/meeting.ts";
import { runningMeetingOf } from "../../../db/queries/meeting/running.ts";
import { kindOfRoom } from "../../domain/agenda/agenda.ts";
import type { Context } from "../context.ts";
import { orNotFound } from "../found.ts";

/** Where something is recorded. */
export interface RecordedIn {
  meeting: Meeting | undefined;
  /** What it is recorded under, by which is decided who may read it. */
  under: { room: string | null } | undefined;
}

/**
 * The meeting in which something is recorded: that of its agenda item; without an item the one that is being held in the
 * room where it is said. Locked, so that a close at the same time either tells of it too, or is seen here.
 * @throws Refusal `not-found` when there is no such item
 */
export async function recordedIn(ctx: Context, itemRef: string | null): Promise<RecordedIn> {
  const { room } = ctx;
  if (itemRef === null) {
    const kind = kindOfRoom(room);
    const meeting = kind === undefined ? undefined : await runningMeetingOf(ctx, kind);
    return { meeting, under: meeting };
  }
  const meeting = await lockMeetingOfItem(ctx, itemRef);
  return { meeting, under: meeting ?? orNotFound(ctx, itemRef, await findItem(ctx, itemRef)) };
}
