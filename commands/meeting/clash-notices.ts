import { standingBetween } from "../../db/queries/meeting/meeting.ts";
import { comersOf } from "../../db/queries/meeting/rsvp.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { clashesOf } from "../../src/domain/meeting/meeting-clash.ts";
import type { Context } from "../../src/engine/context.ts";
import type { Block } from "../../src/view/card.ts";
import { showInstant } from "../../src/view/format.ts";

/** So many are named; the others are counted. */
const MOST = 5;

/** Warns whoever planned meetings for those that stand over another in the same place, room or with the same people. */
export async function clashNotices(ctx: Context, meetings: readonly Meeting[]): Promise<Block[]> {
  const { t } = ctx;
  const byStart = meetings.toSorted((a, b) => a.startAt.epochMilliseconds - b.startAt.epochMilliseconds);
  const [first, last] = [byStart[0], byStart.at(-1)];
  if (!first || !last) return [];
  const others = await standingBetween(ctx, first.startAt, last.endAt);
  const refs = [...meetings, ...others].map(({ ref }) => ref);
  const clashes = clashesOf(byStart, others, await comersOf(ctx, refs));
  const { clash } = t.meeting;
  const lines = clashes
    .slice(0, MOST)
    .map((one) =>
      clash[one.over](one.meeting.ref, one.with.ref, showInstant(t, isoInZone(one.with.startAt))),
    );
  const rest = clashes.length - MOST;
  return [...lines, ...(rest > 0 ? [clash.more(rest)] : [])].map((text) => ({
    type: "notice",
    tone: "warning",
    text: [text],
  }));
}
