import { findDigest, keepShown, lockDigest, planDraft } from "../db/queries/digest.ts";
import { schedule } from "../db/queries/moment.ts";
import { addDays, instantAt } from "../src/domain/calendar/day.ts";
import { nextPeriod } from "../src/domain/calendar/period.ts";
import { draftDay, isBlank } from "../src/domain/digest/digest.ts";
import { SECRETARIAT } from "../src/domain/organisation/room.ts";
import type { Context } from "../src/engine/context.ts";
import { type JobOutcome, job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { digestOf, printOf } from "../src/figures/digest-of.ts";
import { digestDraft } from "../src/posts/digest.ts";

/** Days after which coordinators who did nothing are asked again. */
const REMINDED_AFTER = 7;

/**
 * Puts the draft of a quarter before the coordinators. Its subject is the quarter; its occurrence says why: `draft` the
 * first time, `remind DAY` as long as nobody approved it, `later DAY EMAIL` because one of them asked for that.
 */
export const draftDigest = job({
  name: "draft-digest",
  quiet: true,
  run: async (ctx, { subject: quarter, occurrence }) => {
    const { db, cooperation, t } = ctx;
    const { slug, settings } = cooperation;
    const [why, , email] = occurrence.split(" ");
    const isFirst = why === "draft";
    if (isFirst) await planDraft(db, slug, nextPeriod(quarter), settings.calendar);
    if (draftDay(nextPeriod(quarter), settings.calendar) <= ctx.today()) {
      return isFirst ? { dropped: t.digest.dropped.old } : {};
    }
    const known = await findDigest(db, slug, quarter);
    if (known?.state === "approved") return isFirst ? { dropped: t.digest.dropped.approved } : {};
    const { introduction } = await lockDigest(db, slug, quarter, ctx.now());
    const digest = await digestOf(ctx, quarter);
    if (why !== "later" && !isBlank(digest)) await remindLater(ctx, quarter);
    const asked =
      email === undefined ? coordinatorsOf(ctx) : coordinatorsOf(ctx).filter((one) => one === email);
    for (const one of asked) await keepShown(db, slug, quarter, one, printOf(digest, introduction));
    return draftPosts(ctx, quarter, asked, email === undefined);
  },
});

const coordinatorsOf = ({ directory }: Context): string[] =>
  directory.people.filter(({ active, role }) => active && role === "coordinator").map((one) => one.email);

async function remindLater(ctx: Context, quarter: string): Promise<void> {
  const day = addDays(ctx.today(), REMINDED_AFTER);
  const dueAt = instantAt(day, "09:00");
  await schedule(ctx.db, ctx.cooperation.slug, [
    { job: "draft-digest", subject: quarter, occurrence: `remind ${day}`, dueAt },
  ]);
}

/** Where nobody is the coordinator, it stands where one would look. */
function draftPosts(ctx: Context, quarter: string, asked: string[], isForAll: boolean): JobOutcome {
  const rooms = asked.map((email) => `person:${email}`);
  const where = rooms.length === 0 && isForAll ? [SECRETARIAT] : rooms;
  const post = { subject: quarter, period: ctx.today() };
  return { posts: where.map((room) => announce(digestDraft, { ...post, room })), changed: [quarter] };
}
