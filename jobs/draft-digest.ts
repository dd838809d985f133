import { z } from "zod";
import { findDigest, keepShown, lockDigest, planDraft } from "../db/queries/digest/digest.ts";
import { schedule } from "../db/queries/time/moment.ts";
import { addDays, instantAt } from "../src/domain/calendar/day.ts";
import { nextPeriod } from "../src/domain/calendar/period.ts";
import { isBlank } from "../src/domain/digest/digest-parts.ts";
import { draftDay } from "../src/domain/digest/digest-quarter.ts";
import { SECRETARIAT } from "../src/domain/organisation/room.ts";
import type { Context } from "../src/engine/context.ts";
import { type JobOutcome, job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { digestOf, printOf } from "../src/figures/digest-of.ts";
import { digestDraft } from "../src/posts/digest.ts";

/** Days after which coordinators who did nothing are asked again. */
const REMINDED_AFTER = 7;

/**
 * Puts the draft of a quarter before the coordinators. Its subject is the quarter; its payload says why: `draft` the first
 * time, `remind` as long as nobody approved it, `later` because one of them asked for that.
 */
export const draftDigest = job({
  name: "draft-digest",
  quiet: true,
  payload: z.discriminatedUnion("why", [
    z.object({ why: z.enum(["draft", "remind"]) }),
    z.object({ why: z.literal("later"), to: z.string() }),
  ]),
  run: async (ctx, { subject: quarter, payload }) => {
    const { cooperation, t } = ctx;
    const { settings } = cooperation;
    const isFirst = payload.why === "draft";
    if (isFirst) await planDraft(ctx, nextPeriod(quarter), settings.calendar);
    if (draftDay(nextPeriod(quarter), settings.calendar) <= ctx.today()) {
      return isFirst ? { dropped: t.digest.dropped.old } : {};
    }
    const known = await findDigest(ctx, quarter);
    if (known?.state === "approved") return isFirst ? { dropped: t.digest.dropped.approved } : {};
    const { introduction } = await lockDigest(ctx, quarter, ctx.now());
    const digest = await digestOf(ctx, quarter);
    if (payload.why !== "later" && !isBlank(digest)) await remindLater(ctx, quarter);
    const all = coordinatorsOf(ctx);
    const asked = payload.why === "later" ? all.filter((one) => one === payload.to) : all;
    for (const one of asked) await keepShown(ctx, quarter, one, printOf(digest, introduction));
    return draftPosts(ctx, quarter, asked, payload.why !== "later");
  },
});

const coordinatorsOf = ({ directory }: Context): string[] =>
  directory.people.filter(({ active, role }) => active && role === "coordinator").map((one) => one.email);

async function remindLater(ctx: Context, quarter: string): Promise<void> {
  const day = addDays(ctx.today(), REMINDED_AFTER);
  const dueAt = instantAt(day, "09:00");
  await schedule(ctx, [
    { job: "draft-digest", subject: quarter, occurrence: `remind ${day}`, payload: { why: "remind" }, dueAt },
  ]);
}

/** Where nobody is the coordinator, it stands where one would look. */
function draftPosts(ctx: Context, quarter: string, asked: string[], isForAll: boolean): JobOutcome {
  const rooms = asked.map((email) => `person:${email}`);
  const where = rooms.length === 0 && isForAll ? [SECRETARIAT] : rooms;
  const post = { subject: quarter, period: ctx.today() };
  return { posts: where.map((room) => announce(digestDraft, { ...post, room })), changed: [quarter] };
}
