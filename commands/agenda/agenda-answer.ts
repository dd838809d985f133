import type { Meeting } from "../../db/queries/meeting.ts";
import { pointsOfMeeting } from "../../db/queries/point.ts";
import { runsMeeting } from "../../src/domain/meeting.ts";
import { member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { agendaButtons } from "../../src/view/agenda-buttons.ts";
import { agendaCard } from "../../src/view/agenda-cards.ts";
import type { Card } from "../../src/view/card.ts";
import { itemButtons } from "./item-answer.ts";

/** The agenda of a meeting with what its reader may do. */
export async function agendaFor(ctx: Context, actor: Actor, meeting: Meeting): Promise<Card> {
  const points = await pointsOfMeeting(ctx.db, ctx.cooperation.slug, meeting);
  const isOver = meeting.state === "closed" || meeting.state === "cancelled";
  const rights = new Map(
    points.map((point) => [
      point.ref,
      isOver ? [] : itemButtons(ctx.t, actor, point, { leads: runsMeeting(actor, meeting), meeting }),
    ]),
  );
  const shown = { meeting, points, buttons: (point: { ref: string }) => rights.get(point.ref) ?? [] };
  const buttons = isOver || !member(actor) ? [] : [agendaButtons.add(ctx.t, meeting.ref)];
  return agendaCard(ctx.t, ctx.directory, shown, buttons);
}
