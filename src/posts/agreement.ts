import { z } from "zod";
import { AGREEMENT_STATES } from "../domain/agreement/agreement.ts";
import { posting } from "../engine/posting/posting.ts";

/** A new agreement, in the room where it was typed: in that of its own meeting it belongs in that meeting's thread. */
export const agreementAdded = posting({
  purpose: "agreement-added",
  about: z.object({ thread: z.string().optional() }),
  thread: ({ about }) => about.thread,
});

/** What a post about a change keeps of it, so that it goes on saying what happened then. */
const agreementEvent = z.object({
  by: z.string(),
  state: z.enum(AGREEMENT_STATES),
  supersededBy: z.string().optional(),
  note: z.string().optional(),
});

export type AgreementEvent = z.infer<typeof agreementEvent>;

/** A change that was typed in a room, as it happened; the period tells it apart. */
export const agreementChanged = posting({
  purpose: "agreement-changed",
  about: agreementEvent,
  isEvent: true,
});
