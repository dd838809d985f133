import { index, integer, pgTable, primaryKey, serial, text } from "drizzle-orm/pg-core";
import { cooperation, instant } from "./columns.ts";
import { searchText } from "./search-text.ts";

/** What the cooperation wants to learn about; its state follows from its circles and lessons. */
export const themes = pgTable(
  "themes",
  {
    cooperation: cooperation(),
    ref: text("ref").notNull(),
    /** Order of creation: the cursor of lists. */
    seq: serial("seq").notNull(),
    title: text("title").notNull(),
    why: text("why"),
    /** E-mail. */
    by: text("by").notNull(),
    /** The agenda item it came out of. */
    item: text("item"),
    /** The meeting it was proposed in, when it was. */
    meeting: text("meeting"),
    /** The closed room in which it stays; null: it is for everybody. */
    room: text("room"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.ref] }),
    index("themes_seq").on(t.cooperation, t.seq),
    index("themes_meeting").on(t.cooperation, t.meeting),
    index("themes_search").using("gin", searchText(t.title, t.why)),
  ],
);

/** One vote a person: the key says so. */
export const themeVotes = pgTable(
  "theme_votes",
  {
    cooperation: cooperation(),
    theme: text("theme").notNull(),
    /** E-mail. */
    person: text("person").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.theme, t.person] })],
);

/** A learning circle is about one theme: the key says so. A theme may have several circles. */
export const themeCircles = pgTable(
  "theme_circles",
  {
    cooperation: cooperation(),
    meeting: text("meeting").notNull(),
    theme: text("theme").notNull(),
    /** The agenda item of the circle that is the theme. */
    item: text("item").notNull(),
    /** E-mail of who chose it. */
    by: text("by").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.meeting] }),
    index("theme_circles_theme").on(t.cooperation, t.theme),
  ],
);

/** Asked before the circle; counted from 1 in each theme. */
export const themeQuestions = pgTable(
  "theme_questions",
  {
    cooperation: cooperation(),
    theme: text("theme").notNull(),
    number: integer("number").notNull(),
    text: text("text").notNull(),
    by: text("by").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.theme, t.number] })],
);

export const themeAnswers = pgTable(
  "theme_answers",
  {
    cooperation: cooperation(),
    id: serial("id").notNull(),
    theme: text("theme").notNull(),
    /** The number of the question. */
    question: integer("question").notNull(),
    text: text("text").notNull(),
    by: text("by").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.id] }),
    index("theme_answers_theme").on(t.cooperation, t.theme),
  ],
);

/** What was learnt; counted from 1 in each theme. */
export const themeLessons = pgTable(
  "theme_lessons",
  {
    cooperation: cooperation(),
    theme: text("theme").notNull(),
    number: integer("number").notNull(),
    text: text("text").notNull(),
    by: text("by").notNull(),
    /** The circle it was learnt in. */
    meeting: text("meeting").notNull(),
    /** The agenda items that bring it to the other meetings. */
    items: text("items").array().notNull(),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cooperation, t.theme, t.number] }),
    index("theme_lessons_meeting").on(t.cooperation, t.meeting),
    index("theme_lessons_search").using("gin", searchText(t.text)),
  ],
);
