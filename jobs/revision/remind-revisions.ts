import { z } from "zod";
import { openRevisions } from "../../db/queries/revision/revision.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { addDays } from "../../src/domain/calendar/day.ts";
import { answersFor } from "../../src/domain/organisation/organisation.ts";
import { type OpenQuestion, openQuestion } from "../../src/domain/revision/open-question.ts";
import type { Revision } from "../../src/domain/revision/revision.ts";
import { reminderMoments } from "../../src/domain/revision/revision-moments.ts";
import type { Context } from "../../src/engine/context.ts";
import { job } from "../../src/engine/job.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { revisionReminder } from "../../src/posts/revision.ts";
import type { Ask } from "../../src/view/revision/revision-private-cards.ts";

/**
 * Asks who has not reacted, consented or ratified: one message a day to each contact, over all revisions and all their
 * organisations. What stays open past its date is asked again every
 * two weeks.
 */
export const remindRevisions = job({
  name: "remind-revisions",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { occurrence: day }) => {
    const { cooperation, directory } = ctx;
    const { calendar, mandates = [] } = cooperation.settings;
    const rules = { directory, mandates, calendar };
    const open = await openRevisions(ctx);
    const planned = open.flatMap((revision) => reminderMoments(rules, revision, day));
    await schedule(ctx, planned);
    const questions = open.flatMap((revision) => {
      const isDue = reminderMoments(rules, revision, addDays(day, -1)).some((one) => one.occurrence === day);
      const question = isDue ? openQuestion(directory, mandates, revision) : undefined;
      return question ? [{ revision, question }] : [];
    });
    const people = new Map<string, Ask[]>();
    for (const { revision, question } of questions) {
      for (const [email, ask] of asksOf(ctx, revision, question)) {
        people.set(email, [...(people.get(email) ?? []), ask]);
      }
    }
    return {
      posts: [...people].map(([email, asks]) =>
        announce(revisionReminder, {
          subject: email,
          period: day,
          room: `person:${email}`,
          about: { asks },
          before: asks.map(({ on }) => on).sort()[0],
        }),
      ),
    };
  },
});

/** What each contact is asked about one revision; an organisation without one is asked nothing. */
function asksOf(
  { directory }: Context,
  { ref, title }: Revision,
  { step, on, missing }: OpenQuestion,
): Map<string, Ask> {
  const asked = Map.groupBy(missing, (organisation) => answersFor(directory, { organisation })?.email);
  const known = [...asked].flatMap(([email, organisations]): [string, Ask][] =>
    email === undefined ? [] : [[email, { revision: ref, title, step, on, organisations }]],
  );
  return new Map(known);
}
