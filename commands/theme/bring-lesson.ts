import { type AgendaItem, insertItems } from "../../db/queries/agenda/agenda.ts";
import { lockMeetings, type Meeting, nextMeetingOf } from "../../db/queries/meeting/meeting.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { COMING, type MeetingKind, roomOfKind } from "../../src/domain/meeting/meeting.ts";
import type { Theme } from "../../src/domain/theme/theme.ts";
import { audienceOf, mayRead, roomToStayIn } from "../../src/domain/viewer.ts";
import type { Context } from "../../src/engine/context.ts";

const MINUTES = 10;
const LONGEST_TITLE = 200;
/** A lesson goes back to those who carry out and to those who interpret. */
const TAUGHT: readonly MeetingKind[] = ["implementation", "monitoring"];

/** Puts a lesson on the next agenda of both kinds, or lets it wait for one; a closed theme goes on no open agenda. */
export async function bringLesson(
  ctx: Context,
  { theme, text, next }: { theme: Theme; text: string; next: readonly Meeting[] },
): Promise<AgendaItem[]> {
  const title = ctx.t.agenda.lesson(theme.ref, text.replace(/\s+/g, " ")).slice(0, LONGEST_TITLE);
  const items = (await placesIn(ctx, next)).flatMap(({ kind, meeting }) => {
    const readers = audienceOf(ctx.directory, meeting?.room ?? roomOfKind(kind));
    if (!mayRead(readers, { room: theme.room, involved: [] })) return [];
    return {
      title,
      purpose: "discuss" as const,
      minutes: MINUTES,
      kind,
      meeting: meeting?.ref ?? null,
      source: "data" as const,
      subject: theme.ref,
      origin: { ref: theme.ref, what: "lesson" as const },
      room: roomToStayIn(meeting?.room),
    };
  });
  return await insertItems(ctx, items, ctx.now());
}

/** The next meeting of each kind that a lesson goes back to. */
export async function nextMeetings(ctx: Context): Promise<Meeting[]> {
  const next = await together(ctx, (at) => TAUGHT.map((kind) => nextMeetingOf(at, kind, ctx.now())));
  return next.filter((meeting) => meeting !== undefined);
}

/** Whoever cancels or closes one meanwhile waits, and so finds the item. */
async function placesIn(
  ctx: Context,
  next: readonly Meeting[],
): Promise<{ kind: MeetingKind; meeting: Meeting | undefined }[]> {
  const refs = next.map(({ ref }) => ref);
  const coming = (await lockMeetings(ctx, refs)).filter(({ state }) => COMING.includes(state));
  return TAUGHT.map((kind) => ({ kind, meeting: coming.find((meeting) => meeting.kind === kind) }));
}
