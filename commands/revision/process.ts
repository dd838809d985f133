import { z } from "zod";
import { handleReaction } from "../../db/queries/revision/said.ts";
import { holderName } from "../../src/domain/organisation/organisation.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { longText, organisation, ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { changeable, invalid } from "./changeable.ts";
import { ownCardOf } from "./own-card.ts";

/**
 * `herziening verwerk HV-2026-1; organisatie Achterhoek; tekst De reistijd komt in de evaluatie`: what is done with the
 * reaction of a party, for the memorandum of reactions; until there is an outcome it can be written anew.
 */
export const processReaction = command({
  name: ["herziening", "verwerk"],
  alias: ["revision", "process"],
  summary: (t) => t.revision.summary.process,
  input: z.object({
    revision: ref("revision", "revision"),
    organisation: organisation("organisation"),
    text: longText("text", { max: 3000 }),
  }),
  allow: coordinator,
  changes: true,
  run: async (ctx, actor, { revision: ref, organisation, text }) => {
    const { directory, t } = ctx;
    const revision = await changeable(ctx, ref);
    const name = holderName(directory, { organisation });
    const { refusal } = t.revision;
    const reaction = revision.reactions.find((one) => one.organisation === organisation);
    if (!reaction) throw invalid("organisation", refusal.noReactionOf(name, ref));
    if (reaction.handled === text) throw new Refusal("conflict", refusal.sameHandling(name));
    await handleReaction(ctx, ref, { organisation, text });
    return { ref, card: ownCardOf(actor, ref) };
  },
});
