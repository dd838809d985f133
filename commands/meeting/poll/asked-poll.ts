import { findPoll, type PollRow, unpickedPolls } from "../../../db/queries/meeting/poll.ts";
import type { Ask } from "../../../src/engine/command.ts";
import type { Actor, Context } from "../../../src/engine/context.ts";
import { maySee, viewerFor } from "../../../src/engine/reading/viewer-for.ts";

const NEWEST = 50;

/**
 * The poll that a form is about: the one that is named, else the newest that fits. What the form asks belongs to that
 * poll alone, so it offers no other.
 */
export async function askedPoll(
  ctx: Context,
  actor: Actor,
  named: unknown,
  fits: (poll: PollRow) => boolean,
): Promise<{ poll: PollRow; ask: Ask } | undefined> {
  const { t } = ctx;
  const viewer = viewerFor(ctx, actor);
  const ref = typeof named === "string" ? named.toUpperCase() : undefined;
  const poll =
    ref === undefined ? (await unpickedPolls(ctx, viewer, NEWEST)).find(fits) : await findPoll(ctx, ref);
  if (!poll || !(await maySee(ctx, viewer, poll.ref))) return undefined;
  const label = t.field.poll[0] ?? "";
  return {
    poll,
    ask: { label, options: [{ value: poll.ref, label: `${poll.ref} ${poll.title}` }], value: poll.ref },
  };
}
