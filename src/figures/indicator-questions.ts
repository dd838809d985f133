import { Temporal } from "temporal-polyfill";
import { itemsAbout } from "../../db/queries/agenda/data-items.ts";
import { type CorrectedSlice, correctedAfter } from "../../db/queries/figures/figure-import.ts";
import { lastMeetingBefore, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { listPosts } from "../../db/queries/posting/post.ts";
import { indicatorSubject } from "../domain/agenda/agenda.ts";
import { targetFor } from "../domain/figures/target.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { Context } from "../engine/context.ts";
import { agendaPublished } from "../posts/agenda.ts";
import { showPeriod } from "../view/format.ts";
import { findingOf } from "./finding-of.ts";
import { periodsWithFigures, publishedFigures } from "./gate/published-figures.ts";

const MINUTES = 10;
/** How far back a correction is still put on an agenda. */
const RECENT_PERIODS = 4;
const LONGEST_TITLE = 200;

/** What an agenda asks: `subject` names the indicator and the period. */
interface Question {
  subject: string;
  title: string;
  minutes: number;
}

/**
 * The indicators that a monitoring meeting has to talk about, one point each: off target in their latest period, or
 * corrected since the agenda of the meeting before. What was talked about is asked again only after a correction.
 */
export async function indicatorQuestions(ctx: Context, meeting: Meeting): Promise<Question[]> {
  const since = await agendaBefore(ctx, meeting);
  const corrected = await correctedAfter(ctx, since);
  const questions: Question[] = [];
  for (const indicator of ctx.cooperation.settings.indicators ?? []) {
    const question = await questionAbout(ctx, indicator, corrected);
    if (question) questions.push(question);
  }
  return questions;
}

/** When the agenda of the monitoring meeting before was published; undefined: there was none. */
async function agendaBefore(ctx: Context, { kind, startAt }: Meeting): Promise<Temporal.Instant | undefined> {
  const before = await lastMeetingBefore(ctx, kind, startAt);
  if (!before) return undefined;
  const filter = { purpose: agendaPublished.purpose, subject: before.ref };
  const { items } = await listPosts(ctx, filter, { after: undefined, limit: 1 });
  return items[0]?.at ?? before.startAt;
}

async function questionAbout(
  ctx: Context,
  indicator: IndicatorDefinition,
  all: readonly CorrectedSlice[],
): Promise<Question | undefined> {
  const { code, title, parts } = indicator;
  const periods = (await periodsWithFigures(ctx, code)).slice(-RECENT_PERIODS).reverse();
  const [latest] = periods;
  if (latest === undefined) return undefined;
  const codes = [code, ...(parts ? [parts.numerator, parts.denominator] : [])];
  const corrections = all.filter((one) => codes.includes(one.indicator));
  const isOff = await isOffTarget(ctx, indicator, latest);
  for (const period of periods) {
    const off = isOff && period === latest;
    const last = newest(corrections.filter((one) => one.period === period).map(({ at }) => at));
    if (!off && !last) continue;
    // That a figure was corrected which nobody sees is not told.
    const isSeen = last !== undefined && (await wasSeenCorrected(ctx, indicator, period));
    if (!off && !isSeen) continue;
    const subject = indicatorSubject(code, period);
    const asked = await itemsAbout(ctx, subject);
    if (asked.some(({ state }) => state !== "handled")) continue;
    const lastAsked = newest(asked.map(({ createdAt }) => createdAt));
    const isCorrected = isSeen && (!lastAsked || Temporal.Instant.compare(last, lastAsked) > 0);
    if (lastAsked && !isCorrected) continue;
    const { story } = ctx.t;
    const why = off && isCorrected ? story.both : off ? story.offTarget : story.corrected;
    return {
      subject,
      title: why(title, showPeriod(ctx.t, period)).slice(0, LONGEST_TITLE),
      minutes: MINUTES,
    };
  }
  return undefined;
}

async function wasSeenCorrected(
  ctx: Context,
  indicator: IndicatorDefinition,
  period: string,
): Promise<boolean> {
  return (await publishedFigures(ctx, indicator, [period])).some(({ revision }) => revision > 0);
}

async function isOffTarget(ctx: Context, indicator: IndicatorDefinition, period: string): Promise<boolean> {
  if (targetFor(indicator, period) === undefined) return false;
  return (await findingOf(ctx, indicator, period)).offTarget === true;
}

const newest = (moments: readonly Temporal.Instant[]): Temporal.Instant | undefined =>
  moments.toSorted((a, b) => Temporal.Instant.compare(b, a))[0];
