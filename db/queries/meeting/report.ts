import { Temporal } from "temporal-polyfill";
import { fatesOf, type Outcomes } from "../../../src/domain/meeting/report.ts";
import type { Db } from "../../client.ts";
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
export async function outcomesOf(db: Db, cooperation: string, meeting: Meeting): Promise<Outcomes> {
  const left = await pointsThatLeft(db, cooperation, meeting.ref);
  const gone = left.map((point) => ({ point, journey: point.journey }));
  const decisions = await decisionsOfMeeting(db, cooperation, meeting.ref);
  const actions = await actionsOfMeeting(db, cooperation, meeting.ref);
  const agreements = await agreementsOfMeeting(db, cooperation, meeting.ref);
  const themes = await themesOfMeeting(db, cooperation, meeting.ref);
  const revisions = await revisionsOfMeeting(db, cooperation, meeting.ref);
  const circle = await themeOfCircle(db, cooperation, meeting.ref);
  const theme = circle && (await findTheme(db, cooperation, circle.theme));
  const lessons = circle ? await lessonsIn(db, cooperation, meeting.ref) : [];
  const spoken = [...decisions, ...actions, ...agreements, ...themes, ...revisions].flatMap((one) =>
    "createdAt" in one && isBefore(one.createdAt, meeting.startedAt) ? [] : (one.item ?? []),
  );
  if (circle && lessons.length > 0) spoken.push(circle.item);
  return {
    ...fatesOf(meeting, await itemsOfMeeting(db, cooperation, meeting.ref), gone, new Set(spoken)),
    decisions,
    actions,
    agreements,
    themes,
    revisions,
    learnt: theme && { theme, lessons },
    statements: await statementsInMeeting(db, cooperation, meeting.ref),
  };
}
