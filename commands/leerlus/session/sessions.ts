import { z } from "zod";
import { listSessions } from "../../../db/queries/session.ts";
import { anyone, command } from "../../../src/engine/command.ts";
import { knownPerson } from "../../../src/engine/known-person.ts";
import { sessionsCard } from "../../../src/view/leerlus/sessions-card.ts";

/** `leerlus sessies`: in which browsers the asker is signed in, and since when; each can be ended. */
export const sessions = command({
  name: ["leerlus", "sessies"],
  alias: ["leerlus", "sessions"],
  summary: (t) => t.session.listSummary,
  input: z.object({}),
  allow: anyone,
  changes: false,
  run: async (ctx, actor) => {
    const { email } = knownPerson(ctx, actor);
    const bearer = { cooperation: ctx.cooperation.slug, person: email };
    const all = await listSessions(ctx.db, bearer, ctx.realNow());
    return { card: sessionsCard(ctx.t, all, actor.session) };
  },
});
