import { bigserial, boolean, date, index, pgTable, primaryKey, serial, text } from "drizzle-orm/pg-core";
import { ACTION_STATES } from "../../src/domain/action/action.ts";
import { AGREEMENT_STATES } from "../../src/domain/agreement/agreement.ts";
import { cooperation, instant } from "./columns.ts";
import { searchText } from "./search-text.ts";

export const agreements = pgTable(
  "agreements",
  {
    cooperation: cooperation(),
    ref: text("ref").notNull(),
    seq: serial("seq").notNull(),
    title: text("title").notNull(),
    intention: text("intention"),
    state: text("state", { enum: AGREEMENT_STATES }).notNull(),
    /** Organisation slugs. */
    parties: text("parties").array().notNull(),
    review: date("review", { mode: "string" }).notNull(),
    theme: text("theme"),
    indicators: text("indicators").array().notNull(),
    supersededBy: text("superseded_by"),
    item: text("item"),
    /** The meeting it was made in, when it was. */
    meeting: text("meeting"),
    /** The closed room in which it stays; null: it is for everybody. */
    room: text("room"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.ref] }),
    index("agreements_seq").on(t.cooperation, t.seq),
    index("agreements_review").on(t.cooperation, t.state, t.review),
    index("agreements_meeting").on(t.cooperation, t.meeting),
    index("agreements_item").on(t.cooperation, t.item),
    index("agreements_search").using("gin", searchText(t.title, t.intention)),
  ],
);

/** What an agreement was before each change of its state: a closed quarter shows it as it was then. */
export const agreementChanges = pgTable(
  "agreement_changes",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    cooperation: cooperation(),
    agreement: text("agreement").notNull(),
    was: text("was", { enum: AGREEMENT_STATES }).notNull(),
    at: instant("at").notNull(),
  },
  (t) => [index("agreement_changes_at").on(t.cooperation, t.at)],
);

export const actions = pgTable(
  "actions",
  {
    cooperation: cooperation(),
    ref: text("ref").notNull(),
    seq: serial("seq").notNull(),
    title: text("title").notNull(),
    state: text("state", { enum: ACTION_STATES }).notNull(),
    due: date("due", { mode: "string" }).notNull(),
    agreement: text("agreement"),
    item: text("item"),
    /** The meeting it was recorded in, when it was. */
    meeting: text("meeting"),
    /** The closed room in which it stays; null: it is for everybody. */
    room: text("room"),
    /** Where more about it can be read: a page, or the message it came from. */
    link: text("link"),
    /** Quiet until this day. */
    snoozedUntil: date("snoozed_until", { mode: "string" }),
    /** Last update by a person; none since it was made. */
    updatedAt: instant("updated_at"),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.ref] }),
    index("actions_seq").on(t.cooperation, t.seq),
    index("actions_state_due").on(t.cooperation, t.state, t.due),
    index("actions_agreement").on(t.cooperation, t.agreement),
    index("actions_meeting").on(t.cooperation, t.meeting),
    index("actions_item").on(t.cooperation, t.item),
    index("actions_search").using("gin", searchText(t.title)),
  ],
);

/** Holders of an action: exactly one lead, any number of co-holders. */
export const actionHolders = pgTable(
  "action_holders",
  {
    cooperation: cooperation(),
    action: text("action").notNull(),
    /** E-mail of a person or slug of an organisation. */
    holder: text("holder").notNull(),
    lead: boolean("lead").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.action, t.holder] }),
    index("action_holders_holder").on(t.cooperation, t.holder),
  ],
);

export const actionUpdates = pgTable(
  "action_updates",
  {
    cooperation: cooperation(),
    id: serial("id").notNull(),
    action: text("action").notNull(),
    state: text("state", { enum: ACTION_STATES }).notNull(),
    note: text("note"),
    by: text("by").notNull(),
    at: instant("at").notNull(),
    via: text("via").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.id] }),
    index("action_updates_action").on(t.cooperation, t.action),
  ],
);
