import { z } from "zod";
import { findChoice, keepChoice } from "../../../db/queries/publication.ts";
import { type Choice, GROUNDS } from "../../../src/domain/public-records/publication.ts";
import { command, coordinator } from "../../../src/engine/command.ts";
import { choice, text } from "../../../src/engine/input/field.ts";
import { textCard } from "../../../src/view/leerlus/leerlus-cards.ts";
import { recordKey } from "./record-key.ts";

/** `leerlus achterhouden B-1; grond 5.1.2.e; reden …`: it stays out of the next publication, which says why. */
export const withhold = command({
  name: ["leerlus", "achterhouden"],
  alias: ["leerlus", "withhold"],
  summary: (t) => t.publication.withholdSummary,
  input: z.object({
    what: text("reference", { max: 40 }),
    ground: choice("ground", "ground", GROUNDS),
    reason: text("reason", { max: 400 }),
  }),
  allow: coordinator,
  changes: true,
  run: async (ctx, actor, { what, ground, reason }) => {
    const { t } = ctx;
    const key = await recordKey(ctx, what);
    const before = await findChoice(ctx, key);
    const words = t.publication;
    if (before?.choice === "withheld" && before.ground === ground && before.reason === reason) {
      return { card: textCard(words.withheldTitle + key, words.same), unchanged: true, subject: key };
    }
    const chosen: Choice = { key, choice: "withheld", ground, reason };
    await keepChoice(ctx, chosen, { by: actor.email, at: ctx.now() });
    const card = textCard(words.withheldTitle + key, words.withheldText(t.choice.ground[ground]));
    return { card, subject: key };
  },
});
