import { bigserial, index, integer, jsonb, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import type { PackedBasis, PackedSight } from "../../src/domain/disclosure/packed-release.ts";
import { cooperation, instant } from "./columns.ts";

/**
 * What was let out of the figures of a period, once for each time that they changed. Rows are only added: what was
 * seen once is known for good, and what was withheld stays withheld.
 */
export const indicatorReleases = pgTable(
  "indicator_releases",
  {
    cooperation: cooperation(),
    id: bigserial("id", { mode: "number" }).notNull(),
    /** The code of a count, or of the share whose two counts are decided together. */
    family: text("family").notNull(),
    period: text("period").notNull(),
    /** From 1. */
    number: integer("number").notNull(),
    /** The counts in it: of a share those above and below the line. */
    counts: text("counts").notNull(),
    wholes: text("wholes"),
    /** Of the figures and the rule it was decided from: by that it is known whether it still holds. */
    fingerprint: text("fingerprint").notNull(),
    /** Who had not delivered, of those who were to. */
    awaited: text("awaited").array().notNull(),
    sight: jsonb("sight").$type<PackedSight>().notNull(),
    /** With true counts: only for deciding the next. */
    basis: jsonb("basis").$type<PackedBasis>().notNull(),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.id] }),
    unique("indicator_releases_number").on(t.cooperation, t.family, t.period, t.number),
    index("indicator_releases_counts").on(t.cooperation, t.period, t.counts),
  ],
);
