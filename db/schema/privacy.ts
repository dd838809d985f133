import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
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
