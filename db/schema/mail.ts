import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { cooperation, instant } from "./columns.ts";

/** Random keys of this installation, each made when it is first needed: what they sign, every process can check. */
export const ownKeys = pgTable("own_keys", { name: text("name").primaryKey(), key: text("key").notNull() });

/** Links in e-mails that were used, by the hash of their token; a link that is too old anyway is forgotten. */
export const usedMailLinks = pgTable("used_mail_links", {
  hash: text("hash").primaryKey(),
  cooperation: cooperation(),
  usedAt: instant("used_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
});

/** Addresses that want no digests by e-mail: they unsubscribed. */
export const mailStops = pgTable(
  "mail_stops",
  { cooperation: cooperation(), address: text("address").notNull(), at: instant("at").notNull() },
  (t) => [primaryKey({ columns: [t.cooperation, t.address] })],
);
