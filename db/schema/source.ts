import { boolean, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { SourceFailure } from "../../src/domain/figures/source-fault.ts";
import { cooperation, instant } from "./columns.ts";

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
