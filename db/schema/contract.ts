import { bigserial, date, index, integer, pgTable, primaryKey, serial, text } from "drizzle-orm/pg-core";
import { cooperation, instant } from "./columns.ts";
import { searchText } from "./search-text.ts";

/** Agreements on paper between the parties of a cooperation. */
export const contracts = pgTable(
  "contracts",
  {
    cooperation: cooperation(),
    ref: text("ref").notNull(),
    seq: serial("seq").notNull(),
    title: text("title").notNull(),
    /** Organisation slugs. */
    parties: text("parties").array().notNull(),
    from: date("from_on", { mode: "string" }).notNull(),
    /** The last day. */
    until: date("until_on", { mode: "string" }).notNull(),
    /** How often it may be extended; null: it does not say. */
    extensions: integer("extensions"),
    /** Days. */
    notice: integer("notice").notNull(),
    evaluation: date("evaluation_on", { mode: "string" }),
    /** Where it can be read. */
    link: text("link"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.ref] }),
    index("contracts_seq").on(t.cooperation, t.seq),
    index("contracts_until").on(t.cooperation, t.until, t.seq),
    index("contracts_search").using("gin", searchText(t.title)),
  ],
);

export const contractExtensions = pgTable(
  "contract_extensions",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    cooperation: cooperation(),
    contract: text("contract").notNull(),
    was: date("was_on", { mode: "string" }).notNull(),
    until: date("until_on", { mode: "string" }).notNull(),
    /** E-mail. */
    by: text("by").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [index("contract_extensions_contract").on(t.cooperation, t.contract)],
);
