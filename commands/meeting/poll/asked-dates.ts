import { Temporal } from "temporal-polyfill";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { FEWEST_OPTIONS, isoOf, MOST_OPTIONS, startOf } from "../../../src/domain/meeting/poll.ts";
import { defaultDeadline } from "../../../src/domain/meeting/poll-moments.ts";
import type { Context } from "../../../src/engine/context.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { showInstant } from "../../../src/view/format.ts";
import { freeStart } from "../free-start.ts";

interface Asked {
  options: string[];
  deadline?: string | undefined;
}

/**
 * The dates of a new poll in the order in which they were named, and until when people can answer.
 * @throws Refusal `invalid` when a meeting cannot be planned on one of them, when there are too few, too many or the same
 * twice, and when people could answer after the first
 */
export function askedDates(ctx: Context, input: Asked): { options: string[]; deadline: Temporal.Instant } {
  const { t } = ctx;
  const words = t.poll.refusal;
  const refuse = (name: "options" | "deadline", message: string) =>
    new Refusal("invalid", message, [{ field: name, message }], { ...input });
  const { options } = input;
  const inOrder = options.toSorted();
  const [first] = inOrder;
  if (first === undefined || options.length > MOST_OPTIONS)
    throw refuse("options", words.tooMany(MOST_OPTIONS));
  const twice = inOrder.find((option, at) => option === inOrder[at - 1]);
  if (twice !== undefined) throw refuse("options", words.twice(showInstant(t, isoOf(twice))));
  if (options.length < FEWEST_OPTIONS) throw refuse("options", words.tooFew);
  for (const option of options) freeStart(ctx, isoOf(option), { ...input }, "options");
  const deadline =
    input.deadline === undefined
      ? defaultDeadline(options, ctx.now(), ctx.cooperation.settings.calendar)
      : Temporal.Instant.from(input.deadline).round({ smallestUnit: "minute", roundingMode: "floor" });
  if (Temporal.Instant.compare(deadline, startOf(first)) >= 0) {
    throw refuse("deadline", words.deadlineLate(showInstant(t, isoInZone(startOf(first)))));
  }
  return { options, deadline };
}
