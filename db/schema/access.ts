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
    /** What its person calls it by, who may see and end it: the hash never leaves the database. */
    id: bigserial("id", { mode: "number" }).notNull().unique(),
    cooperation: cooperation(),
    person: text("person").notNull(),
    csrf: text("csrf").notNull(),
    /** Null: it began before this was kept. */
    begunAt: instant("begun_at"),
    /** In a word or two, for its person to know it again; null when the browser did not say. */
    browser: text("browser"),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [index("sessions_expiry").on(t.expiresAt), index("sessions_person").on(t.cooperation, t.person)],
);

/** People who went to an issuer to sign in and are not back yet; a row lasts ten minutes, and one return. Times are real. */
export const accountSignIns = pgTable("account_sign_ins", {
  /** Of the secret in the cookie of the browser that went. */
  hash: text("hash").primaryKey(),
  state: text("state").notNull(),
  nonce: text("nonce").notNull(),
  verifier: text("verifier").notNull(),
  expiresAt: instant("expires_at").notNull(),
});

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
