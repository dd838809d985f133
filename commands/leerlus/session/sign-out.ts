import { z } from "zod";
import { endOtherSessions, endOwnSession } from "../../../db/queries/session.ts";
import { anyone, command } from "../../../src/engine/command.ts";
import { number } from "../../../src/engine/input/field.ts";
import { knownPerson } from "../../../src/engine/known-person.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { textCard } from "../../../src/view/leerlus/leerlus-cards.ts";

/**
 * `leerlus afmelden`: signs the asker out in one browser, or in every other than the one in which they ask. Whoever looks
 * there is out at the next request. A token of the API is no session and goes on.
 */
export const signOut = command({
  name: ["leerlus", "afmelden"],
  alias: ["leerlus", "sign-out"],
  summary: (t) => t.session.signOutSummary,
  input: z.object({ session: number("session", { min: 1, max: Number.MAX_SAFE_INTEGER }).optional() }),
  allow: anyone,
  changes: true,
  run: async (ctx, actor, { session }) => {
    const { email } = knownPerson(ctx, actor);
    const words = ctx.t.session;
    const bearer = { cooperation: ctx.cooperation.slug, person: email };
    const answer = (text: string) => ({ card: textCard(words.title, text), subject: "session" });
    if (session !== undefined) {
      if (!(await endOwnSession(ctx.db, bearer, session, ctx.realNow())))
        throw new Refusal("not-found", words.gone(session));
      return answer(session === actor.session ? words.endedHere : words.ended);
    }
    const isElsewhere = actor.session !== undefined;
    const ended = await endOtherSessions(ctx.db, bearer, actor.session, ctx.realNow());
    if (ended === 0) return { ...answer(isElsewhere ? words.noOthers : words.none), unchanged: true };
    return answer(words.endedOthers(ended, isElsewhere));
  },
});
