import { date, index, integer, pgTable, primaryKey, serial, text } from "drizzle-orm/pg-core";
import { ITEM_SOURCES, ITEM_STATES, JOURNEY_STEPS, PURPOSES } from "../../src/domain/agenda/agenda.ts";
import { MEETING_KINDS } from "../../src/domain/meeting/meeting.ts";
import { cooperation, instant } from "./columns.ts";
import { searchText } from "./search-text.ts";

export const agendaItems = pgTable(
  "agenda_items",
  {
    cooperation: cooperation(),
    ref: text("ref").notNull(),
    /** Order of creation: the cursor of lists. */
    seq: serial("seq").notNull(),
    title: text("title").notNull(),
    purpose: text("purpose", { enum: PURPOSES }).notNull(),
    minutes: integer("minutes").notNull(),
    kind: text("kind", { enum: MEETING_KINDS }).notNull(),
    /** The meeting it stands on now; none while it waits for one. */
    meeting: text("meeting"),
    position: integer("position").notNull(),
    state: text("state", { enum: ITEM_STATES }).notNull(),
    /** How often it was carried over undone. */
    carried: integer("carried").notNull().default(0),
    source: text("source", { enum: ITEM_SOURCES }).notNull(),
    /** What a data item asks about, such as `A-41`. */
    subject: text("subject"),
    /** E-mail; none for standing and data items. */
    bringer: text("bringer"),
    outcome: text("outcome"),
    /** When it was last taken up in a meeting. */
    discussedAt: instant("discussed_at"),
    /** Where more about it can be read: a page, or the message it came from. */
    link: text("link"),
    /** The closed room in which it stays; null: it is for everybody. */
    room: text("room"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.ref] }),
    index("agenda_items_meeting").on(t.cooperation, t.meeting, t.position),
    index("agenda_items_waiting").on(t.cooperation, t.kind, t.state),
    index("agenda_items_bringer").on(t.cooperation, t.bringer),
    index("agenda_items_seq").on(t.cooperation, t.seq),
    index("agenda_items_search").using("gin", searchText(t.title, t.outcome)),
  ],
);

/** One step of an item's journey; kept for ever. */
export const journeySteps = pgTable(
  "journey_steps",
  {
    cooperation: cooperation(),
    id: serial("id").notNull(),
    item: text("item").notNull(),
    /** Where it went, what came of it or where it comes from: a meeting, decision, action, agreement or theme. */
    ref: text("ref").notNull(),
    what: text("what", { enum: JOURNEY_STEPS }).notNull(),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.id] }),
    index("journey_steps_item").on(t.cooperation, t.item),
    index("journey_steps_ref").on(t.cooperation, t.ref),
  ],
);

export const decisions = pgTable(
  "decisions",
  {
    cooperation: cooperation(),
    ref: text("ref").notNull(),
    seq: serial("seq").notNull(),
    text: text("text").notNull(),
    meeting: text("meeting"),
    item: text("item"),
    on: date("on", { mode: "string" }).notNull(),
    /** The closed room in which it stays; null: it is for everybody. */
    room: text("room"),
    by: text("by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.ref] }),
    index("decisions_meeting").on(t.cooperation, t.meeting),
    index("decisions_seq").on(t.cooperation, t.seq),
    index("decisions_search").using("gin", searchText(t.text)),
  ],
);
