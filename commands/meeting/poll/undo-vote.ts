import { z } from "zod";
import { lockPoll, removeVote, setVote, votesOf } from "../../../db/queries/meeting/poll.ts";
import { POLL_ANSWERS, pollState } from "../../../src/domain/meeting/poll.ts";
import { orNotFound } from "../../../src/engine/found.ts";
import { mustBeSame, undoing } from "../../../src/engine/undo.ts";
import { ownPollCard, viewOfPoll } from "./view-poll.ts";

const answers = z.array(z.enum(POLL_ANSWERS));
const kept = z.object({ poll: z.string(), before: answers.nullable(), after: answers });

/** The answers from before; who had not answered has not. */
export const undoVote = undoing(kept, async (ctx, actor, { poll: ref, before, after }) => {
  const poll = orNotFound(ctx, ref, await lockPoll(ctx, ref));
  mustBeSame(ctx, pollState(poll, ctx.now()) === "open");
  const own = (await votesOf(ctx, [ref])).find(({ person }) => person === actor.email);
  mustBeSame(ctx, own?.answers.join() === after.join());
  if (before) await setVote(ctx, { poll: ref, person: actor.email, answers: before, at: ctx.now() });
  else await removeVote(ctx, ref, actor.email);
  return { ref, card: async (drawn) => ownPollCard(drawn, actor, await viewOfPoll(drawn, poll)) };
});
