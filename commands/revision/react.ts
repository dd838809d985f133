import { z } from "zod";
import { putReaction } from "../../db/queries/revision/said.ts";
import { holderName } from "../../src/domain/organisation/organisation.ts";
import { isCoordinator, missingReactions, partyOf } from "../../src/domain/revision/parties.ts";
import type { Revision } from "../../src/domain/revision/revision.ts";
import { afterReaction, TAKES_REACTIONS } from "../../src/domain/revision/steps.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { longText, organisation, ref } from "../../src/engine/input/field.ts";
import { announce, announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { REVISION_ROOM, revisionAtTable, revisionReaction } from "../../src/posts/revision.ts";
import { carryOn } from "./carry-on.ts";
import { changeable, invalid } from "./changeable.ts";
import { ownCardOf } from "./own-card.ts";
import { saidInRooms } from "./said.ts";

/**
 * `herziening reactie HV-2026-1; tekst Eens, mits de reistijd niet groeit`: what the party of who types thinks, in the
 * room of the revision table; a second one takes the place of the first. The coordinator names the party whose letter
 * or e-mail it is.
 */
export const reactToRevision = command({
  name: ["herziening", "reactie"],
  alias: ["revision", "react"],
  summary: (t) => t.revision.summary.react,
  input: z.object({
    revision: ref("revision", "revision"),
    text: longText("text", { max: 3000 }),
    organisation: organisation("organisation").optional(),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { revision: ref, text, organisation: named }) => {
    const { t } = ctx;
    const revision = await changeable(ctx, ref);
    const party = partyFor(ctx, actor, revision, named);
    const { refusal } = t.revision;
    if (!TAKES_REACTIONS.includes(revision.state)) {
      const state = t.choice.revisionState[revision.state];
      throw new Refusal("conflict", refusal.noMoreReactions(ref, state));
    }
    const before = revision.reactions.find((one) => one.organisation === party);
    if (before?.text === text) {
      throw new Refusal("conflict", refusal.sameReaction(holderName(ctx.directory, { organisation: party })));
    }
    const reaction = { organisation: party, text, handled: null, by: actor.email, at: ctx.now() };
    await putReaction(ctx, ref, reaction);
    const others = revision.reactions.filter((one) => one !== before);
    const said = { ...revision, reactions: [...others, reaction] };
    const { revision: now, changed } = await carryOn(ctx, said, afterReaction(said));
    const { title, reactions } = now;
    const heard = announceHere(revisionReaction, {
      subject: ref,
      // The clock of a demo may stand still: the moment does not tell two reactions apart.
      period: crypto.randomUUID(),
      about: { by: actor.email, title, organisation: party, text },
    });
    const isOver = now.state === "at-table" && revision.state !== "at-table";
    const about = { title, reactions: reactions.length, missing: missingReactions(now) };
    const over = announce(revisionAtTable, { subject: ref, room: REVISION_ROOM, about });
    const { answers, posts = [] } = saidInRooms(ctx, heard);
    return {
      ref,
      card: ownCardOf(actor, ref),
      answers,
      posts: [...posts, ...(isOver ? [over] : [])],
      changed,
    };
  },
});

/** For whom somebody reacts: their own party, or the one that the coordinator names. */
function partyFor(ctx: Context, actor: Actor, revision: Revision, named: string | undefined): string {
  const { refusal } = ctx.t.revision;
  const own = partyOf(ctx.directory, actor, revision);
  const coordinates = isCoordinator(actor);
  if (named !== undefined && !coordinates && named !== own) {
    throw new Refusal("not-allowed", refusal.onlyOwn);
  }
  const party = named ?? own;
  if (party === undefined && coordinates) throw invalid("organisation", refusal.forWhom);
  if (party === undefined) throw new Refusal("not-allowed", refusal.guestParty(revision.ref));
  if (revision.parties.includes(party)) return party;
  const name = holderName(ctx.directory, { organisation: party });
  throw invalid("organisation", refusal.notAParty(name));
}
