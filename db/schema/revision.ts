import {
  bigserial,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
} from "drizzle-orm/pg-core";
import { LEVELS, REVISION_SUBJECTS } from "../../src/domain/revision/mandate.ts";
import { ADVICES, DECISIONS, type PlannedStep, REVISION_STATES } from "../../src/domain/revision/revision.ts";
import { cooperation, instant } from "./columns.ts";
import { searchText } from "./search-text.ts";

/** Proposals to change the contract from a calendar year on. */
export const revisions = pgTable(
  "revisions",
  {
    cooperation: cooperation(),
    ref: text("ref").notNull(),
    /** Order of creation: the cursor of lists. */
    seq: serial("seq").notNull(),
    title: text("title").notNull(),
    subject: text("subject", { enum: REVISION_SUBJECTS }).notNull(),
    year: integer("year").notNull(),
    reason: text("reason").notNull(),
    /** Codes. */
    indicators: text("indicators").array().notNull(),
    /** References. */
    agreements: text("agreements").array().notNull(),
    /** Organisation slugs. */
    parties: text("parties").array().notNull(),
    costs: text("costs"),
    state: text("state", { enum: REVISION_STATES }).notNull(),
    /** Grows each time that it goes back to the table. */
    round: integer("round").notNull(),
    /** What was planned when it was put forward: dates that people were told do not move by themselves. */
    plan: jsonb("plan").$type<PlannedStep[]>().notNull(),
    item: text("item"),
    /** The meeting it came out of, when it did. */
    meeting: text("meeting"),
    /** E-mail. */
    proposedBy: text("proposed_by").notNull(),
    createdAt: instant("created_at").notNull(),
    withdrawnBecause: text("withdrawn_because"),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.ref] }),
    index("revisions_seq").on(t.cooperation, t.seq),
    index("revisions_state").on(t.cooperation, t.state),
    index("revisions_search").using("gin", searchText(t.title, t.reason)),
  ],
);

/** What each party thinks of a proposal: its last word. */
export const revisionReactions = pgTable(
  "revision_reactions",
  {
    cooperation: cooperation(),
    revision: text("revision").notNull(),
    organisation: text("organisation").notNull(),
    text: text("text").notNull(),
    /** What is done with it. */
    handled: text("handled"),
    /** E-mail. */
    by: text("by").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.revision, t.organisation] })],
);

/** What the revision table advised, each time. */
export const revisionAdvice = pgTable(
  "revision_advice",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    cooperation: cooperation(),
    revision: text("revision").notNull(),
    round: integer("round").notNull(),
    advice: text("advice", { enum: ADVICES }).notNull(),
    text: text("text").notNull(),
    /** E-mail. */
    by: text("by").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [index("revision_advice_revision").on(t.cooperation, t.revision)],
);

/** Who consented or ratified, by round. */
export const revisionDecisions = pgTable(
  "revision_decisions",
  {
    cooperation: cooperation(),
    revision: text("revision").notNull(),
    round: integer("round").notNull(),
    organisation: text("organisation").notNull(),
    /** Who decided of a region or municipality; null: a provider consents. */
    level: text("level", { enum: LEVELS }),
    decision: text("decision", { enum: DECISIONS }).notNull(),
    on: date("on", { mode: "string" }).notNull(),
    text: text("text"),
    /** E-mail of who recorded it. */
    by: text("by").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.revision, t.round, t.organisation] })],
);
