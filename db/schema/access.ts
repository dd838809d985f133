import { bigserial, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { cooperation, instant } from "./columns.ts";

/** API tokens; only the SHA-256 is kept. */
export const tokens = pgTable("tokens", {
  id: bigserial("id", { mode: "number" }).primaryKey(),
  hash: text("hash").notNull().unique(),
  cooperation: cooperation(),
  person: text("person").notNull(),
  label: text("label").notNull(),
  createdAt: instant("created_at").notNull(),
  revokedAt: instant("revoked_at"),
});

/** One-time sign-in links, valid ten minutes, once; times are real. */
export const signInLinks = pgTable("sign_in_links", {
  hash: text("hash").primaryKey(),
  cooperation: cooperation(),
  person: text("person").notNull(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
});

/** Browser sessions; the cookie holds the secret whose hash is the key. */
export const sessions = pgTable(
  "sessions",
  {
    hash: text("hash").primaryKey(),
    cooperation: cooperation(),
    person: text("person").notNull(),
    csrf: text("csrf").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [index("sessions_expiry").on(t.expiresAt)],
);

/**
 * The secret part of each person's calendar address. It is kept as it is, unlike every other secret here: the address
 * must be shown again whenever somebody asks for it, and gives no more than the times and titles of meetings. A random
 * one can be replaced when it leaked, which one computed from the person could not.
 */
export const feedTokens = pgTable(
  "feed_tokens",
  { cooperation: cooperation(), person: text("person").notNull(), token: text("token").notNull().unique() },
  (t) => [primaryKey({ columns: [t.cooperation, t.person] })],
);
