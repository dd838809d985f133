import { z } from "zod";
import { itemsOfMeeting, orderItems } from "../../db/queries/agenda/agenda.ts";
import { movedTo } from "../../src/domain/agenda/agenda.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { number, ref } from "../../src/engine/input/field.ts";
import { agendaFor } from "./agenda-answer.ts";
import { ledAgenda } from "./led-agenda.ts";
import { mustTakeItems } from "./target.ts";
import { undoOrder } from "./undo-order.ts";

/** `agenda volgorde P-1 2`: the agenda with the item on another place, counted from 1. */
export const orderItem = command({
  name: ["agenda", "volgorde"],
  alias: ["agenda", "order"],
  summary: (t) => t.agenda.orderSummary,
  input: z.object({ item: ref("item", "item"), position: number("position", { min: 1, max: 500 }) }),
  allow: member,
  changes: true,
  undo: undoOrder,
  run: async (ctx, actor, input) => {
    const { point, meeting } = await ledAgenda(ctx, actor, input.item);
    mustTakeItems(ctx, meeting);
    const refs = (await itemsOfMeeting(ctx, meeting.ref)).map((item) => item.ref);
    const wanted = movedTo(refs, point.ref, input.position);
    // Where it stands already it stays: the same twice is one change.
    const unchanged = wanted.every((one, at) => one === refs[at]);
    if (!unchanged) await orderItems(ctx, wanted);
    const undo = { item: point.ref, meeting: meeting.ref, before: refs, after: wanted };
    const card = (drawn: Context) => agendaFor(drawn, actor, meeting);
    return { card, ref: point.ref, changed: [meeting.ref], unchanged, undo };
  },
});
