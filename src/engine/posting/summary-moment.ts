import type { Temporal } from "temporal-polyfill";
import type { Scope } from "../../../db/client.ts";
import { roomsWaiting } from "../../../db/queries/posting/summary.ts";
import { type NewMoment, schedule } from "../../../db/queries/time/moment.ts";
import { addWorkingDays } from "../../domain/calendar/calendar.ts";
import { dayOf } from "../../domain/calendar/day.ts";
import { personOf } from "../../domain/organisation/organisation.ts";
import { isRoomOfPerson, personOfRoom, roomOfPerson } from "../../domain/organisation/room.ts";
import { summaryAfter } from "../../domain/organisation/summary.ts";
import type { Announcement } from "../command.ts";
import type { Context } from "../context.ts";
import type { PostedCard } from "./posting.ts";

/**
 * Until when something waits for the summary of whoever it is for; undefined when it is said by itself: because it cannot
 * wait, they chose no summary, or it would come on the day before which it must be heard, or later.
 */
export function waitsUntil(
  ctx: Context,
  { canWait }: PostedCard,
  { room, before }: Announcement,
): Temporal.Instant | undefined {
  if (!canWait || !isRoomOfPerson(room)) return undefined;
  const summary = personOf(ctx.directory, personOfRoom(room))?.summary;
  if (!summary) return undefined;
  const { calendar } = ctx.cooperation.settings;
  const heard = summaryAfter(summary, ctx.now(), calendar);
  // A working day is left to do it in.
  return before !== undefined && dayOf(heard) >= addWorkingDays(before, -1, calendar) ? undefined : heard;
}

/** What was said, and until when it waits for a summary. */
interface Waiting {
  purpose: string;
  subject: string;
  period: string;
  room: string;
  heard: Temporal.Instant | undefined;
}

/** Each thing that waits has a moment of its own, on which the first of them tells of all. */
export async function scheduleSummaries(ctx: Context, said: readonly Waiting[]): Promise<void> {
  const moments = said.flatMap(({ purpose, subject, period, room, heard }): NewMoment[] => {
    if (!heard) return [];
    const occurrence = [purpose, subject, period].join("/");
    return [{ job: "tell-summary", subject: personOfRoom(room), occurrence, dueAt: heard }];
  });
  await schedule(ctx, moments);
}

/** Plans a summary of what waits already for some people; for whom nothing waits there is none. */
export async function planSummaries(
  scope: Scope,
  emails: readonly string[],
  dueAt: Temporal.Instant,
): Promise<void> {
  const rooms = await roomsWaiting(scope, emails.map(roomOfPerson));
  const occurrence = `again/${crypto.randomUUID()}`;
  const moments = rooms.map((room) => ({
    job: "tell-summary",
    subject: personOfRoom(room),
    occurrence,
    dueAt,
  }));
  await schedule(scope, moments);
}
