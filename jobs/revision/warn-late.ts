import { z } from "zod";
import { findRevision } from "../../db/queries/revision/revision.ts";
import { SECRETARIAT } from "../../src/domain/organisation/room.ts";
import { lateOf } from "../../src/domain/revision/late.ts";
import { job } from "../../src/engine/job.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { revisionLate } from "../../src/posts/revision.ts";

/** Tells the secretariat, months before, who will ratify a revision too late unless they decide in time. */
export const warnLate = job({
  name: "warn-late",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { subject: ref, occurrence }) => {
    const { cooperation, directory } = ctx;
    const revision = await findRevision(ctx, ref);
    if (!revision) return {};
    const { mandates = [] } = cooperation.settings;
    const late = lateOf(directory, mandates, revision, ctx.today());
    if (late.length === 0) return {};
    const about = { title: revision.title, late };
    return {
      posts: [announce(revisionLate, { subject: ref, period: occurrence, room: SECRETARIAT, about })],
    };
  },
});
