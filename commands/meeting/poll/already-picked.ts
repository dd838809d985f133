import type { PollRow } from "../../../db/queries/meeting/poll.ts";
import { isoOf } from "../../../src/domain/meeting/poll.ts";
import type { Context } from "../../../src/engine/context.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { showInstant } from "../../../src/view/format.ts";

/** The refusal of whatever comes after a date was picked, with the meeting that came of it. */
export function alreadyPicked({ t }: Context, { ref, picked, meeting }: PollRow): Refusal {
  if (picked === null || meeting === null) throw new RangeError(`no date of ${ref} is picked`);
  const at = showInstant(t, isoOf(picked));
  return new Refusal("conflict", t.poll.refusal.picked(ref, at, meeting));
}
