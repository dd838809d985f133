import { Temporal } from "temporal-polyfill";
import { fatesOf, type Outcomes } from "../../../src/domain/meeting/report.ts";
import type { Scope } from "../../client.ts";
import { actionsOfMeeting } from "../action/action.ts";
import { itemsOfMeeting } from "../agenda/agenda.ts";
import { pointsThatLeft } from "../agenda/agenda-journey.ts";
import { agreementsOfMeeting } from "../agreement.ts";
import { decisionsOfMeeting } from "../decision.ts";
import { statementsInMeeting } from "../figures/statement.ts";
import { revisionsOfMeeting } from "../revision/revision.ts";
import { lessonsIn } from "../theme/lesson.ts";
import { findTheme, themesOfMeeting } from "../theme/theme.ts";
import { themeOfCircle } from "../theme/theme-circle.ts";
import type { Meeting } from "./meeting.ts";

/** What stood at a point before the meeting began was not spoken of in it for that. */
const isBefore = (at: Temporal.Instant, start: Temporal.Instant | null): boolean =>
  start !== null && Temporal.Instant.compare(at, start) < 0;

/** What a meeting brought, as it stands now. */
export async function outcomesOf(scope: Scope, meeting: Meeting): Promise<Outcomes> {
  const left = await pointsThatLeft(scope, meeting.ref);
  const gone = left.map((point) => ({ point, journey: point.journey }));
  const decisions = await decisionsOfMeeting(scope, meeting.ref);
  const actions = await actionsOfMeeting(scope, meeting.ref);
  const agreements = await agreementsOfMeeting(scope, meeting.ref);
  const themes = await themesOfMeeting(scope, meeting.ref);
  const revisions = await revisionsOfMeeting(scope, meeting.ref);
  const circle = await themeOfCircle(scope, meeting.ref);
  const theme = circle && (await findTheme(scope, circle.theme));
  const lessons = circle ? await lessonsIn(scope, meeting.ref) : [];
  const spoken = [...decisions, ...actions, ...agreements, ...themes, ...revisions].flatMap((one) =>
    "createdAt" in one && isBefore(one.createdAt, meeting.startedAt) ? [] : (one.item ?? []),
  );
  if (circle && lessons.length > 0) spoken.push(circle.item);
  return {
    ...fatesOf(meeting, await itemsOfMeeting(scope, meeting.ref), gone, new Set(spoken)),
    decisions,
    actions,
    agreements,
    themes,
    revisions,
    learnt: theme && { theme, lessons },
    statements: await statementsInMeeting(scope, meeting.ref),
  };
}
