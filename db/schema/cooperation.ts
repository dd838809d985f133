import { boolean, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { CooperationSettings } from "../../src/domain/organisation/cooperation.ts";
import { LANGUAGES } from "../../src/domain/organisation/language.ts";
import { SUMMARY_DAYS } from "../../src/domain/organisation/summary.ts";
import { SURFACES } from "../../src/domain/surface.ts";
import { cooperation, instant } from "./columns.ts";

export const cooperations = pgTable("cooperations", {
  slug: text("slug").primaryKey(),
  name: text("name").notNull(),
  language: text("language", { enum: LANGUAGES }).notNull(),
  settings: jsonb("settings").$type<CooperationSettings>().notNull(),
  /** The last applied file, as canonical data: what the next `setup` is compared with. */
  applied: jsonb("applied").$type<unknown>().notNull(),
  /** Grows with every change of the cooperation, its people, organisations and rooms: what was read before is then old. */
  version: integer("version").notNull().default(1),
});

export const organisations = pgTable(
  "organisations",
  {
    cooperation: cooperation(),
    slug: text("slug").notNull(),
    kind: text("kind", { enum: ["region", "provider", "municipality", "other"] }).notNull(),
    name: text("name").notNull(),
    /** The youth region of a municipality. */
    region: text("region"),
    cbsCode: text("cbs_code"),
    /** E-mail of the person who is asked when a holder stays silent. */
    contact: text("contact"),
    active: boolean("active").notNull().default(true),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.slug] })],
);

export const people = pgTable(
  "people",
  {
    cooperation: cooperation(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    organisation: text("organisation").notNull(),
    role: text("role", { enum: ["guest", "member", "executive", "coordinator", "administrator"] }).notNull(),
    language: text("language", { enum: LANGUAGES }),
    /** Where they want their private messages; where they were last active when they did not say. */
    reach: text("reach", { enum: SURFACES }),
    /** When they want a summary in place of single messages that can wait; both null: single messages. */
    summaryOn: text("summary_on", { enum: SUMMARY_DAYS }),
    summaryAt: text("summary_at"),
    active: boolean("active").notNull().default(true),
    /** When their welcome was planned or said, which is done once. */
    welcomedAt: instant("welcomed_at"),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.email] })],
);

export const rooms = pgTable(
  "rooms",
  {
    cooperation: cooperation(),
    key: text("key").notNull(),
    name: text("name").notNull(),
    language: text("language", { enum: LANGUAGES }),
    /** Menu order; rooms of one person have none. */
    position: integer("position"),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.key] })],
);

/** What a coordinator changes in the browser to the file of their cooperation, until it is applied or thrown away. */
export const setupDrafts = pgTable("setup_drafts", {
  cooperation: cooperation().primaryKey(),
  /** The whole file as it is to become, as canonical data. */
  file: jsonb("file").$type<unknown>().notNull(),
  /** Fingerprint of the file that was applied when it was begun: with another one it must not be applied. */
  base: text("base").notNull(),
  /** Grows with each change, so that what was shown is what is applied. */
  version: integer("version").notNull(),
  by: text("by").notNull(),
  at: instant("at").notNull(),
});

/** The last number given out per kind of reference (`A`, `OA-2026`, `IO-2026-12`); numbers are never reused. */
export const counters = pgTable(
  "counters",
  { cooperation: cooperation(), key: text("key").notNull(), value: integer("value").notNull() },
  (t) => [primaryKey({ columns: [t.cooperation, t.key] })],
);

/** The movable clock of demo mode; one row, absent outside demo mode. */
export const demoClock = pgTable("demo_clock", {
  id: integer("id").primaryKey(),
  now: instant("now").notNull(),
});
