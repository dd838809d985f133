import { z } from "zod";
import { findSilentHolders } from "../../db/queries/action/silent.ts";
import { job } from "../../src/engine/job.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { actionNudge } from "../../src/posts/action.ts";

/** Asks somebody once more about what they left unanswered, because the coordinator wanted it; at most once a day. */
export const askSilentHolder = job({
  name: "ask-silent-holder",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { subject: email }) => {
    const { directory } = ctx;
    const wanted = { purpose: actionNudge.purpose, email };
    const [silent] = await findSilentHolders(ctx, directory, wanted);
    if (!silent || silent.askedOn === ctx.today()) return { dropped: "holder-answered" };
    const nudge = announce(actionNudge, {
      subject: email,
      period: ctx.today(),
      room: `person:${email}`,
      about: { actions: silent.actions.map(({ ref }) => ref) },
    });
    // What was answered of their earlier questions is taken back; the rest can be answered in either.
    return { posts: [nudge], changed: [email] };
  },
});
