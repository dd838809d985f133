import { z } from "zod";
import { itemsOfMeeting, updateItem } from "../../db/queries/agenda/agenda.ts";
import type { NewStep } from "../../db/queries/agenda/journey.ts";
import type { PointRow } from "../../db/queries/agenda/point.ts";
import { lockMeeting, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { findTheme, lockTheme } from "../../db/queries/theme/theme.ts";
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
    await lockTheme(ctx, input.theme);
    const [found, circles, items] = await together(ctx, (at) => [
      findTheme(at, input.theme),
      circlesAbout(at, [input.theme]),
      itemsOfMeeting(at, meeting.ref),
    ]);
    const theme = orNotFound(ctx, input.theme, found);
    if (!runsMeeting(actor, { chair: meeting.chair, scribe: null })) {
      throw new Refusal("not-allowed", t.theme.onlyChair(meeting.ref));
    }
    const circle = circles.find((one) => one.meeting === meeting.ref);
    if (!circle) throw new Refusal("conflict", t.theme.notChosenFor(theme.ref, meeting.ref));
    mustBeToCome(ctx, meeting);
    await deleteCircle(ctx, meeting.ref);
    const item = items.find(({ ref }) => ref === circle.item);
    return {
      card: (drawn) => themeFor(drawn, actor, theme.ref, t.theme.unchosen(meeting.ref)),
      ref: theme.ref,
      changed: [theme.ref, meeting.ref],
      journey: item ? await leaveAgenda(ctx, item, meeting.ref) : [],
    };
  },
});

/** @throws Refusal `conflict` once the circle has begun: then it was about its theme */
function mustBeToCome({ t }: Context, { ref, state }: Meeting): void {
  if (!COMING.includes(state)) throw new Refusal("conflict", t.theme.circleBegun(ref));
}

/** The point is kept with its way, set aside without a date. @returns the steps of its way */
async function leaveAgenda(ctx: Context, item: PointRow, circle: string): Promise<NewStep[]> {
  if (item.state === "handled") return [];
  const left = await updateItem(ctx, item, { state: "parked", meeting: null });
  return left ? [{ item: item.ref, ref: circle, what: "parked" }] : [];
}
