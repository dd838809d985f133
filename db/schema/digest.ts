import { integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { ApprovedDigest } from "../../src/domain/digest/approved-digest.ts";
import type { ToldFigure } from "../../src/domain/digest/digest-correction.ts";
import { cooperation, instant } from "./columns.ts";

export const DIGEST_STATES = ["draft", "approved"] as const;

/** The digest of a quarter. A draft is made anew whenever it is shown; what was approved stands as it was approved. */
export const digests = pgTable(
  "digests",
  {
    cooperation: cooperation(),
    /** `2026-Q3`. */
    quarter: text("quarter").notNull(),
    state: text("state", { enum: DIGEST_STATES }).notNull(),
    introduction: text("introduction"),
    draftedAt: instant("drafted_at").notNull(),
    /** E-mail. */
    approvedBy: text("approved_by"),
    approvedAt: instant("approved_at"),
    /** What was published; null as long as it is a draft. Its figures are published ones. */
    content: jsonb("content").$type<ApprovedDigest>(),
    /** Fingerprint of what was published, by part. */
    print: text("print"),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.quarter] })],
);

/** Which draft somebody saw last: what they approve by hand must be that one. */
export const digestsShown = pgTable(
  "digests_shown",
  {
    cooperation: cooperation(),
    quarter: text("quarter").notNull(),
    /** E-mail. */
    person: text("person").notNull(),
    print: text("print").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.quarter, t.person] })],
);

/** Figures that came or changed after the digest that tells of them was approved: published ones, as everything in it. */
export const digestCorrections = pgTable(
  "digest_corrections",
  {
    cooperation: cooperation(),
    quarter: text("quarter").notNull(),
    /** The key of the edition of a region or provider; empty: what everybody reads. */
    edition: text("edition").notNull(),
    /** The code of the indicator. */
    indicator: text("indicator").notNull(),
    /** The number of the import that made it otherwise. */
    import: integer("import").notNull(),
    at: instant("at").notNull(),
    was: jsonb("was").$type<ToldFigure>().notNull(),
    now: jsonb("now").$type<ToldFigure>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.quarter, t.edition, t.indicator, t.import] })],
);
