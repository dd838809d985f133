import type { ToldRow } from "../../db/queries/story.ts";
import { isClosedRoom } from "../../src/domain/room.ts";
import { type Announcement, coordinator, type Outcome } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { titleOf, toldCard } from "../../src/view/story-cards.ts";

const MONITORING = "monitoring";

/** Whether somebody may take it back: who told it, and the coordinator. */
export const mayWithdraw = (actor: Actor, { by }: Pick<ToldRow, "by">): boolean =>
  by === actor.email || coordinator(actor);

/**
 * What is answered when something was told: its card, said once for all: in the room where it was typed, or in that of
 * the monitoring meeting when that is not a room for everybody.
 */
export function toldOutcome(ctx: Context, actor: Actor, told: ToldRow, changed: readonly string[]): Outcome {
  const title = titleOf(ctx.cooperation.settings.indicators, told.indicator);
  const isOpenRoom = ctx.room !== undefined && !isClosedRoom(ctx.room);
  const room = isOpenRoom ? ctx.room : MONITORING;
  const about = told.meeting && room === MONITORING ? { meeting: told.meeting } : {};
  const said: Omit<Announcement, "room"> = { purpose: "indicator-told", subject: told.ref, about };
  return {
    card: toldCard(ctx.t, ctx.directory, told, { title, mayWithdraw: mayWithdraw(actor, told) }),
    ref: told.ref,
    ...(isOpenRoom ? { answers: said } : { posts: [{ ...said, room: MONITORING }] }),
    changed: [...(told.meeting ? [told.meeting] : []), ...changed],
  };
}
