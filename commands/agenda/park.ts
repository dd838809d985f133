import { z } from "zod";
import { updateItem } from "../../db/queries/agenda/agenda.ts";
import { lockMeeting } from "../../db/queries/meeting/meeting.ts";
import { command, member } from "../../src/engine/command.ts";
import { ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { ledBy, pointOf } from "./item-answer.ts";
import { itemOutcome } from "./item-outcome.ts";
import { keptOfPlace, undoPlace } from "./undo-place.ts";

/** `agenda parkeer P-1`: the item set aside without a date; it leaves the agenda and can be forwarded later. */
export const parkItem = command({
  name: ["agenda", "parkeer"],
  alias: ["agenda", "park"],
  summary: (t) => t.agenda.parkSummary,
  input: z.object({ item: ref("item", "item") }),
  allow: member,
  changes: true,
  undo: undoPlace,
  run: async (ctx, actor, input) => {
    const { t } = ctx;
    const point = await pointOf(ctx, input.item);
    if (!(await ledBy(ctx, actor, point))) throw new Refusal("not-allowed", t.agenda.onlyLeaders);
    if (point.state === "handled") throw new Refusal("conflict", t.agenda.alreadyHandled(point.ref));
    if (point.state === "parked") throw new Refusal("conflict", t.agenda.alreadyParked(point.ref));
    const meeting = point.meeting ? await lockMeeting(ctx, point.meeting) : undefined;
    const step = { item: point.ref, ref: point.meeting ?? point.ref, what: "parked" as const };
    const adding = { steps: [step], at: ctx.now() };
    if (!(await updateItem(ctx, point, { state: "parked", meeting: null }, adding))) {
      throw new Refusal("conflict", t.refusal.stale);
    }
    const now = await pointOf(ctx, point.ref);
    const undo = keptOfPlace(point, now);
    return { ...(await itemOutcome(ctx, actor, now, { news: "parkedNow", from: meeting })), undo };
  },
});
