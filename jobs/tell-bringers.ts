import { z } from "zod";
import { findItem } from "../db/queries/agenda/agenda.ts";
import { findMeeting, type Meeting } from "../db/queries/meeting/meeting.ts";
import { MEETING_KINDS } from "../src/domain/meeting/meeting.ts";
import { personOf } from "../src/domain/organisation/organisation.ts";
import { audienceOf } from "../src/domain/viewer.ts";
import type { Announcement } from "../src/engine/command.ts";
import type { Context } from "../src/engine/context.ts";
import { type JobOutcome, job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { maySee } from "../src/engine/reading/viewer-for.ts";
import { reportOf } from "../src/figures/report/report-of.ts";
import { itemBecame } from "../src/posts/agenda.ts";

const moved = z.object({
  what: z.literal("item"),
  /** E-mail of who moved it. */
  by: z.string(),
  /** The meeting that it went to. */
  to: z.string().optional(),
  /** It waits for a meeting of this kind. */
  kind: z.enum(MEETING_KINDS).optional(),
});

/**
 * Tells who brought items what became of them: of all that stood on a meeting, its subject, once it is closed; or of one
 * item, its subject, that somebody else forwarded or parked outside a meeting.
 */
export const tellBringers = job({
  name: "tell-bringers",
  quiet: true,
  payload: z.discriminatedUnion("what", [z.object({ what: z.literal("meeting") }), moved]),
  run: async (ctx, { subject, occurrence, payload }) => {
    if (payload.what === "item") return await tellOfOne(ctx, subject, occurrence, payload);
    const meeting = await findMeeting(ctx, subject);
    return meeting ? { posts: await tellOfMeeting(ctx, meeting) } : {};
  },
});

/** One message a person. Who may not see the meeting, in a closed room, hears it as news of their own item. */
async function tellOfMeeting(ctx: Context, meeting: Meeting): Promise<Announcement[]> {
  const report = await reportOf(ctx, meeting.ref);
  const firstOf = new Map<string, string>();
  for (const { ref, bringer } of report?.content.points ?? []) {
    if (bringer !== null && !firstOf.has(bringer)) firstOf.set(bringer, ref);
  }
  const posts: Announcement[] = [];
  for (const [email, item] of firstOf) {
    if (!personOf(ctx.directory, email)?.active) continue;
    const room = `person:${email}`;
    const isSeen = await maySee(ctx, audienceOf(ctx.directory, room), meeting.ref);
    const about = { meeting: meeting.ref };
    posts.push(
      isSeen
        ? announce(itemBecame, { subject: meeting.ref, room, about })
        : announce(itemBecame, { subject: item, period: meeting.ref, room, about }),
    );
  }
  return posts;
}

async function tellOfOne(
  ctx: Context,
  subject: string,
  period: string,
  { by, to, kind }: z.infer<typeof moved>,
): Promise<JobOutcome> {
  const item = await findItem(ctx, subject);
  const isThere = to ? item?.meeting === to : item?.state === (kind ? "waiting" : "parked");
  if (!item || !isThere) return { dropped: ctx.t.report.dropped.moved(subject) };
  if (item.bringer === null || !personOf(ctx.directory, item.bringer)?.active) return {};
  const room = `person:${item.bringer}`;
  return { posts: [announce(itemBecame, { subject, period, room, about: { by, to, kind } })] };
}
