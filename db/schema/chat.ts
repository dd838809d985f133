import { sql } from "drizzle-orm";
import { bigserial, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { CHAT_SURFACES } from "../../src/domain/surface.ts";
import { cooperation, instant } from "./columns.ts";

/** A Slack workspace or Teams tenant in which Leerlus is installed; it belongs to one cooperation. */
export const workspaces = pgTable(
  "workspaces",
  {
    surface: text("surface", { enum: CHAT_SURFACES }).notNull(),
    /** Slack's team id, Teams' tenant id. */
    id: text("id").notNull(),
    cooperation: cooperation(),
    name: text("name").notNull(),
    /** Encrypted with ENCRYPTION_KEY; none where one token from the settings serves. */
    token: text("token"),
    /** Our own account there. */
    botAccount: text("bot_account"),
    /** Slack's organisation of which the workspace is a part; its people may be of other workspaces. */
    enterprise: text("enterprise"),
    state: text("state", { enum: ["active", "revoked"] }).notNull(),
    /** Real time: until then one process renews the token, and the others leave it alone. */
    renewingUntil: instant("renewing_until"),
    installedAt: instant("installed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.surface, t.id] })],
);

/** A chat account and the person whose it is; one person may have several, and another in each cooperation. */
export const chatAccounts = pgTable(
  "chat_accounts",
  {
    cooperation: cooperation(),
    surface: text("surface", { enum: CHAT_SURFACES }).notNull(),
    /** The workspace or tenant that the account is of, whether Leerlus is installed there or not. */
    workspace: text("workspace").notNull(),
    account: text("account").notNull(),
    /** E-mail of the person; none when the account is nobody's of the cooperation. */
    person: text("person"),
    /**
     * By what: an address for which the account's own workspace vouches, or the account itself, whom the coordinator
     * admits. None beside a person: matched before that was asked, and looked at again before it counts.
     */
    knownBy: text("known_by", { enum: ["address", "account"] }),
    /** Where private messages go, once it is known. */
    address: text("address"),
    /** Real time: private messages follow the person to where they were last active. */
    seenAt: instant("seen_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.surface, t.workspace, t.account] }),
    index("chat_accounts_person").on(t.cooperation, t.person),
  ],
);

/**
 * A conversation in which Leerlus is present; tenant and id together are the address of a channel. Sending into it needs
 * what is kept here, because the platform is reached by another address in every region.
 */
export const conversations = pgTable(
  "conversations",
  {
    surface: text("surface", { enum: CHAT_SURFACES }).notNull(),
    tenant: text("tenant").notNull(),
    /** Without the message at which a thread begins. */
    id: text("id").notNull(),
    kind: text("kind", { enum: ["personal", "group", "channel"] }).notNull(),
    /** Where the platform takes what is sent into it. */
    serviceUrl: text("service_url").notNull(),
    /** The group of the team that a channel belongs to, by which its messages can be read. */
    team: text("team"),
    /** The id by which Teams itself knows that team, in every activity: its group is told in some only. */
    teamId: text("team_id"),
    teamName: text("team_name"),
    channelName: text("channel_name"),
    /** Our own account there. */
    bot: text("bot").notNull(),
    /** Real times, both: when something last came from there, and when we were removed. */
    seenAt: instant("seen_at").notNull(),
    goneAt: instant("gone_at"),
  },
  (t) => [primaryKey({ columns: [t.surface, t.tenant, t.id] })],
);

/** What a chat sent us and we acknowledged: it is worked off from here, so that no kill loses it. */
export const inbound = pgTable(
  "inbound",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    /** Surface, workspace and the request's own id: the same request is stored once. */
    key: text("key").notNull().unique(),
    surface: text("surface", { enum: CHAT_SURFACES }).notNull(),
    workspace: text("workspace").notNull(),
    kind: text("kind").notNull(),
    /** Emptied once it is done: only the key is needed then. */
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    /** Real times, all of them. */
    receivedAt: instant("received_at").notNull(),
    /** Nobody else takes it up before this. */
    notBefore: instant("not_before").notNull(),
    doneAt: instant("done_at"),
    /** How often it was taken up. */
    attempts: integer("attempts").notNull().default(1),
  },
  (t) => [
    index("inbound_waiting").on(t.surface, t.notBefore).where(sql`done_at is null`),
    index("inbound_done").on(t.doneAt),
  ],
);
