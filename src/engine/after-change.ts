import { keepChange } from "../../db/queries/change.ts";
import type { Button } from "../view/card.ts";
import { undoButton } from "../view/undo.ts";
import { type Announcement, type Command, type Outcome, pathOf } from "./command.ts";
import type { Actor, Context } from "./context.ts";
import { saysNoPerson } from "./input/personal-guard.ts";
import { followedAmong } from "./posting/tell-followers.ts";

/** What a command changed. */
export interface Done {
  command: Command;
  actor: Actor;
  /** As it was sent. */
  raw: Record<string, unknown>;
  /** As it was understood. */
  input: Record<string, unknown>;
  outcome: Outcome;
  /** What is to be said of it in rooms. */
  announced: readonly Announcement[];
}

/** The references of which the posted cards are made anew. */
export const changedBy = ({ ref, changed = [] }: Outcome): string[] => [...(ref ? [ref] : []), ...changed];

/**
 * Keeps who did it, and what takes it back. Nothing but cards is changed after it.
 * @returns the button that takes it back
 */
export async function keepDone(ctx: Context, done: Done): Promise<Button | undefined> {
  const { command, actor, raw, input, outcome, announced } = done;
  const changed = changedBy(outcome);
  const subject = outcome.subject ?? outcome.ref ?? "";
  const noPerson = outcome.noPerson ?? saysNoPerson(raw);
  const number = await keepChange(ctx, {
    audit: { at: ctx.now(), by: actor.email, via: ctx.via, what: pathOf(command), subject, noPerson },
    undo: ctx.dryRun ? undefined : outcome.undo,
    journey: outcome.journey ?? [],
    followed: followedAmong([...changed, ...Object.values(input)]),
    makesCards: announced.length > 0 || changed.length > 0,
  });
  return number === undefined ? undefined : undoButton(ctx.t, number);
}
