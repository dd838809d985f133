import { sql } from "drizzle-orm";
import { bigserial, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { cooperation, instant } from "./columns.ts";

/** A Slack workspace or Teams tenant in which Leerlus is installed; it belongs to one cooperation. */
export const workspaces = pgTable(
  "workspaces",
  {
    surface: text("surface", { enum: ["slack", "teams"] }).notNull(),
    /** Slack's team id, Teams' tenant id. */
    id: text("id").notNull(),
    cooperation: cooperation(),
    name: text("name").notNull(),
    /** Encrypted with ENCRYPTION_KEY; none where one token from the settings serves. */
    token: text("token"),
    /** Our own account there. */
    botAccount: text("bot_account"),
    state: text("state", { enum: ["active", "revoked"] }).notNull(),
    /** Real time: until then one process renews the token, and the others leave it alone. */
    renewingUntil: instant("renewing_until"),
    installedAt: instant("installed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.surface, t.id] })],
);

/** A chat account matched to a person by e-mail; one person may have several. */
export const chatAccounts = pgTable(
  "chat_accounts",
  {
    surface: text("surface", { enum: ["slack", "teams"] }).notNull(),
    workspace: text("workspace").notNull(),
    account: text("account").notNull(),
    cooperation: cooperation(),
    /** E-mail of the person; none when nobody of the cooperation has the account's address. */
    person: text("person"),
    /** Where private messages go, once it is known. */
    address: text("address"),
    /** Real time: private messages follow the person to where they were last active. */
    seenAt: instant("seen_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.surface, t.workspace, t.account] }),
    index("chat_accounts_person").on(t.cooperation, t.person),
  ],
);

/** What a chat sent us and we acknowledged: it is worked off from here, so that no kill loses it. */
export const inbound = pgTable(
  "inbound",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    /** Surface, workspace and the request's own id: the same request is stored once. */
    key: text("key").notNull().unique(),
    surface: text("surface", { enum: ["slack", "teams"] }).notNull(),
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
