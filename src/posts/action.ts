import { z } from "zod";
import { ACTION_STATES } from "../domain/action/action.ts";
import { posting } from "../engine/posting/posting.ts";

/** Set by what is said in the room of the action's own meeting. */
const inThread = z.object({ thread: z.string().optional() });

/** One action (its reference is the subject), or those in `actions`: given to someone, or said in a room. */
export const actionAdded = posting({
  purpose: "action-added",
  canWait: true,
  about: inThread.extend({ actions: z.array(z.string()).optional() }),
  thread: ({ about }) => about.thread,
});

const by = z.string();

/** What a post about a change keeps of it, so that it goes on saying what happened then. */
const actionEvent = z.discriminatedUnion("what", [
  z.object({ what: z.literal("reported"), by, state: z.enum(ACTION_STATES), note: z.string().nullable() }),
  /** Null: it is quiet no more. */
  z.object({ what: z.literal("snoozed"), by, until: z.iso.date().nullable() }),
  /** One action; `from` and `to` are holder keys. */
  z.object({ what: z.literal("handed-over"), by, from: z.string(), to: z.string() }),
  /** So many actions of one holder; the post's subject is that holder. */
  z.object({ what: z.literal("handed-all"), by, from: z.string(), to: z.string(), count: z.number() }),
]);

export type ActionEvent = z.infer<typeof actionEvent>;

/** A change that was typed in a room, as it happened: later ones have a post of their own. */
export const actionChanged = posting({ purpose: "action-changed", about: actionEvent, isEvent: true });

/** The grouped question to one person about `actions`; the period is its day. */
export const actionNudge = posting({
  purpose: "action-nudge",
  about: z.object({ actions: z.array(z.string()) }),
});

/** To the contact of the holder's organisation; the period is the day on which it was a week silent. */
export const actionEscalated = posting({ purpose: "action-escalated", canWait: true, about: z.object({}) });

/** To the secretariat: nobody answers for a holder. */
export const holderUnreachable = posting({ purpose: "holder-unreachable", about: z.object({}) });
