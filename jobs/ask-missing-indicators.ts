import { z } from "zod";
import { listChannels } from "../db/queries/posting/channel.ts";
import { schedule } from "../db/queries/time/moment.ts";
import { kindOfPeriod, nextPeriod } from "../src/domain/calendar/period.ts";
import { askingOf, type Deliverer, type Missing } from "../src/domain/figures/missing.ts";
import type { IndicatorDefinition } from "../src/domain/organisation/cooperation.ts";
import { answersFor, organisationOf } from "../src/domain/organisation/organisation.ts";
import { SECRETARIAT } from "../src/domain/organisation/room.ts";
import type { Announcement } from "../src/engine/command.ts";
import type { Context } from "../src/engine/context.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { periodsWithFigures } from "../src/figures/gate/published-figures.ts";
import { missingFigures } from "../src/figures/missing-figures.ts";
import { indicatorMissing } from "../src/posts/indicator.ts";

/**
 * After the deadline of a period: asks every organisation, in one message, for the figures of it that are not there, and
 * tells the secretariat. The subject is the period, the payload the working days after it. What nobody ever delivered
 * nobody is asked for: the secretariat hears that once.
 */
export const askMissingIndicators = job({
  name: "ask-missing-indicators",
  quiet: true,
  payload: z.object({ days: z.number() }),
  run: async (ctx, { subject: period, payload: { days } }) => {
    const { settings } = ctx.cooperation;
    const all = (settings.indicators ?? []).filter(({ deliveredBy }) => deliveredBy !== null);
    const ofRhythm = all.filter(({ rhythm }) => rhythm === kindOfPeriod(period));
    const asked = ofRhythm.filter(({ deadlineDays }) => deadlineDays === days);
    if (asked.length === 0) return { dropped: ctx.t.story.noLongerKept(period) };
    await schedule(ctx, [askingOf(nextPeriod(period), days, settings.calendar)]);
    const wanted = asked.map((indicator) => ({ indicator, period }));
    const missing = (await missingFigures(ctx, wanted)).filter(isAskedFor);
    // Another deadline in the same rhythm has a message of its own.
    const isOnly = ofRhythm.length === asked.length;
    const key = isOnly ? period : `${period}+${days}`;
    return { posts: [...(await asking(ctx, period, key, missing)), ...(await neverDelivered(ctx, all))] };
  },
});

/** What somebody delivers. */
type Asked = Missing & { by: Deliverer };
const isAskedFor = (one: Missing): one is Asked => one.by !== "never";

async function asking(
  ctx: Context,
  period: string,
  key: string,
  missing: readonly Asked[],
): Promise<Announcement[]> {
  const [first] = missing;
  if (!first) return [];
  const { deadline } = first;
  const slugs = [...new Set(missing.flatMap(({ organisations }) => organisations))];
  const posts: Announcement[] = [];
  const unreached: string[] = [];
  for (const slug of slugs) {
    const room = await roomOf(ctx, slug);
    const indicators = missing.flatMap((one) => (one.organisations.includes(slug) ? [one.indicator] : []));
    const about = { period, deadline, indicators };
    if (room === undefined) unreached.push(slug);
    else posts.push(announce(indicatorMissing, { subject: slug, period: key, room, about }));
  }
  const list = missing.map(({ indicator, by, organisations }) => ({ indicator, by, organisations }));
  const about = { period, deadline, missing: list, unreached };
  posts.push(announce(indicatorMissing, { subject: SECRETARIAT, period: key, room: SECRETARIAT, about }));
  return posts;
}

/** The room of the organisation when it stands somewhere, else a private message to its contact. */
async function roomOf(ctx: Context, slug: string): Promise<string | undefined> {
  const { directory } = ctx;
  const room = `${organisationOf(directory, slug)?.kind}:${slug}`;
  const channels = await listChannels(ctx, [room]);
  if (channels.length > 0) return room;
  const contact = answersFor(directory, { organisation: slug });
  return contact && `person:${contact.email}`;
}

/** Said once for all: a second message of this subject is not made. */
async function neverDelivered(
  ctx: Context,
  indicators: readonly IndicatorDefinition[],
): Promise<Announcement[]> {
  const never: string[] = [];
  for (const { code } of indicators) {
    if ((await periodsWithFigures(ctx, code)).length === 0) never.push(code);
  }
  if (never.length === 0) return [];
  const about = { indicators: never };
  return [announce(indicatorMissing, { subject: "never-delivered", room: SECRETARIAT, about })];
}
