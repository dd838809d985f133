import { z } from "zod";
import { pointsOfMeeting } from "../../db/queries/agenda/agenda-journey.ts";
import { takeUp } from "../../db/queries/agenda/take-up.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { agendaFor } from "./agenda-answer.ts";
import { ledAgenda } from "./led-agenda.ts";

/** `agenda bespreek P-12`: the agenda of the meeting that runs, with this item as the one that is discussed now. */
export const discussItem = command({
  name: ["agenda", "bespreek"],
  alias: ["agenda", "discuss"],
  summary: (t) => t.agenda.discussSummary,
  input: z.object({ item: ref("item", "item") }),
  allow: member,
  changes: true,
  lastCounts: true,
  run: async (ctx, actor, input) => {
    const { t } = ctx;
    const { point, meeting } = await ledAgenda(ctx, actor, input.item);
    if (meeting.state !== "running") throw new Refusal("conflict", t.agenda.notRunning(meeting.ref));
    if (point.state === "handled") throw new Refusal("conflict", t.agenda.alreadyHandled(point.ref));
    const unchanged = point.state === "running";
    if (!unchanged) {
      const points = await pointsOfMeeting(ctx, meeting);
      if (!(await takeUp(ctx, { meeting, points, next: point }, ctx.now()))) {
        throw new Refusal("conflict", t.refusal.stale);
      }
    }
    const changed = [meeting.ref];
    const card = (drawn: Context) => agendaFor(drawn, actor, meeting);
    return { card, ref: point.ref, unchanged, changed };
  },
});
