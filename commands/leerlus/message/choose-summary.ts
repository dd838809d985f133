import { Temporal } from "temporal-polyfill";
import { setSummary } from "../../../db/queries/cooperation/membership.ts";
import { unschedule } from "../../../db/queries/time/moment.ts";
import { nextWorkingMoment } from "../../../src/domain/calendar/calendar.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { personOf } from "../../../src/domain/organisation/organisation.ts";
import { SUMMARY_DAYS, type SummaryMoment, summaryAfter } from "../../../src/domain/organisation/summary.ts";
import type { Actor, Context } from "../../../src/engine/context.ts";
import { planSummaries } from "../../../src/engine/posting/summary-moment.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { showInstant } from "../../../src/view/format.ts";

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
  const words = t.messages;
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
  const { calendar } = cooperation.settings;
  const next = moment ? summaryAfter(moment, ctx.now(), calendar) : nextWorkingMoment(ctx.now(), calendar);
  // The moments of the choice before it are over.
  await unschedule(ctx, email, ["tell-summary"]);
  await planSummaries(ctx, [email], next);
  return {
    moment,
    said: [moment ? words.next(momentOf(ctx, next)) : words.noSummary(laterThanNow(ctx, next))],
  };
}

const momentOf = ({ t }: Context, at: Temporal.Instant): string => showInstant(t, isoInZone(at));

/** Undefined when it is now. */
const laterThanNow = (ctx: Context, at: Temporal.Instant): string | undefined =>
  Temporal.Instant.compare(at, ctx.now()) > 0 ? momentOf(ctx, at) : undefined;
