import { type AgendaItem, insertItem } from "../../db/queries/agenda/agenda.ts";
import { lockMeeting, type Meeting, nextMeetingOf } from "../../db/queries/meeting/meeting.ts";
import { COMING, type MeetingKind, roomOfKind } from "../../src/domain/meeting/meeting.ts";
import type { Theme } from "../../src/domain/theme/theme.ts";
import { audienceOf, mayRead, roomToStayIn } from "../../src/domain/viewer.ts";
import type { Context } from "../../src/engine/context.ts";

const MINUTES = 10;
const LONGEST_TITLE = 200;
/** A lesson goes back to those who carry out and to those who interpret. */
const TAUGHT: readonly MeetingKind[] = ["implementation", "monitoring"];

/** Puts a lesson on the next agenda of both kinds, or lets it wait for one; a closed theme goes on no open agenda. */
export async function bringLesson(ctx: Context, theme: Theme, text: string): Promise<AgendaItem[]> {
  const items: AgendaItem[] = [];
  for (const kind of TAUGHT) {
    const meeting = await nextOf(ctx, kind);
    const readers = audienceOf(ctx.directory, meeting?.room ?? roomOfKind(kind));
    if (!mayRead(readers, { room: theme.room, involved: [] })) continue;
    const item = await insertItem(ctx, {
      title: ctx.t.agenda.lesson(theme.ref, text.replace(/\s+/g, " ")).slice(0, LONGEST_TITLE),
      purpose: "discuss",
      minutes: MINUTES,
      kind,
      meeting: meeting?.ref ?? null,
      source: "data",
      subject: theme.ref,
      origin: { ref: theme.ref, what: "lesson" },
      room: roomToStayIn(meeting?.room),
      at: ctx.now(),
    });
    items.push(item);
  }
  return items;
}

/** Whoever cancels or closes it meanwhile waits, and so finds the item. */
async function nextOf(ctx: Context, kind: MeetingKind): Promise<Meeting | undefined> {
  const { now } = ctx;
  const next = await nextMeetingOf(ctx, kind, now());
  const locked = next && (await lockMeeting(ctx, next.ref));
  return locked && COMING.includes(locked.state) ? locked : undefined;
}
