import { z } from "zod";
import { keepStanding } from "../../db/queries/revision/keep-standing.ts";
import { lockRevision } from "../../db/queries/revision/revision.ts";
import { missingReactions } from "../../src/domain/revision/parties.ts";
import { job } from "../../src/engine/job.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { REVISION_ROOM, revisionAtTable } from "../../src/posts/revision.ts";

/** Ends the reaction round of a revision, the day after its date: the proposal goes to the table with what came in. */
export const closeReactions = job({
  name: "close-reactions",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { subject: ref }) => {
    const { t } = ctx;
    const revision = await lockRevision(ctx, ref);
    if (!revision || (revision.state !== "proposed" && revision.state !== "reacting")) return {};
    const title = t.agenda.openRevision(ref, revision.title);
    const to = { state: "at-table", round: revision.round } as const;
    const changed = await keepStanding(ctx, revision, to, { title, at: ctx.now() });
    const about = {
      title: revision.title,
      reactions: revision.reactions.length,
      missing: missingReactions(revision),
    };
    return {
      posts: [announce(revisionAtTable, { subject: ref, room: REVISION_ROOM, about })],
      changed: [ref, ...changed],
    };
  },
});
