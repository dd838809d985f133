import { z } from "zod";
import { waitingDigests } from "../../db/queries/digest/digest.ts";
import { listSourceRows } from "../../db/queries/figures/source.ts";
import { countDeliveries, jobTimes, parkedDeliveries } from "../../db/queries/health.ts";
import { countMoments, troubledMoments } from "../../db/queries/moment.ts";
import { dayOf, isoInZone } from "../../src/domain/calendar/day.ts";
import { nextPeriod } from "../../src/domain/calendar/period.ts";
import { draftDay } from "../../src/domain/digest/digest-quarter.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { statusCard } from "../../src/view/leerlus/status-card.ts";

/** What a chat message can hold; the API shows all. */
const SHOWN = 10;
const ENOUGH = 1000;

/** `leerlus status`: what waits, what could not be sent, and what was dropped or failed, with why. */
export const status = command({
  name: ["leerlus", "status"],
  alias: ["leerlus", "status"],
  summary: (t) => t.leerlus.statusSummary,
  input: z.object({}),
  allow: coordinator,
  changes: false,
  run: async (ctx) => {
    const cooperation = ctx.cooperation.slug;
    const { calendar } = ctx.cooperation.settings;
    const counts = await countDeliveries(ctx.db, cooperation);
    const number = (...states: string[]) =>
      counts.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + row.number, 0);
    const { lastFinished, oldestDue } = await jobTimes(ctx.db, cooperation, ctx.now());
    const troubled = await troubledMoments(ctx.db, cooperation, ENOUGH);
    const card = statusCard(ctx.t, {
      deliveries: {
        waiting: number("pending", "sending"),
        unknown: number("unknown"),
        parked: number("parked"),
      },
      parked: await parkedDeliveries(ctx.db, cooperation, SHOWN),
      due: (await countMoments(ctx.db, cooperation)).due,
      last: lastFinished && { job: lastFinished.job, at: isoInZone(lastFinished.at) },
      oldest: oldestDue && isoInZone(oldestDue),
      drafts: (await waitingDigests(ctx.db, cooperation))
        // The others are no longer asked about.
        .filter(({ quarter }) => draftDay(nextPeriod(quarter), calendar) > ctx.today())
        .map(({ quarter, draftedAt }) => ({ quarter, since: dayOf(draftedAt) })),
      sources: await sourcesOf(ctx),
      troubledMore: Math.max(0, troubled.length - SHOWN),
      troubled: troubled.slice(0, SHOWN).map(({ job, subject, dueAt, state, note }) => ({
        job,
        subject,
        at: isoInZone(dueAt),
        state: state === "failed" ? "failed" : "dropped",
        note,
      })),
    });
    return { card };
  },
});

async function sourcesOf({ db, cooperation }: Context): Promise<{ count: number; failed: string[] }> {
  const keys = (cooperation.settings.sources ?? []).map(({ key }) => key);
  if (keys.length === 0) return { count: 0, failed: [] };
  const rows = await listSourceRows(db, cooperation.slug);
  const failed = keys.filter((key) => rows.some((row) => row.key === key && row.failure !== null));
  return { count: keys.length, failed };
}
