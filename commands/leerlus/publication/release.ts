import { z } from "zod";
import { findChoice, keepChoice } from "../../../db/queries/publication.ts";
import { NAMES_KEPT } from "../../../src/domain/public-records/publication.ts";
import { command, coordinator } from "../../../src/engine/command.ts";
import { choice, text } from "../../../src/engine/input/field.ts";
import { textCard } from "../../../src/view/leerlus/leerlus-cards.ts";
import { recordKey } from "./record-key.ts";

/** `leerlus vrijgeven B-1`: somebody looked at it; words that may be a name are taken out, unless they say to leave them. */
export const release = command({
  name: ["leerlus", "vrijgeven"],
  alias: ["leerlus", "release"],
  summary: (t) => t.publication.releaseSummary,
  input: z.object({
    what: text("reference", { max: 40 }),
    names: choice("names", "namesKept", NAMES_KEPT).optional(),
  }),
  allow: coordinator,
  changes: true,
  run: async (ctx, actor, { what, names = "remove" }) => {
    const { t } = ctx;
    const key = await recordKey(ctx, what);
    const chosen = names === "keep" ? "released" : "redacted";
    const before = await findChoice(ctx, key);
    const words = t.publication;
    if (before?.choice === chosen) {
      return { card: textCard(words.releasedTitle + key, words.same), unchanged: true, subject: key };
    }
    await keepChoice(ctx, { key, choice: chosen }, { by: actor.email, at: ctx.now() });
    return { card: textCard(words.releasedTitle + key, words.releasedText[names]), subject: key };
  },
});
