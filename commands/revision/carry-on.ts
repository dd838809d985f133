import { keepStanding } from "../../db/queries/revision/keep-standing.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import type { EndState, Revision } from "../../src/domain/revision/revision.ts";
import { reminderMoments } from "../../src/domain/revision/revision-moments.ts";
import type { Standing } from "../../src/domain/revision/steps.ts";
import type { Announcement } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { revisionOutcome } from "../../src/posts/revision.ts";
import { textIn } from "../../src/view/text.ts";

/**
 * Keeps where a revision stands now.
 * @param revision with what was just said about it
 * @returns it as it is then, and the references whose cards change with it
 */
export async function carryOn(
  ctx: Context,
  revision: Revision,
  to: Standing,
): Promise<{ revision: Revision; changed: string[] }> {
  const { cooperation } = ctx;
  const title = textIn(cooperation.language).agenda.openRevision(revision.ref, revision.title);
  const changed = await keepStanding(ctx, revision, to, { title, at: ctx.now() });
  const now = { ...revision, ...to };
  await planReminder(ctx, now);
  return { revision: now, changed };
}

/** Who is asked now and stays silent is reminded of it. */
export async function planReminder(ctx: Context, revision: Revision): Promise<void> {
  const { cooperation, directory } = ctx;
  const { calendar, mandates = [] } = cooperation.settings;
  const moments = reminderMoments({ directory, mandates, calendar }, revision, ctx.today());
  await schedule(ctx, moments);
}

/** Where the outcome of a revision is heard besides the room of the revision table. */
export const CONCERNED = ["monitoring"];

/** What became of a revision. */
export function outcomeOf(
  actor: Actor,
  { ref, title, year, agreements, indicators }: Revision,
  state: EndState,
  text: string | null,
): Omit<Announcement, "room"> {
  const from = `${year}-01-01`;
  const about = { by: actor.email, title, state, text, from, agreements, indicators };
  return announceHere(revisionOutcome, { subject: ref, about });
}
