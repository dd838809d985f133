import { z } from "zod";
import { type Asked, type Question, readAsked } from "../../db/queries/action/asked.ts";
import { type NewMoment, schedule } from "../../db/queries/time/moment.ts";
import type { Action } from "../../src/domain/action/action.ts";
import { nudgeMoments } from "../../src/domain/action/action-moments.ts";
import { peopleOf, unreachedOf } from "../../src/domain/action/holding.ts";
import {
  isAnsweredSince,
  isNudgedLaterThisWeek,
  isSameWeek,
  needsNudge,
} from "../../src/domain/action/nudge.ts";
import type { Day } from "../../src/domain/calendar/day.ts";
import { SECRETARIAT } from "../../src/domain/organisation/room.ts";
import type { Context } from "../../src/engine/context.ts";
import { type JobOutcome, job } from "../../src/engine/job.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { actionNudge, holderUnreachable } from "../../src/posts/action.ts";

const JOB = "nudge-holder";

/**
 * Asks people about all that is theirs, each in one message a week: what is due, what is due later in the same week, and
 * what an earlier message asked and nobody answered, so that the newest has everything. Only what no message of the week
 * could know of (made, or handed over, since) asks once more. Days that quiet hours or downtime moved to this morning are
 * answered together: the first moment of somebody asks about all of them.
 */
export const nudgeHolder = job({
  name: JOB,
  quiet: true,
  payload: z.object({}),
  runMany: async (ctx, dues) => {
    const emails = [...new Set(dues.map(({ subject }) => subject))];
    const { directory } = ctx;
    const asking = { emails, today: ctx.today(), purpose: actionNudge.purpose };
    const people = await readAsked(ctx, directory, asking);
    const planned: NewMoment[] = [];
    const outcomes = dues.map(({ subject }): JobOutcome => {
      const asked = people.get(subject);
      if (!asked) return {};
      people.delete(subject);
      // What was passed on to them a moment ago is asked about at once.
      const passed = planned.filter((one) => one.subject === subject && one.occurrence <= ctx.today());
      const { moments, outcome } = nudge(ctx, {
        ...asked,
        passed: passed.map(({ occurrence }) => occurrence),
      });
      planned.push(...moments);
      return outcome;
    });
    const once = new Map(planned.map((one) => [`${one.subject} ${one.occurrence}`, one]));
    await schedule(ctx, [...once.values()]);
    return outcomes;
  },
});

function nudge(
  ctx: Context,
  { email, keys, held, days, earlier, passed }: Asked & { passed: Day[] },
): { moments: NewMoment[]; outcome: JobOutcome } {
  const { directory } = ctx;
  const { calendar } = ctx.cooperation.settings;
  const today = ctx.today();
  const due = held.flatMap((action) => {
    const day = [...days, ...passed, today].find((candidate) => needsNudge(action, candidate));
    return day === undefined ? [] : [{ action, day }];
  });
  const isTheirs = (action: Action) => peopleOf(directory, action).includes(email);
  const isDue = (action: Action) => due.some((one) => one.action === action);
  const mine = held.filter(isTheirs);
  const thisWeek = earlier.filter(({ day }) => isSameWeek(day, today)).flatMap(({ actions }) => actions);
  const isAsking = mine.some((one) => isDue(one) && !thisWeek.includes(one.ref));
  const isAsked = (one: Action) =>
    isDue(one) || isNudgedLaterThisWeek(one, today, calendar) || isUnanswered(one, earlier);
  const asked = isAsking ? mine.filter(isAsked).map(({ ref }) => ref) : [];
  const unreachable = due.filter(({ action }) =>
    unreachedOf(directory, action).some(({ key }) => keys.includes(key)),
  );
  const message = announce(actionNudge, {
    subject: email,
    period: today,
    room: `person:${email}`,
    about: { actions: asked },
  });
  return {
    moments: [
      ...mine.flatMap((action) => nudgeMoments(directory, action, ctx.now())),
      ...passedOn(
        ctx,
        due.filter(({ action }) => !isTheirs(action)),
      ),
    ],
    outcome: {
      posts: [
        ...(asked.length > 0 ? [message] : []),
        ...unreachable.map(({ action: { ref } }) =>
          announce(holderUnreachable, { subject: ref, room: SECRETARIAT }),
        ),
      ],
      // What was answered of their earlier questions is taken back; the rest can be answered in either.
      changed: asked.length > 0 ? [email] : [],
    },
  };
}

/** Whether an earlier question asked about an action, and nobody answered since. */
function isUnanswered(action: Action, earlier: readonly Question[]): boolean {
  const last = earlier.find(({ actions }) => actions.includes(action.ref));
  return last !== undefined && !isAnsweredSince(action, last.day);
}

/** An organisation that has another contact by now: who answers for it is asked in their place. */
const passedOn = (ctx: Context, due: { action: Action; day: Day }[]): NewMoment[] =>
  due.flatMap(({ action, day }) =>
    peopleOf(ctx.directory, action).map((subject) => ({
      job: JOB,
      subject,
      occurrence: day,
      dueAt: ctx.now(),
    })),
  );
