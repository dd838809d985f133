import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type { SeriesRule } from "../../src/domain/calendar/recurrence.ts";
import { MEETING_KINDS, MEETING_STATES } from "../../src/domain/meeting/meeting.ts";
import { RSVP_ANSWERS } from "../../src/domain/meeting/rsvp.ts";
import type { SeriesMoments } from "../../src/domain/meeting/series.ts";
import { cooperation, instant } from "./columns.ts";
import { searchText } from "./search-text.ts";

export const series = pgTable(
  "series",
  {
    cooperation: cooperation(),
    key: text("key").notNull(),
    kind: text("kind", { enum: MEETING_KINDS }).notNull(),
    rule: jsonb("rule").$type<SeriesRule>().notNull(),
    /** Wall clock, Europe/Amsterdam. */
    startsAt: text("starts_at").notNull(),
    minutes: integer("minutes").notNull(),
    from: date("from_on", { mode: "string" }).notNull(),
    location: text("location"),
    room: text("room").notNull(),
    schoolHoliday: text("school_holiday", { enum: ["keep-and-warn", "move", "skip"] }).notNull(),
    moments: jsonb("moments").$type<SeriesMoments>().notNull(),
    /** E-mails, taken in turn meeting by meeting. */
    chairs: text("chairs").array().notNull(),
    scribes: text("scribes").array().notNull(),
    active: boolean("active").notNull().default(true),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.key] })],
);

export const meetings = pgTable(
  "meetings",
  {
    cooperation: cooperation(),
    ref: text("ref").notNull(),
    /** Tells meetings that start together apart in lists. */
    seq: serial("seq").notNull(),
    kind: text("kind", { enum: MEETING_KINDS }).notNull(),
    series: text("series"),
    period: text("period").notNull(),
    title: text("title"),
    startAt: instant("start_at").notNull(),
    endAt: instant("end_at").notNull(),
    state: text("state", { enum: MEETING_STATES }).notNull(),
    room: text("room").notNull(),
    location: text("location"),
    chair: text("chair"),
    scribe: text("scribe"),
    /** The day the rule gave, when the meeting is on another. */
    movedFrom: date("moved_from", { mode: "string" }),
    /** Why it was moved or cancelled. */
    reason: text("reason"),
    /** Set when the day falls in a school holiday and the series keeps and warns. */
    schoolHoliday: text("school_holiday"),
    /** The day proposed in its place. */
    proposal: date("proposal", { mode: "string" }),
    /** Grows with each change that a calendar must see. */
    sequence: integer("sequence").notNull().default(0),
    /** When it was made, or last changed in a way that a calendar must see. */
    changedAt: instant("changed_at").notNull().default(sql`now()`),
    startedAt: instant("started_at"),
    closedAt: instant("closed_at"),
    /** Slugs of the organisations that were there; null until presence is recorded. */
    present: text("present").array(),
    /** Slugs of the organisations of which somebody was seen in the online meeting: proposed, and not recorded. */
    seenOnline: text("seen_online").array().notNull().default(sql`'{}'::text[]`),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.ref] }),
    unique("meetings_series").on(t.cooperation, t.series, t.period),
    index("meetings_start").on(t.cooperation, t.startAt, t.seq),
    index("meetings_search").using("gin", searchText(t.title)),
  ],
);

/** Whether somebody comes to a meeting: their last answer, also after it has moved. */
export const rsvps = pgTable(
  "rsvps",
  {
    cooperation: cooperation(),
    meeting: text("meeting").notNull(),
    /** E-mail. */
    person: text("person").notNull(),
    /** Slug of the organisation they belonged to when they answered. */
    organisation: text("organisation").notNull(),
    answer: text("answer", { enum: RSVP_ANSWERS }).notNull(),
    /** E-mail of who comes in their place. */
    standin: text("standin"),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.meeting, t.person] })],
);
