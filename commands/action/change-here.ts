import type { Announcement } from "../../src/engine/command.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { type ActionEvent, actionChanged } from "../../src/posts/action.ts";

/**
 * Says a change of an action in the room where it was typed.
 * @param period tells two changes apart; the time would not, for the clock of a demo may stand still
 */
export const changeHere = (
  subject: string,
  about: ActionEvent,
  period: string = crypto.randomUUID(),
): Omit<Announcement, "room"> => announceHere(actionChanged, { subject, period, about });
