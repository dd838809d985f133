import { sql } from "drizzle-orm";
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { cooperation, instant } from "./columns.ts";

export const MOMENT_STATES = ["due", "done", "dropped", "failed"] as const;

/** One thing that must happen at one time: (job, subject, occurrence) is its identity, so it happens once. */
export const moments = pgTable(
  "moments",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    cooperation: cooperation(),
    job: text("job").notNull(),
    subject: text("subject").notNull(),
    occurrence: text("occurrence").notNull(),
    /** What the job must know besides its subject; the job declares the schema. */
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull().default({}),
    dueAt: instant("due_at").notNull(),
    state: text("state", { enum: MOMENT_STATES }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** Real time before which a failed try is not repeated. */
    retryAt: instant("retry_at"),
    finishedAt: instant("finished_at"),
    /** Why it was dropped, or the number under which the log has the failure. */
    note: text("note"),
  },
  (t) => [
    unique("moments_once").on(t.cooperation, t.job, t.subject, t.occurrence),
    index("moments_due").on(t.dueAt, t.id).where(sql`state = 'due'`),
    index("moments_due_of").on(t.cooperation, t.dueAt, t.id).where(sql`state = 'due'`),
    index("moments_subject").on(t.cooperation, t.subject).where(sql`state = 'due'`),
    index("moments_finished").on(t.cooperation, t.id),
  ],
);

export const audit = pgTable(
  "audit",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    cooperation: cooperation(),
    at: instant("at").notNull(),
    by: text("by").notNull(),
    via: text("via").notNull(),
    what: text("what").notNull(),
    subject: text("subject").notNull(),
    /** Whoever did it said that its text is not about a child. */
    noPerson: boolean("no_person").notNull().default(false),
  },
  (t) => [index("audit_page").on(t.cooperation, t.id)],
);

/** Requests already answered: the same key again gets the same answer and has no second effect. */
export const inbox = pgTable(
  "inbox",
  {
    cooperation: cooperation(),
    /** Surface, person and the request's own id (idempotency key, button nonce, event id). */
    key: text("key").notNull(),
    /** Real time. */
    at: instant("at").notNull(),
    /** Fingerprint of the request: another request under the same key is refused. */
    request: text("request").notNull(),
    answer: jsonb("answer").$type<unknown>(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.key] }), index("inbox_at").on(t.at)],
);
