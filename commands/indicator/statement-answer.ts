import type { ToldRow } from "../../db/queries/figures/story.ts";
import { isClosedRoom } from "../../src/domain/organisation/room.ts";
import { coordinator, type Outcome } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { announce, announceHere } from "../../src/engine/posting/posting.ts";
import { indicatorTold } from "../../src/posts/indicator.ts";
import { titleOf, toldCard } from "../../src/view/figures/story-cards.ts";

/** The open room where figures are spoken of. */
export const MONITORING = "monitoring";

/** Whether somebody may take it back: who told it, and the coordinator. */
export const mayWithdraw = (actor: Actor, { by }: Pick<ToldRow, "by">): boolean =>
  by === actor.email || coordinator(actor);

/**
 * What is answered when something was told: its card, said once: in the room where it was typed, or in that of the
 * monitoring meeting when it was said in none, or in a closed one for that meeting.
 */
export function toldOutcome(ctx: Context, actor: Actor, told: ToldRow, changed: readonly string[]): Outcome {
  const title = titleOf(ctx.cooperation.settings.indicators, told.indicator);
  // What stays in a closed room is said there and nowhere else.
  const isHere = told.room === null ? ctx.room !== undefined && !isClosedRoom(ctx.room) : true;
  const isThere = told.room === null && !isHere;
  const room = isHere ? ctx.room : MONITORING;
  const meeting = room === MONITORING ? (told.meeting ?? undefined) : undefined;
  const said = { subject: told.ref, about: { meeting } };
  return {
    card: toldCard(ctx.t, ctx.directory, told, { title, mayWithdraw: mayWithdraw(actor, told) }),
    ref: told.ref,
    posts: isThere ? [announce(indicatorTold, { ...said, room: MONITORING })] : [],
    ...(isHere ? { answers: announceHere(indicatorTold, said) } : {}),
    changed: [...(told.meeting ? [told.meeting] : []), ...changed],
  };
}
