import { z } from "zod";
import { issueLink } from "../../../db/queries/access.ts";
import { anyone, command } from "../../../src/engine/command.ts";
import { knownPerson } from "../../../src/engine/known-person.ts";

/** `leerlus web`: a one-time link to sign in with in the browser. Whoever has it is let in, so it is kept nowhere. */
export const web = command({
  name: ["leerlus", "web"],
  alias: ["leerlus", "web"],
  summary: (t) => t.leerlus.webSummary,
  input: z.object({}),
  allow: anyone,
  changes: true,
  secretAnswer: true,
  run: async (ctx, actor) => {
    const words = ctx.t.leerlus;
    knownPerson(ctx, actor);
    const bearer = { cooperation: ctx.cooperation.slug, person: actor.email };
    const secret = await issueLink(ctx.db, bearer, ctx.realNow());
    const link = { link: `${ctx.baseUrl}/aanmelden/${secret}`, text: words.webLink };
    // A link of which nothing is kept would let nobody in.
    const shown = ctx.dryRun ? words.webLink : link;
    return {
      card: {
        title: [words.webTitle],
        body: [
          { type: "text", text: [shown] },
          { type: "text", text: [words.webOnce] },
        ],
      },
      subject: "sign-in link",
    };
  },
});
