import { unpickedPolls, votesOf } from "../../../db/queries/meeting/poll.ts";
import { pollState } from "../../../src/domain/meeting/poll.ts";
import { silentVoters } from "../../../src/domain/meeting/poll-voters.ts";
import type { Actor, Context } from "../../../src/engine/context.ts";
import { viewerFor } from "../../../src/engine/reading/viewer-for.ts";
import type { Block } from "../../../src/view/card.ts";
import { waitingPolls } from "../../../src/view/meeting/polls-card.ts";

/** Polls are few: more than these nobody answers. */
const MOST = 50;

/** The open date polls that wait for somebody's organisation, above their meetings; nothing when there are none. */
export async function pollsWaitingFor(ctx: Context, actor: Actor): Promise<Block[]> {
  const { directory } = ctx;
  const unpicked = await unpickedPolls(ctx, viewerFor(ctx, actor), MOST);
  const open = unpicked.filter((poll) => pollState(poll, ctx.now()) === "open");
  const refs = open.map(({ ref }) => ref);
  const votes = Map.groupBy(await votesOf(ctx, refs), ({ poll }) => poll);
  const waiting = open.filter(({ ref, room }) =>
    silentVoters(directory, room, votes.get(ref) ?? []).some(({ email }) => email === actor.email),
  );
  return waitingPolls(ctx.t, waiting);
}
