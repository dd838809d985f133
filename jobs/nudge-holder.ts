import { unfinishedOf } from "../db/queries/action.ts";
import { nudgeDaysDue, planNudges } from "../db/queries/action-plan.ts";
import { schedule } from "../db/queries/moment.ts";
import type { Action } from "../src/domain/action.ts";
import type { Day } from "../src/domain/day.ts";
import { keysOf, peopleOf, unreachedOf } from "../src/domain/holding.ts";
import { needsNudge } from "../src/domain/nudge.ts";
import { personOf } from "../src/domain/organisation.ts";
import type { Context } from "../src/engine/context.ts";
import { job } from "../src/engine/job.ts";

/**
 * Asks one person about all that is theirs, in one message a day. Days that quiet hours or downtime moved to this
 * morning are answered together: the first moment asks about all of them, the others find it asked.
 */
export const nudgeHolder = job({
  name: "nudge-holder",
  quiet: true,
  run: async (ctx, { subject: email }) => {
    const { db, cooperation, directory } = ctx;
    const today = ctx.today();
    const organisation = personOf(directory, email)?.organisation;
    const keys = [...new Set([...keysOf(directory, email), ...(organisation ? [organisation] : [])])];
    const held = await unfinishedOf(db, cooperation.slug, keys);
    const days = [...new Set([...(await nudgeDaysDue(db, cooperation.slug, email, today)), today])];
    const due = held.flatMap((action) => {
      const day = days.find((candidate) => needsNudge(action, candidate));
      return day === undefined ? [] : [{ action, day }];
    });
    const isTheirs = (action: Action) => peopleOf(directory, action).includes(email);
    const asked = due.filter(({ action }) => isTheirs(action)).map(({ action }) => action.ref);
    await planNudges(db, cooperation.slug, directory, held.filter(isTheirs), ctx.now());
    await passOn(
      ctx,
      due.filter(({ action }) => !isTheirs(action)),
    );
    const unreachable = due.filter(({ action }) =>
      unreachedOf(directory, action).some(({ key }) => keys.includes(key)),
    );
    const nudge = {
      purpose: "action-nudge",
      subject: email,
      period: today,
      room: `person:${email}`,
      about: { actions: asked },
    };
    return {
      posts: [
        ...(asked.length > 0 ? [nudge] : []),
        ...unreachable.map(({ action: { ref } }) => ({
          purpose: "holder-unreachable",
          subject: ref,
          room: "secretariat",
        })),
      ],
      // Their earlier question is taken back: this one asks about everything that is still due.
      changed: asked.length > 0 ? [email] : [],
    };
  },
});

/** An organisation that has another contact by now: who answers for it is asked in their place. */
async function passOn(ctx: Context, due: { action: Action; day: Day }[]): Promise<void> {
  const moments = due.flatMap(({ action, day }) =>
    peopleOf(ctx.directory, action).map((subject) => ({
      job: "nudge-holder",
      subject,
      occurrence: day,
      dueAt: ctx.now(),
    })),
  );
  await schedule(ctx.db, ctx.cooperation.slug, moments);
}
