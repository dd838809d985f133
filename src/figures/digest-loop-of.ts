import {
  circlesChosenIn,
  lessonsLearntIn,
  reportsAdoptedIn,
  themesProposedIn,
} from "../../db/queries/digest/digest-loop.ts";
import { type Stretch, subjectsChanged } from "../../db/queries/digest/digest-material.ts";
import { revisionsBefore } from "../../db/queries/revision/revision.ts";
import { firstDay, lastDay, type Period } from "../domain/calendar/period.ts";
import { type DigestLoop, type DigestRevision, themesOf } from "../domain/digest/digest-loop.ts";
import type { OwnEdition } from "../domain/digest/own-edition.ts";
import type { MeetingState } from "../domain/meeting/meeting.ts";
import { organisationOf } from "../domain/organisation/organisation.ts";
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
  own: OwnEdition | undefined,
): Promise<Omit<DigestLoop, "presence">> {
  const { db, cooperation } = ctx;
  const { slug } = cooperation;
  const revisions = await revisionsOf(ctx, stretch, own);
  // Themes, lessons and reports are of all together.
  if (own) return { themes: [], lessons: [], revisions, reports: [] };
  const proposed = await themesProposedIn(db, slug, stretch, viewer);
  const circles = await circlesChosenIn(db, slug, stretch, viewer);
  const then = circles.map((one) => ({ ...one, state: meetings.get(one.meeting) ?? one.state }));
  return {
    themes: themesOf(proposed, then),
    lessons: await lessonsLearntIn(db, slug, stretch, viewer),
    revisions,
    reports: await reportsAdoptedIn(db, slug, firstDay(quarter), lastDay(quarter), viewer),
  };
}

/** The revisions that had no outcome yet when the quarter began; everybody may read them. */
async function revisionsOf(
  ctx: Context,
  { from, until }: Stretch,
  own: OwnEdition | undefined,
): Promise<DigestRevision[]> {
  const { db, cooperation, directory } = ctx;
  const { slug, settings } = cooperation;
  const { mandates = [] } = settings;
  const after = async (at: typeof from) =>
    await subjectsChanged(db, slug, ["revision/withdraw"], {
      from: at,
      until: ctx.now().add({ seconds: 1 }),
    });
  const isOf = (region: string, slug: string) =>
    slug === region || organisationOf(directory, slug)?.region === region;
  const [sinceBegin, sinceEnd] = [await after(from), await after(until)];
  return (await revisionsBefore(db, slug, until)).flatMap((now): DigestRevision[] => {
    const { ref, title, year } = now;
    const revision = revisionAsOf(directory, mandates, now, until, sinceEnd.includes(ref));
    const before = revisionAsOf(directory, mandates, now, from, sinceBegin.includes(ref));
    if (!revision || (before && isEnded(before))) return [];
    if (own && !revision.parties.includes(own.slug)) return [];
    const open = openQuestion(directory, mandates, revision);
    // Who else has not answered is told to all together.
    const missing = (open?.missing ?? []).filter((slug) => own === undefined || isOf(own.slug, slug));
    const question = open && missing.length > 0 ? { ...open, missing } : null;
    return [{ ref, title, year, state: revision.state, question }];
  });
}
