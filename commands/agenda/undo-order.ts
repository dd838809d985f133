import { z } from "zod";
import { itemsOfMeeting, orderItems } from "../../db/queries/agenda/agenda.ts";
import { lockMeeting } from "../../db/queries/meeting/meeting.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { mustBeSame, undoing } from "../../src/engine/undo.ts";
import { agendaFor } from "./agenda-answer.ts";
import { mustTakeItems } from "./target.ts";

const refs = z.array(z.string());
const kept = z.object({ item: z.string(), meeting: z.string(), before: refs, after: refs });

/** The agenda in the order from before. */
export const undoOrder = undoing(kept, async (ctx, actor, { item, meeting: ref, before, after }) => {
  const meeting = orNotFound(ctx, ref, await lockMeeting(ctx, ref));
  mustTakeItems(ctx, meeting);
  const now = (await itemsOfMeeting(ctx, ref)).map((one) => one.ref);
  mustBeSame(ctx, now.join() === after.join());
  await orderItems(ctx, before);
  return { ref: item, card: await agendaFor(ctx, actor, meeting), changed: [ref] };
});
