import { setSummary } from "../../db/queries/cooperation/membership.ts";
import { schedule, unschedule } from "../../db/queries/moment.ts";
import { isWaiting } from "../../db/queries/posting/summary.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { roomOfPerson } from "../../src/domain/organisation/room.ts";
import { nextSummary, SUMMARY_DAYS, type SummaryMoment } from "../../src/domain/organisation/summary.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { showInstant } from "../../src/view/format.ts";

export const SUMMARIES = ["off", ...SUMMARY_DAYS] as const;

const USUAL = "09:00";

/** Leerlus says nothing of itself outside these hours. */
const isWorkingHour = (at: string): boolean => at >= "08:00" && at < "18:00";

interface Chosen {
  moment: SummaryMoment | undefined;
  /** What is answered. */
  said: string[];
}

/**
 * Keeps when somebody wants a summary. What already waits comes with the next one, and at once when there is none any more.
 * @throws Refusal when a time is given without a day, or one outside working hours
 */
export async function chooseSummary(
  ctx: Context,
  { email }: Actor,
  wanted: { summary: (typeof SUMMARIES)[number] | undefined; at: string | undefined },
): Promise<Chosen> {
  const { cooperation, t } = ctx;
  const words = t.leerlus.messages;
  const before = personOf(ctx.directory, email)?.summary;
  if (wanted.summary === undefined && wanted.at === undefined) return { moment: before, said: [] };
  const on = wanted.summary ?? before?.on;
  const at = wanted.at ?? before?.at ?? USUAL;
  if (on === undefined)
    throw new Refusal("invalid", t.refusal.invalid, [{ field: "summary", message: words.chooseDay }]);
  if (!isWorkingHour(at))
    throw new Refusal("invalid", t.refusal.invalid, [{ field: "at", message: words.workingHours }]);
  const moment = on === "off" ? undefined : { on, at };
  await setSummary(ctx, email, moment);
  const next = moment ? nextSummary(moment, ctx.now(), cooperation.settings.calendar) : ctx.now();
  await planAnew(ctx, email, next);
  return { moment, said: [moment ? words.next(showInstant(t, isoInZone(next))) : words.noSummary] };
}

/** The moments of the choice before it are over; without anything that waits there is none to come. */
async function planAnew(ctx: Context, email: string, dueAt: ReturnType<Context["now"]>): Promise<void> {
  await unschedule(ctx, email, ["tell-summary"]);
  if (!(await isWaiting(ctx, roomOfPerson(email)))) return;
  const occurrence = `chosen/${crypto.randomUUID()}`;
  await schedule(ctx, [{ job: "tell-summary", subject: email, occurrence, dueAt }]);
}
