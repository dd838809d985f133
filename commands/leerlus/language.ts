import { z } from "zod";
import { setLanguage } from "../../db/queries/cooperation/membership.ts";
import { LANGUAGES } from "../../src/domain/organisation/language.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { choice } from "../../src/engine/input/field.ts";
import { knownPerson } from "../../src/engine/known-person.ts";
import { textCard } from "../../src/view/leerlus/leerlus-cards.ts";
import { textIn } from "../../src/view/text.ts";

/** `leerlus taal`: the language in which the asker is answered, said in that language at once. */
export const language = command({
  name: ["leerlus", "taal"],
  alias: ["leerlus", "language"],
  summary: (t) => t.leerlus.languageSummary,
  input: z.object({ language: choice("language", "language", LANGUAGES) }),
  allow: anyone,
  changes: true,
  run: async (ctx, actor, input) => {
    knownPerson(ctx, actor);
    await setLanguage(ctx, actor.email, input.language);
    const words = textIn(input.language).leerlus;
    return { card: textCard(words.language, words.languageSet), subject: actor.email };
  },
});
