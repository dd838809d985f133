import { z } from "zod";
import { newestDecisions } from "../../db/queries/decision.ts";
import { findMeeting } from "../../db/queries/meeting/meeting.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { number, ref } from "../../src/engine/input/field.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { decisionsCard } from "../../src/view/agreement/decision-cards.ts";

const MOST = 50;

/** `besluit lijst; jaar 2026`: the newest decisions, of one meeting or one year when asked. */
export const listDecisions = command({
  name: ["besluit", "lijst"],
  alias: ["decision", "list"],
  summary: (t) => t.decision.listSummary,
  input: z.object({
    meeting: ref("meeting", "meeting").optional(),
    year: number("year", { min: 2000, max: 2199 }).optional(),
  }),
  allow: anyone,
  changes: false,
  isDefault: true,
  run: async (ctx, actor, { meeting, year }) => {
    if (meeting) orNotFound(ctx, meeting, await findMeeting(ctx, meeting));
    const viewer = viewerFor(ctx, actor);
    const { newest, all } = await newestDecisions(ctx, { meeting, year }, MOST, viewer);
    const { none, listTitle } = ctx.t.decision;
    return { card: decisionsCard(ctx.t, listTitle, newest, { empty: none, all }) };
  },
});
