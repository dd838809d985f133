import {
  circlesChosenIn,
  lessonsLearntIn,
  reportsAdoptedIn,
  themesProposedIn,
} from "../../db/queries/digest/digest-loop.ts";
import { type Stretch, subjectsChanged } from "../../db/queries/digest/digest-material.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { revisionsBefore } from "../../db/queries/revision/revision.ts";
import { firstDay, lastDay, type Period } from "../domain/calendar/period.ts";
import {
  type ChosenCircle,
  type DigestLesson,
  type DigestLoop,
  type DigestReport,
  type DigestRevision,
  themesOf,
} from "../domain/digest/digest-loop.ts";
import type { OwnEdition } from "../domain/digest/own-edition.ts";
import type { MeetingState } from "../domain/meeting/meeting.ts";
import { organisationOf } from "../domain/organisation/organisation.ts";
import { openQuestion } from "../domain/revision/open-question.ts";
import { isEnded, type Revision } from "../domain/revision/revision.ts";
import { revisionAsOf } from "../domain/revision/revision-as-of.ts";
import { EVERYBODY } from "../domain/viewer.ts";
import type { Context } from "../engine/context.ts";

/**
 * The revisions of before the end of a quarter, and which of them were withdrawn since it began and since it ended. Besides,
 * what everybody may read of themes, lessons and reports.
 */
export interface LoopMaterial {
  revisions: Revision[];
  withdrawnSinceBegin: string[];
  withdrawnSinceEnd: string[];
  proposed: Awaited<ReturnType<typeof themesProposedIn>>;
  circles: ChosenCircle[];
  lessons: DigestLesson[];
  reports: DigestReport[];
}

export async function readLoop(ctx: Context, quarter: Period, stretch: Stretch): Promise<LoopMaterial> {
  const { from, until } = stretch;
  const now = ctx.now().add({ seconds: 1 });
  const withdrawn = (at: Context, since: typeof from) =>
    subjectsChanged(at, ["revision/withdraw"], { from: since, until: now });
  const [revisions, withdrawnSinceBegin, withdrawnSinceEnd, proposed, circles, lessons, reports] =
    await together(ctx, (at) => [
      revisionsBefore(at, until),
      withdrawn(at, from),
      withdrawn(at, until),
      themesProposedIn(at, stretch, EVERYBODY),
      circlesChosenIn(at, stretch, EVERYBODY),
      lessonsLearntIn(at, stretch, EVERYBODY),
      reportsAdoptedIn(at, firstDay(quarter), lastDay(quarter), EVERYBODY),
    ]);
  return { revisions, withdrawnSinceBegin, withdrawnSinceEnd, proposed, circles, lessons, reports };
}

/**
 * What was learnt, revised and adopted in a quarter, as it stood at its end.
 * @param meetings what meetings were then, of those that were something else since
 */
export function digestLoopOf(
  ctx: Context,
  stretch: Stretch,
  material: LoopMaterial,
  meetings: ReadonlyMap<string, MeetingState>,
  own: OwnEdition | undefined,
): Omit<DigestLoop, "presence"> {
  const revisions = revisionsOf(ctx, stretch, material, own);
  // Themes, lessons and reports are of all together.
  if (own) return { themes: [], lessons: [], revisions, reports: [] };
  const { proposed, circles, lessons, reports } = material;
  const then = circles.map((one) => ({ ...one, state: meetings.get(one.meeting) ?? one.state }));
  return { themes: themesOf(proposed, then), lessons, revisions, reports };
}

/** The revisions that had no outcome yet when the quarter began; everybody may read them. */
function revisionsOf(
  { cooperation, directory }: Context,
  { from, until }: Stretch,
  { revisions, withdrawnSinceBegin, withdrawnSinceEnd }: LoopMaterial,
  own: OwnEdition | undefined,
): DigestRevision[] {
  const { mandates = [] } = cooperation.settings;
  const isOf = (region: string, slug: string) =>
    slug === region || organisationOf(directory, slug)?.region === region;
  return revisions.flatMap((now): DigestRevision[] => {
    const { ref, title, year } = now;
    const revision = revisionAsOf(directory, mandates, now, until, withdrawnSinceEnd.includes(ref));
    const before = revisionAsOf(directory, mandates, now, from, withdrawnSinceBegin.includes(ref));
    if (!revision || (before && isEnded(before))) return [];
    if (own && !revision.parties.includes(own.slug)) return [];
    const open = openQuestion(directory, mandates, revision);
    // Who else has not answered is told to all together.
    const missing = (open?.missing ?? []).filter((slug) => own === undefined || isOf(own.slug, slug));
    const question = open && missing.length > 0 ? { ...open, missing } : null;
    return [{ ref, title, year, state: revision.state, question }];
  });
}
