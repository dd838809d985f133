import { z } from "zod";
import { unfinishedOf } from "../../db/queries/action/action.ts";
import { nudgeDaysDue, planNudges } from "../../db/queries/action/action-plan.ts";
import { schedule } from "../../db/queries/moment.ts";
import { earlierPosts } from "../../db/queries/posting/post.ts";
import type { Action } from "../../src/domain/action/action.ts";
import { keysOf, peopleOf, unreachedOf } from "../../src/domain/action/holding.ts";
import {
  isAnsweredSince,
  isNudgedLaterThisWeek,
  isSameWeek,
  needsNudge,
} from "../../src/domain/action/nudge.ts";
import type { Day } from "../../src/domain/calendar/day.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { SECRETARIAT } from "../../src/domain/organisation/room.ts";
import type { Context } from "../../src/engine/context.ts";
import { job } from "../../src/engine/job.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { actionNudge, holderUnreachable } from "../../src/posts/action.ts";

/** No question is older that somebody could still answer: each asks about all that the ones before left open. */
const MOST_LOOKED_AT = 20;

/**
 * Asks one person about all that is theirs, in one message a week: what is due, what is due later in the same week, and what
 * an earlier message asked and nobody answered, so that the newest has everything. Only what no message of the week could
 * know of (made, or handed over, since) asks once more. Days that quiet hours or downtime moved to this morning are answered
 * together: the first moment asks about all of them, the others find it asked.
 */
export const nudgeHolder = job({
  name: "nudge-holder",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { subject: email }) => {
    const { db, cooperation, directory } = ctx;
    const { calendar } = cooperation.settings;
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
    const isDue = (action: Action) => due.some((one) => one.action === action);
    const mine = held.filter(isTheirs);
    const earlier = await questionsTo(ctx, email);
    const thisWeek = earlier.filter(({ day }) => isSameWeek(day, today)).flatMap(({ actions }) => actions);
    const isAsking = mine.some((one) => isDue(one) && !thisWeek.includes(one.ref));
    const isAsked = (one: Action) =>
      isDue(one) || isNudgedLaterThisWeek(one, today, calendar) || isUnanswered(one, earlier);
    const asked = isAsking ? mine.filter(isAsked).map(({ ref }) => ref) : [];
    await planNudges(db, cooperation.slug, directory, mine, ctx.now());
    await passOn(
      ctx,
      due.filter(({ action }) => !isTheirs(action)),
    );
    const unreachable = due.filter(({ action }) =>
      unreachedOf(directory, action).some(({ key }) => keys.includes(key)),
    );
    const nudge = announce(actionNudge, {
      subject: email,
      period: today,
      room: `person:${email}`,
      about: { actions: asked },
    });
    return {
      posts: [
        ...(asked.length > 0 ? [nudge] : []),
        ...unreachable.map(({ action: { ref } }) =>
          announce(holderUnreachable, { subject: ref, room: SECRETARIAT }),
        ),
      ],
      // What was answered of their earlier questions is taken back; the rest can be answered in either.
      changed: asked.length > 0 ? [email] : [],
    };
  },
});

/** What a person was asked on an earlier day. */
interface Question {
  day: Day;
  actions: string[];
}

/** Their questions of the days before today, the newest first. */
async function questionsTo(ctx: Context, email: string): Promise<Question[]> {
  const key = { purpose: actionNudge.purpose, subject: email, room: `person:${email}` };
  const page = { before: ctx.today(), limit: MOST_LOOKED_AT };
  const earlier = await earlierPosts(ctx.db, ctx.cooperation.slug, key, page);
  return earlier.map(({ day, about }) => ({
    day,
    actions: actionNudge.about.safeParse(about).data?.actions ?? [],
  }));
}

/** Whether an earlier question asked about an action, and nobody answered since. */
function isUnanswered(action: Action, earlier: readonly Question[]): boolean {
  const last = earlier.find(({ actions }) => actions.includes(action.ref));
  return last !== undefined && !isAnsweredSince(action, last.day);
}

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
