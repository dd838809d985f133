import { z } from "zod";
import { MEETING_KINDS } from "../domain/meeting/meeting.ts";
import { type PostKey, posting } from "../engine/posting/posting.ts";
import { ITEM_NEWS } from "../view/agenda/item-card.ts";

/** The agenda thread: everything said about the meeting later stands under it. */
export const agendaOpened = posting({
  purpose: "agenda-opened",
  about: z.object({}),
  opensThread: true,
  isMailed: true,
});

/** `rest` overdue actions are left off the agenda. */
export const agendaPublished = posting({
  purpose: "agenda-published",
  about: z.object({ rest: z.number().default(0) }),
  thread: ({ subject }) => subject,
  isMailed: true,
});

const itemEvent = z.object({
  news: z.enum(ITEM_NEWS),
  by: z.string(),
  /** The meeting that it stood on, and the one that it went to. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** It waits for a meeting of this kind. */
  kind: z.enum(MEETING_KINDS).optional(),
  outcome: z.string().optional(),
  /** The meeting in whose thread it is said. */
  meeting: z.string().optional(),
});

/** What happened to an item, by whom, and where it went. */
export type ItemEvent = z.infer<typeof itemEvent>;

const thread = ({ about }: PostKey<ItemEvent>): string | undefined => about.meeting;

/** In the room where an item was raised, and in that of its meeting. */
export const itemAdded = posting({ purpose: "item-added", about: itemEvent, thread, isEvent: true });

/** In the room where an item was handled, parked or forwarded. */
export const itemChanged = posting({ purpose: "item-changed", about: itemEvent, thread, isEvent: true });

/**
 * To who brought items: what became of those that stood on a meeting, at its close; or what somebody else did with one
 * outside a meeting.
 */
export const itemBecame = posting({
  purpose: "item-outcome",
  canWait: true,
  about: z.union([
    z.object({ meeting: z.string() }),
    z.object({ by: z.string(), to: z.string().optional(), kind: z.enum(MEETING_KINDS).optional() }),
  ]),
});

/** In the room of the meeting that an item was forwarded to. */
export const itemForwarded = posting({ purpose: "item-forwarded", about: itemEvent, thread, isEvent: true });
