import { type AnyColumn, and, eq, inArray, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { FoundKind } from "../../../src/domain/search/query.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Db } from "../../client.ts";
import { agendaItems, decisions } from "../../schema/agenda.ts";
import { actions, agreements } from "../../schema/agreement.ts";
import { contracts } from "../../schema/contract.ts";
import { meetings } from "../../schema/meeting.ts";
import { reportCorrections } from "../../schema/report.ts";
import { revisions } from "../../schema/revision.ts";
import type { Searched } from "../../schema/search-text.ts";
import { indicatorStories } from "../../schema/story.ts";
import { themeLessons, themes } from "../../schema/theme.ts";
import { seesAction } from "../action/action.ts";
import { seesItem } from "../agenda/agenda.ts";
import { seesAgreement } from "../agreement.ts";
import { seesDecision } from "../decision.ts";
import { seesStatement } from "../figures/statement.ts";
import { seesMeeting } from "../meeting/meeting.ts";
import { scopeOf } from "../scope.ts";
import { seesTheme } from "../theme/theme.ts";

/** One kind of thing that can be found. */
export interface Source {
  kind: FoundKind;
  table: PgTable;
  cooperation: AnyColumn;
  ref: AnyColumn;
  title?: AnyColumn;
  /** What stands below the title. */
  text?: AnyColumn;
  /** What it is about, when its title is made of that. */
  about?: AnyColumn;
  period?: AnyColumn;
  /** The same columns in the same order as in its index. */
  searched: Searched;
  newest: AnyColumn;
  /** Holds for what a viewer may see, as in its list. */
  sees?: (viewer: Viewer, db: Db, cooperation: string) => SQL | undefined;
}

const statements = (kind: "story" | "interpretation"): Source => ({
  kind,
  table: indicatorStories,
  cooperation: indicatorStories.cooperation,
  ref: indicatorStories.ref,
  text: indicatorStories.text,
  about: indicatorStories.indicator,
  period: indicatorStories.period,
  // What was taken back has no words.
  searched: [indicatorStories.text],
  newest: indicatorStories.seq,
  sees: (viewer) => and(eq(indicatorStories.kind, kind), seesStatement(viewer)),
});

/** In the order in which equally good finds are shown. */
export const SOURCES: readonly Source[] = [
  {
    kind: "agreement",
    table: agreements,
    cooperation: agreements.cooperation,
    ref: agreements.ref,
    title: agreements.title,
    text: agreements.intention,
    searched: [agreements.title, agreements.intention],
    newest: agreements.seq,
    sees: seesAgreement,
  },
  {
    kind: "decision",
    table: decisions,
    cooperation: decisions.cooperation,
    ref: decisions.ref,
    title: decisions.text,
    searched: [decisions.text],
    newest: decisions.seq,
    sees: seesDecision,
  },
  {
    kind: "action",
    table: actions,
    cooperation: actions.cooperation,
    ref: actions.ref,
    title: actions.title,
    searched: [actions.title],
    newest: actions.seq,
    sees: (viewer, db, cooperation) => seesAction(scopeOf(db, cooperation), viewer),
  },
  {
    kind: "item",
    table: agendaItems,
    cooperation: agendaItems.cooperation,
    ref: agendaItems.ref,
    title: agendaItems.title,
    text: agendaItems.outcome,
    about: agendaItems.subject,
    searched: [agendaItems.title, agendaItems.outcome],
    newest: agendaItems.seq,
    sees: seesItem,
  },
  {
    kind: "theme",
    table: themes,
    cooperation: themes.cooperation,
    ref: themes.ref,
    title: themes.title,
    text: themes.why,
    searched: [themes.title, themes.why],
    newest: themes.seq,
    sees: seesTheme,
  },
  {
    kind: "lesson",
    table: themeLessons,
    cooperation: themeLessons.cooperation,
    ref: themeLessons.theme,
    text: themeLessons.text,
    searched: [themeLessons.text],
    newest: themeLessons.at,
    sees: (viewer, db, cooperation) => {
      const seen = and(eq(themes.cooperation, cooperation), seesTheme(viewer));
      return inArray(themeLessons.theme, db.select({ ref: themes.ref }).from(themes).where(seen));
    },
  },
  {
    kind: "revision",
    table: revisions,
    cooperation: revisions.cooperation,
    ref: revisions.ref,
    title: revisions.title,
    text: revisions.reason,
    searched: [revisions.title, revisions.reason],
    newest: revisions.seq,
  },
  {
    kind: "contract",
    table: contracts,
    cooperation: contracts.cooperation,
    ref: contracts.ref,
    title: contracts.title,
    searched: [contracts.title],
    newest: contracts.seq,
  },
  {
    kind: "meeting",
    table: meetings,
    cooperation: meetings.cooperation,
    ref: meetings.ref,
    title: meetings.title,
    searched: [meetings.title],
    newest: meetings.seq,
    sees: seesMeeting,
  },
  {
    kind: "report",
    table: reportCorrections,
    cooperation: reportCorrections.cooperation,
    ref: reportCorrections.meeting,
    text: reportCorrections.text,
    searched: [reportCorrections.text],
    newest: reportCorrections.at,
    sees: (viewer, db, cooperation) => {
      const seen = and(eq(meetings.cooperation, cooperation), seesMeeting(viewer));
      return inArray(reportCorrections.meeting, db.select({ ref: meetings.ref }).from(meetings).where(seen));
    },
  },
  statements("story"),
  statements("interpretation"),
];
