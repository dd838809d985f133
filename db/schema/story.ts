import { index, pgTable, primaryKey, serial, text } from "drizzle-orm/pg-core";
import { STATEMENT_KINDS } from "../../src/domain/figures/statement.ts";
import { cooperation, instant } from "./columns.ts";
import { searchText } from "./search-text.ts";

/** Stories and interpretations that stand beside the figures of an indicator in a period. */
export const indicatorStories = pgTable(
  "indicator_stories",
  {
    cooperation: cooperation(),
    ref: text("ref").notNull(),
    /** Order of telling: the cursor of lists. */
    seq: serial("seq").notNull(),
    kind: text("kind", { enum: STATEMENT_KINDS }).notNull(),
    indicator: text("indicator").notNull(),
    period: text("period").notNull(),
    /** None: no interpretation is needed, or it was withdrawn. */
    text: text("text"),
    /** E-mail. */
    by: text("by").notNull(),
    organisation: text("organisation").notNull(),
    /** The monitoring meeting that ran when it was said. */
    meeting: text("meeting"),
    /** The closed room in which it stays; null: it is for everybody. */
    room: text("room"),
    at: instant("at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.ref] }),
    index("indicator_stories_slice").on(t.cooperation, t.indicator, t.period),
    index("indicator_stories_meeting").on(t.cooperation, t.meeting),
    index("indicator_stories_seq").on(t.cooperation, t.seq),
    index("indicator_stories_search").using("gin", searchText(t.text)),
  ],
);
