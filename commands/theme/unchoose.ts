import { z } from "zod";
import { findItem, updateItem } from "../../db/queries/agenda/agenda.ts";
import { addJourney } from "../../db/queries/agenda/journey.ts";
import { lockMeeting, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { lockTheme } from "../../db/queries/theme/theme.ts";
import { circlesAbout, deleteCircle } from "../../db/queries/theme/theme-circle.ts";
import { COMING, runsMeeting } from "../../src/domain/meeting/meeting.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { themeFor } from "./theme-answer.ts";

/**
 * `thema terug T-1 LC-2026-Q1`: the circle is not about that theme after all, until it begins. Its point leaves the agenda,
 * and what was said of the choice says so where it stands.
 */
export const unchooseTheme = command({
  name: ["thema", "terug"],
  alias: ["theme", "unchoose"],
  summary: (t) => t.theme.unchooseSummary,
  input: z.object({ theme: ref("theme", "theme"), meeting: ref("meeting", "meeting") }),
  allow: member,
  changes: true,
  run: async (ctx, actor, input) => {
    const { t } = ctx;
    const meeting = orNotFound(ctx, input.meeting, await lockMeeting(ctx, input.meeting));
    const theme = orNotFound(ctx, input.theme, await lockTheme(ctx, input.theme));
    if (!runsMeeting(actor, { chair: meeting.chair, scribe: null })) {
      throw new Refusal("not-allowed", t.theme.onlyChair(meeting.ref));
    }
    const circles = await circlesAbout(ctx, [theme.ref]);
    const circle = circles.find((one) => one.meeting === meeting.ref);
    if (!circle) throw new Refusal("conflict", t.theme.notChosenFor(theme.ref, meeting.ref));
    mustBeToCome(ctx, meeting);
    await deleteCircle(ctx, meeting.ref);
    await leaveAgenda(ctx, circle.item, meeting.ref);
    return {
      card: (drawn) => themeFor(drawn, actor, theme.ref, t.theme.unchosen(meeting.ref)),
      ref: theme.ref,
      changed: [theme.ref, meeting.ref],
    };
  },
});

/** @throws Refusal `conflict` once the circle has begun: then it was about its theme */
function mustBeToCome({ t }: Context, { ref, state }: Meeting): void {
  if (!COMING.includes(state)) throw new Refusal("conflict", t.theme.circleBegun(ref));
}

/** The point is kept with its way, set aside without a date. */
async function leaveAgenda(ctx: Context, ref: string, circle: string): Promise<void> {
  const { now } = ctx;
  const item = await findItem(ctx, ref);
  if (!item || item.meeting !== circle || item.state === "handled") return;
  if (!(await updateItem(ctx, item, { state: "parked", meeting: null }))) return;
  await addJourney(ctx, ref, circle, "parked", now());
}
