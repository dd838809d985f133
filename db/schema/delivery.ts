import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Card } from "../../src/view/card.ts";
import { cooperation, instant } from "./columns.ts";

export const DELIVERY_STATES = ["pending", "sending", "unknown", "sent", "parked"] as const;

/** A place on a surface that is bound to a room. */
export const channels = pgTable(
  "channels",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    cooperation: cooperation(),
    room: text("room").notNull(),
    surface: text("surface").notNull(),
    /** How the surface finds it; the room's key for the browser room. */
    address: text("address").notNull(),
    /** The workspace or tenant that the platform limits as a whole: addresses begin with it. */
    tenant: text("tenant").generatedAlwaysAs(sql`split_part(address, ':', 1)`),
    /** Real time: nothing is sent here before it (rate limit or Retry-After). */
    notBefore: instant("not_before"),
    /** Set when the platform refused for good; why, in words. */
    parkedReason: text("parked_reason"),
  },
  (t) => [
    unique("channels_address").on(t.cooperation, t.surface, t.address, t.room),
    index("channels_place").on(t.surface, t.address),
  ],
);

/** One thing said to one room. The same thing is said once: (purpose, subject, period, room) is unique. */
export const posts = pgTable(
  "posts",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    cooperation: cooperation(),
    purpose: text("purpose").notNull(),
    subject: text("subject").notNull(),
    /** Tells repetitions apart: a day, a quarter, a start; empty when it happens once. */
    period: text("period").notNull(),
    room: text("room").notNull(),
    at: instant("at").notNull(),
    card: jsonb("card").$type<Card>().notNull(),
    text: text("text").notNull(),
    /** What the card is made from besides its subject. */
    about: jsonb("about").$type<Record<string, unknown>>().notNull(),
    /** Every reference the card shows: a change of one of them renews the card. */
    refs: text("refs").array().notNull(),
    /** The subject of the post in whose thread it stands. */
    thread: text("thread"),
    /** Posts whose `thread` is its subject stand under it. */
    opensThread: boolean("opens_thread").notNull().default(false),
    revision: integer("revision").notNull().default(1),
    /** Of what somebody hears in a summary in place of by itself: whether it still waits for it, or was told in one. */
    summary: text("summary", { enum: ["waiting", "told"] }),
  },
  (t) => [
    unique("posts_once").on(t.cooperation, t.purpose, t.subject, t.period, t.room),
    index("posts_room").on(t.cooperation, t.room, t.id),
    index("posts_refs").using("gin", t.refs),
    index("posts_waiting").on(t.cooperation, t.room).where(sql`summary = 'waiting'`),
  ],
);

export const deliveries = pgTable(
  "deliveries",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    cooperation: cooperation(),
    post: bigint("post", { mode: "number" })
      .notNull()
      .references(() => posts.id),
    channel: bigint("channel", { mode: "number" })
      .notNull()
      .references(() => channels.id),
    surface: text("surface").notNull(),
    state: text("state", { enum: DELIVERY_STATES }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** Names the claim: whoever holds another one has been overtaken and sends nothing. */
    lease: uuid("lease"),
    /** The opaque key in the message's metadata: how a post that may have arrived is looked up. */
    key: uuid("key").notNull().unique(),
    /** Real time of the last change of state. */
    changedAt: instant("changed_at").notNull(),
    /** Real time before which it is not tried. */
    notBefore: instant("not_before"),
    messageRef: text("message_ref"),
    /** The revision of the post that the channel shows. */
    revision: integer("revision").notNull().default(0),
    /** The revision that it is to show; in the row itself, so that no change of it can be missed. */
    wanted: integer("wanted").notNull().default(1),
    /** Real time of the first try: a look for the message goes no further back. */
    triedAt: instant("tried_at"),
    error: text("error"),
    /** How often it was sent again because nobody could find out whether it had arrived. */
    resends: integer("resends").notNull().default(0),
  },
  (t) => [
    unique("deliveries_once").on(t.post, t.channel),
    index("deliveries_message").on(t.channel, t.messageRef),
    index("deliveries_waiting").on(t.channel, t.id).where(sql`state in ('pending', 'sending', 'unknown')`),
    index("deliveries_stale").on(t.id).where(sql`state = 'sent' and revision < wanted`),
  ],
);
