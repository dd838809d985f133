import { comingMeetings } from "../../db/queries/meeting/meeting.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { lessonsOf } from "../../db/queries/theme/lesson.ts";
import { questionsOf } from "../../db/queries/theme/question.ts";
import { findTheme } from "../../db/queries/theme/theme.ts";
import { circlesAbout, withTheme } from "../../db/queries/theme/theme-circle.ts";
import { themeJourneys } from "../../db/queries/theme/theme-journey.ts";
import { votedFor } from "../../db/queries/theme/vote.ts";
import { runsMeeting } from "../../src/domain/meeting/meeting.ts";
import { member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import type { Card } from "../../src/view/card.ts";
import { buttonsFor, type ThemeRights } from "../../src/view/theme/theme-buttons.ts";
import { fullThemeCard } from "../../src/view/theme/theme-card.ts";

const ENOUGH = 200;

/**
 * The card of a theme with everything of it, and what its reader may do.
 * @param news what was just done with it
 */
export async function themeFor(ctx: Context, actor: Actor, ref: string, news?: string): Promise<Card> {
  const { t, directory } = ctx;
  const [travelled, questions, voted, choice] = await together(ctx, (at) => [
    travelledOf(at, actor, ref),
    questionsOf(at, [ref]),
    votedFor(at, [ref], actor.email),
    choosesFor(at, actor),
  ]);
  const { theme, circles } = travelled;
  const isMember = member(actor);
  const buttons = buttonsFor(t, theme, circles, { isMember, voted: voted.has(ref), ...choice });
  return fullThemeCard(t, directory, { ...travelled, questions }, { news, buttons, mayAnswer: isMember });
}

/** A theme with its way until now. */
async function travelledOf(ctx: Context, actor: Actor, ref: string) {
  const [found, circles, lessons] = await together(ctx, (at) => [
    findTheme(at, ref),
    circlesAbout(at, [ref]),
    lessonsOf(at, [ref]),
  ]);
  const theme = orNotFound(ctx, ref, found);
  const journeys = await themeJourneys(ctx, [{ theme, circles, lessons }], viewerFor(ctx, actor));
  return { theme, circles, lessons, journey: journeys.get(ref) ?? [] };
}

/** Whether they choose the theme of some learning circle, and the next that has none yet. */
async function choosesFor(
  ctx: Context,
  actor: Actor,
): Promise<Pick<ThemeRights, "mayChoose" | "nextFree" | "theirs">> {
  const { now } = ctx;
  if (!member(actor)) return { mayChoose: false, nextFree: undefined, theirs: [] };
  const coming = await comingMeetings(ctx, now(), ENOUGH);
  const theirs = coming.filter(
    ({ kind, chair }) => kind === "learning-circle" && runsMeeting(actor, { chair, scribe: null }),
  );
  const refs = theirs.map(({ ref }) => ref);
  const taken = await withTheme(ctx, refs);
  return { mayChoose: refs.length > 0, nextFree: refs.find((ref) => !taken.has(ref)), theirs: refs };
}
