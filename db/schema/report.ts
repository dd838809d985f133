import { date, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { REPORT_STATES } from "../../src/domain/meeting/report-adoption.ts";
import type { ReportContent, ReportPresence } from "../../src/domain/meeting/report-content.ts";
import { cooperation, instant } from "./columns.ts";
import { searchText } from "./search-text.ts";

/** The report of a closed meeting. What it says stands as of the close; objections and corrections stand beside it. */
export const reports = pgTable(
  "reports",
  {
    cooperation: cooperation(),
    meeting: text("meeting").notNull(),
    state: text("state", { enum: REPORT_STATES }).notNull(),
    /** Grows with each correction. */
    version: integer("version").notNull().default(1),
    /** The day on which it is adopted when nobody objects. */
    adoptsOn: date("adopts_on", { mode: "string" }).notNull(),
    adoptedOn: date("adopted_on", { mode: "string" }),
    /** E-mail; none: nobody objected in time. */
    adoptedBy: text("adopted_by"),
    content: jsonb("content").$type<ReportContent>().notNull(),
    /** Who was there, as it was recorded until the adoption; null until then. */
    presence: jsonb("presence").$type<ReportPresence[]>(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.meeting] })],
);

export const reportObjections = pgTable(
  "report_objections",
  {
    cooperation: cooperation(),
    meeting: text("meeting").notNull(),
    /** Counted from 1 in each report. */
    number: integer("number").notNull(),
    /** E-mail. */
    by: text("by").notNull(),
    text: text("text").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.meeting, t.number] })],
);

export const reportCorrections = pgTable(
  "report_corrections",
  {
    cooperation: cooperation(),
    meeting: text("meeting").notNull(),
    /** The version that the report got with it. */
    version: integer("version").notNull(),
    /** E-mail. */
    by: text("by").notNull(),
    text: text("text").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.meeting, t.version] }),
    index("report_corrections_search").using("gin", searchText(t.text)),
  ],
);
