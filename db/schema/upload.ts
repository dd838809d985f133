import { boolean, customType, integer, jsonb, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import type { ImportAnswer } from "../../src/domain/figures/import-report.ts";
import type { Mapping } from "../../src/domain/figures/mapping.ts";
import type { SourceFailure } from "../../src/domain/figures/source-fault.ts";
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

/** What tells whether a table of a source is the one that was read last. */
export interface SourceStamp {
  etag?: string | undefined;
  version: string;
  asked: string;
}

/** A source that fetches itself: whether it is wanted now, who is at it, and what came of it last. */
export const indicatorSources = pgTable(
  "indicator_sources",
  {
    cooperation: cooperation(),
    key: text("key").notNull(),
    /** Since when it is to be fetched; null: it is not. */
    wantedAt: instant("wanted_at"),
    /** It is read also when it is as it was. */
    isForced: boolean("is_forced").notNull().default(false),
    /** Real time until which one process has it. */
    leaseUntil: instant("lease_until"),
    /** Real time before which it is not tried again. */
    retryAt: instant("retry_at"),
    /** How often it was tried since it is wanted. */
    tries: integer("tries").notNull().default(0),
    /** When the source was last found to be as it was, or read to its end. */
    checkedAt: instant("checked_at"),
    /** When figures that differed were last offered. */
    offeredAt: instant("offered_at"),
    stamp: jsonb("stamp").$type<SourceStamp>(),
    /** By measure: the unit in which it was given. */
    units: jsonb("units").$type<Record<string, string>>().notNull().default({}),
    /** Why it failed last; null when it did not. */
    failure: jsonb("failure").$type<SourceFailure>(),
    failedAt: instant("failed_at"),
    /** The failure that the coordinator was told of. */
    told: jsonb("told").$type<SourceFailure>(),
    /** The upload in which its figures wait. */
    upload: integer("upload"),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.key] })],
);
