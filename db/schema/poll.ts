import { index, integer, pgTable, primaryKey, serial, text } from "drizzle-orm/pg-core";
import { MEETING_KINDS } from "../../src/domain/meeting/meeting.ts";
import { POLL_ANSWERS } from "../../src/domain/meeting/poll.ts";
import { cooperation, instant } from "./columns.ts";

export const polls = pgTable(
  "polls",
  {
    cooperation: cooperation(),
    ref: text("ref").notNull(),
    seq: serial("seq").notNull(),
    title: text("title").notNull(),
    kind: text("kind", { enum: MEETING_KINDS }).notNull(),
    minutes: integer("minutes").notNull(),
    location: text("location"),
    /** Wall clocks, `YYYY-MM-DDTHH:MM`, in the order in which they were asked. */
    options: text("options").array().notNull(),
    deadline: instant("deadline").notNull(),
    /** Where it was asked; a closed one keeps it. */
    room: text("room").notNull(),
    /** E-mail of who made it. */
    by: text("by").notNull(),
    /** The option that became a meeting. */
    picked: text("picked"),
    meeting: text("meeting"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.ref] }), index("polls_seq").on(t.cooperation, t.seq)],
);

/** Somebody's last answer to a poll, in the order of its options. */
export const pollVotes = pgTable(
  "poll_votes",
  {
    cooperation: cooperation(),
    poll: text("poll").notNull(),
    /** E-mail. */
    person: text("person").notNull(),
    answers: text("answers", { enum: POLL_ANSWERS }).array().notNull(),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.poll, t.person] })],
);
