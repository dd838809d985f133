import { customType, integer, jsonb, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import type { ImportAnswer } from "../../src/domain/figures/import-report.ts";
import type { Mapping } from "../../src/domain/figures/mapping.ts";
import type { TableHead } from "../../src/domain/figures/table-head.ts";
import { cooperation, instant } from "./columns.ts";

const bytes = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
});

/**
 * A file of figures that somebody gave in a chat or the browser and has not confirmed yet. It stands in the database
 * because processes share no disk, holds nothing but its table, and is forgotten after a day.
 */
export const indicatorUploads = pgTable(
  "indicator_uploads",
  {
    cooperation: cooperation(),
    id: integer("id").notNull(),
    /** What it was sent as: the same request again is the same upload. */
    source: text("source").notNull(),
    /** Grows with each answer, so that what was shown is what is confirmed. */
    revision: integer("revision").notNull(),
    by: text("by").notNull(),
    at: instant("at").notNull(),
    filename: text("filename").notNull(),
    head: jsonb("head").$type<TableHead>().notNull(),
    /** The rows as CSV, gzipped; null when they are not (any more) kept. */
    rows: bytes("rows"),
    mapping: jsonb("mapping").$type<Mapping>(),
    answer: jsonb("answer").$type<ImportAnswer>().notNull(),
    /** Fingerprint of the catalogue by which it was read. */
    catalogue: text("catalogue").notNull(),
    takenBy: text("taken_by"),
    takenAt: instant("taken_at"),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.id] }),
    unique("indicator_uploads_source").on(t.cooperation, t.source),
  ],
);
