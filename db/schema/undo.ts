import { bigserial, boolean, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { cooperation, instant } from "./columns.ts";

/** What somebody did a short while ago and may take back. */
export const undos = pgTable(
  "undos",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    cooperation: cooperation(),
    by: text("by").notNull(),
    at: instant("at").notNull(),
    /** The command that did it, as `noun/verb`: it says how it is taken back. */
    command: text("command").notNull(),
    /** What it changed, as the audit log names it. */
    subject: text("subject").notNull(),
    /** How things stood before and after, in the shape that the command declares. */
    kept: jsonb("kept").$type<Record<string, unknown>>().notNull(),
    undone: boolean("undone").notNull().default(false),
  },
  (t) => [index("undos_by").on(t.cooperation, t.by, t.id), index("undos_at").on(t.at)],
);
