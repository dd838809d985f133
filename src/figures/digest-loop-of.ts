import {
  circlesChosenIn,
  lessonsLearntIn,
  reportsAdoptedIn,
  themesProposedIn,
} from "../../db/queries/digest-loop.ts";
import { type Stretch, subjectsChanged } from "../../db/queries/digest-material.ts";
import { revisionsBefore } from "../../db/queries/revision/revision.ts";
import { firstDay, lastDay, type Period } from "../domain/calendar/period.ts";
import { type DigestLoop, type DigestRevision, themesOf } from "../domain/digest/digest-loop.ts";
import type { MeetingState } from "../domain/meeting/meeting.ts";
import { openQuestion } from "../domain/revision/open-question.ts";
import { isEnded } from "../domain/revision/revision.ts";
import { revisionAsOf } from "../domain/revision/revision-as-of.ts";
import type { Viewer } from "../domain/viewer.ts";
import type { Context } from "../engine/context.ts";

/**
 * What was learnt, revised and adopted in a quarter, as it stood at its end.
 * @param meetings what meetings were then, of those that were something else since
 */
export async function digestLoopOf(
  ctx: Context,
  quarter: Period,
  stretch: Stretch,
  meetings: ReadonlyMap<string, MeetingState>,
  viewer: Viewer,
): Promise<Omit<DigestLoop, "presence">> {
  const { db, cooperation } = ctx;
  const { slug } = cooperation;
  const proposed = await themesProposedIn(db, slug, stretch, viewer);
  const circles = await circlesChosenIn(db, slug, stretch, viewer);
  const then = circles.map((one) => ({ ...one, state: meetings.get(one.meeting) ?? one.state }));
  return {
    themes: themesOf(proposed, then),
    lessons: await lessonsLearntIn(db, slug, stretch, viewer),
    revisions: await revisionsOf(ctx, stretch),
    reports: await reportsAdoptedIn(db, slug, firstDay(quarter), lastDay(quarter), viewer),
  };
}

/** The revisions that had no outcome yet when the quarter began; everybody may read them. */
async function revisionsOf(ctx: Context, { from, until }: Stretch): Promise<DigestRevision[]> {
  const { db, cooperation, directory } = ctx;
  const { slug, settings } = cooperation;
  const { mandates = [] } = settings;
  const after = async (at: typeof from) =>
    await subjectsChanged(db, slug, ["revision/withdraw"], {
      from: at,
      until: ctx.now().add({ seconds: 1 }),
    });
  const [sinceBegin, sinceEnd] = [await after(from), await after(until)];
  return (await revisionsBefore(db, slug, until)).flatMap((now): DigestRevision[] => {
    const { ref, title, year } = now;
    const revision = revisionAsOf(directory, mandates, now, until, sinceEnd.includes(ref));
    const before = revisionAsOf(directory, mandates, now, from, sinceBegin.includes(ref));
    if (!revision || (before && isEnded(before))) return [];
    const question = openQuestion(directory, mandates, revision);
    return [{ ref, title, year, state: revision.state, question: question ?? null }];
  });
}
