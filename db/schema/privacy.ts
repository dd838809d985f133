import { bigserial, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { cooperation, instant } from "./columns.ts";

/**
 * Who was forgotten: enough to know the address when a cooperation file brings it again, and not to read it. The key of
 * the fingerprint is this installation's own.
 */
export const forgotten = pgTable(
  "forgotten",
  {
    cooperation: cooperation(),
    /** Of the pseudonym that stands in their place. */
    number: integer("number").notNull(),
    /** HMAC-SHA-256 of the address. */
    hash: text("hash").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.hash] })],
);

/** Who read personal data or figures, where the cooperation keeps that; never what they read in it. */
export const accessLog = pgTable(
  "access_log",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    cooperation: cooperation(),
    at: instant("at").notNull(),
    by: text("by").notNull(),
    via: text("via").notNull(),
    /** The list, document or command. */
    what: text("what").notNull(),
    /** The processing of the register that it is part of. */
    processing: text("processing").notNull(),
  },
  (t) => [index("access_log_page").on(t.cooperation, t.id)],
);

export const CHOICES = ["withheld", "released", "redacted"] as const;

/** What a coordinator decided about making one record public. */
export const publicationChoices = pgTable(
  "publication_choices",
  {
    cooperation: cooperation(),
    /** As an archive knows the record: `B-1`, `IO-2026-01/verslag`, `2026-Q1`. */
    key: text("key").notNull(),
    choice: text("choice", { enum: CHOICES }).notNull(),
    /** The article of the law on which it is withheld. */
    ground: text("ground"),
    reason: text("reason"),
    by: text("by").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.key] })],
);
