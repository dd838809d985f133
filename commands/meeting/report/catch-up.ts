import { z } from "zod";
import { findSeenActions } from "../../../db/queries/action/action.ts";
import { attendanceOf } from "../../../db/queries/meeting/attendance.ts";
import { newestClosed } from "../../../db/queries/meeting/meeting-pages.ts";
import { holdersOf } from "../../../src/domain/action/action.ts";
import { standsFor } from "../../../src/domain/action/holding.ts";
import { peoplePresent } from "../../../src/domain/meeting/attendance.ts";
import { anyone, command } from "../../../src/engine/command.ts";
import type { Actor, Context } from "../../../src/engine/context.ts";
import { ref } from "../../../src/engine/input/field.ts";
import { knownPerson } from "../../../src/engine/known-person.ts";
import { viewerFor } from "../../../src/engine/reading/viewer-for.ts";
import { catchUpCard, nothingMissedCard } from "../../../src/view/meeting/report/catch-up-card.ts";
import { reportIn } from "./report-in.ts";

/** Of the meetings before these nobody is brought up to date unless they name one. */
const LOOK_BACK = 12;

/**
 * `overleg bijpraten IO-2026-01`: decisions, one's own actions and what stayed open; without a meeting of the last closed
 * one where the asker was not.
 */
export const catchUp = command({
  name: ["overleg", "bijpraten"],
  alias: ["meeting", "catch-up"],
  summary: (t) => t.report.summary.catchUp,
  input: z.object({ meeting: ref("meeting", "meeting").optional() }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, input) => {
    const { directory, t } = ctx;
    knownPerson(ctx, actor);
    const meeting = input.meeting ?? (await lastMissed(ctx, actor));
    if (meeting === undefined) return { card: nothingMissedCard(t) };
    const report = await reportIn(ctx, meeting);
    const refs = report.content.actions.map(({ ref }) => ref);
    const actions = await findSeenActions(ctx, refs, viewerFor(ctx, actor));
    const own = actions.filter((action) => holdersOf(action).some((key) => standsFor(directory, actor, key)));
    return { card: catchUpCard(t, report, own), ref: meeting };
  },
});

async function lastMissed(ctx: Context, actor: Actor): Promise<string | undefined> {
  const { directory } = ctx;
  for (const meeting of await newestClosed(ctx, viewerFor(ctx, actor), LOOK_BACK)) {
    const present = peoplePresent(directory, meeting, await attendanceOf(ctx, meeting));
    if (!present.includes(actor.email)) return meeting.ref;
  }
  return undefined;
}
