import { Temporal } from "temporal-polyfill";
import { fatesOf, type Outcomes } from "../../../src/domain/meeting/report.ts";
import type { Scope } from "../../client.ts";
import { actionsOfMeeting } from "../action/action.ts";
import { itemsOfMeeting } from "../agenda/agenda.ts";
import { pointsThatLeft } from "../agenda/agenda-journey.ts";
import { agreementsOfMeeting } from "../agreement.ts";
import { decisionsOfMeeting } from "../decision.ts";
import { statementsInMeeting } from "../figures/statement.ts";
import { together } from "../reads/gather.ts";
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
  const { ref } = meeting;
  const [items, left, decisions, actions, agreements, themes, revisions, circle, statements] = await together(
    scope,
    (at) => [
      itemsOfMeeting(at, ref),
      pointsThatLeft(at, ref),
      decisionsOfMeeting(at, ref),
      actionsOfMeeting(at, ref),
      agreementsOfMeeting(at, ref),
      themesOfMeeting(at, ref),
      revisionsOfMeeting(at, ref),
      themeOfCircle(at, ref),
      statementsInMeeting(at, ref),
    ],
  );
  const gone = left.map((point) => ({ point, journey: point.journey }));
  const [theme, lessons] = circle
    ? await together(scope, (at) => [findTheme(at, circle.theme), lessonsIn(at, ref)])
    : [undefined, []];
  const spoken = [...decisions, ...actions, ...agreements, ...themes, ...revisions].flatMap((one) =>
    "createdAt" in one && isBefore(one.createdAt, meeting.startedAt) ? [] : (one.item ?? []),
  );
  if (circle && lessons.length > 0) spoken.push(circle.item);
  return {
    ...fatesOf(meeting, items, gone, new Set(spoken)),
    decisions,
    actions,
    agreements,
    themes,
    revisions,
    learnt: theme && { theme, lessons },
    statements,
  };
}
