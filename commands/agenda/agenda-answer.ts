import { pointsOfMeeting } from "../../db/queries/agenda/agenda-journey.ts";
import type { Meeting } from "../../db/queries/meeting/meeting.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { agendaForReader } from "../../src/view/agenda/agenda-for-reader.ts";
import type { Card } from "../../src/view/card.ts";

/** The agenda of a meeting with what its reader may do. */
export async function agendaFor(ctx: Context, actor: Actor, meeting: Meeting): Promise<Card> {
  const points = await pointsOfMeeting(ctx, meeting);
  return agendaForReader(ctx.t, ctx.directory, actor, { meeting, points }, ctx.now());
}
