import type { StatementRow } from "../../db/queries/figures/statement.ts";
import { isClosedRoom } from "../../src/domain/organisation/room.ts";
import { coordinator, type Outcome } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { announce, announceHere } from "../../src/engine/posting/posting.ts";
import { statementAdded } from "../../src/posts/indicator.ts";
import { statementCard, titleOf } from "../../src/view/figures/statement-cards.ts";

/** The open room where figures are spoken of. */
export const MONITORING = "monitoring";

/** Whether somebody may take it back: who told it, and the coordinator. */
export const mayWithdraw = (actor: Actor, { by }: Pick<StatementRow, "by">): boolean =>
  by === actor.email || coordinator(actor);

/**
 * What is answered when something was told: its card, said once: in the room where it was typed, or in that of the
 * monitoring meeting when it was said in none, or in a closed one for that meeting.
 */
export function statementOutcome(
  ctx: Context,
  actor: Actor,
  statement: StatementRow,
  changed: readonly string[],
): Outcome {
  const title = titleOf(ctx.cooperation.settings.indicators, statement.indicator);
  // What stays in a closed room is said there and nowhere else.
  const isHere = statement.room === null ? ctx.room !== undefined && !isClosedRoom(ctx.room) : true;
  const isThere = statement.room === null && !isHere;
  const room = isHere ? ctx.room : MONITORING;
  const meeting = room === MONITORING ? (statement.meeting ?? undefined) : undefined;
  const said = { subject: statement.ref, about: { meeting } };
  return {
    card: statementCard(ctx.t, ctx.directory, statement, {
      title,
      mayWithdraw: mayWithdraw(actor, statement),
    }),
    ref: statement.ref,
    posts: isThere ? [announce(statementAdded, { ...said, room: MONITORING })] : [],
    answers: isHere ? announceHere(statementAdded, said) : undefined,
    changed: [...(statement.meeting ? [statement.meeting] : []), ...changed],
  };
}
