import { z } from "zod";
import { ACTION_STATES } from "../../src/domain/action/action.ts";

const by = z.string();

/** What a post about a change keeps of it, so that it goes on saying what happened then. */
export const actionEvent = z.discriminatedUnion("what", [
  z.object({ what: z.literal("reported"), by, state: z.enum(ACTION_STATES), note: z.string().nullable() }),
  z.object({ what: z.literal("snoozed"), by, until: z.iso.date() }),
  /** One action; `from` and `to` are holder keys. */
  z.object({ what: z.literal("handed-over"), by, from: z.string(), to: z.string() }),
  /** So many actions of one holder; the post's subject is that holder. */
  z.object({ what: z.literal("handed-all"), by, from: z.string(), to: z.string(), count: z.number() }),
]);

export type ActionEvent = z.infer<typeof actionEvent>;
