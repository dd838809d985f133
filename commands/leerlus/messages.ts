import { z } from "zod";
import { setReach } from "../../db/queries/membership.ts";
import { SURFACES } from "../../src/domain/surface.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { choice } from "../../src/engine/input/field.ts";
import { knownPerson } from "../../src/engine/known-person.ts";
import { textCard } from "../../src/view/leerlus-cards.ts";

/** `leerlus berichten`: on which platform the asker wants their private messages; each goes to one. */
export const messages = command({
  name: ["leerlus", "berichten"],
  alias: ["leerlus", "messages"],
  summary: (t) => t.leerlus.messagesSummary,
  input: z.object({ reach: choice("reach", "reach", ["last", ...SURFACES]) }),
  allow: anyone,
  changes: true,
  run: async (ctx, actor, { reach }) => {
    knownPerson(ctx, actor);
    await setReach(ctx.db, ctx.cooperation.slug, actor.email, reach === "last" ? null : reach);
    const words = ctx.t.leerlus;
    return { card: textCard(words.messagesTitle, words.messagesSet[reach]), subject: actor.email };
  },
});
