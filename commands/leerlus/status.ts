import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { readHealth } from "../../db/queries/health.ts";
import { dayOf, isoInZone } from "../../src/domain/calendar/day.ts";
import { nextPeriod } from "../../src/domain/calendar/period.ts";
import { draftDay } from "../../src/domain/digest/digest-quarter.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { statusCard } from "../../src/view/leerlus/status-card.ts";

/** What a chat message can hold; the API shows all. */
const SHOWN = 10;

/** How a cooperation stands; instants are ISO 8601. */
const health = z.object({
  deliveries: z.array(z.object({ state: z.string(), number: z.number() })),
  /** Deliveries that a platform refused for good, newest first. */
  parked: z.array(
    z.object({ purpose: z.string(), room: z.string(), surface: z.string(), error: z.string().nullable() }),
  ),
  /** How many moments are planned. */
  due: z.number(),
  last: z.object({ job: z.string(), at: z.string() }).nullable(),
  /** The earliest moment that should have been done by now. */
  oldest: z.string().nullable(),
  troubledCount: z.number(),
  /** Moments that were dropped or failed, newest first. */
  troubled: z.array(
    z.object({
      job: z.string(),
      subject: z.string(),
      at: z.string(),
      state: z.enum(["dropped", "failed"]),
      note: z.string().nullable(),
    }),
  ),
  drafts: z.array(z.object({ quarter: z.string(), at: z.string() })),
  /** The keys of sources of which the last fetch failed. */
  failedSources: z.array(z.object({ key: z.string() })),
});

/** `leerlus status`: what waits, what could not be sent, and what was dropped or failed, with why. */
export const status = command({
  name: ["leerlus", "status"],
  alias: ["leerlus", "status"],
  summary: (t) => t.leerlus.statusSummary,
  input: z.object({}),
  allow: coordinator,
  changes: false,
  run: async (ctx) => {
    const { cooperation } = ctx;
    const { calendar, sources = [] } = cooperation.settings;
    const found = health.parse(await readHealth(ctx, ctx.now(), SHOWN));
    const number = (...states: string[]) =>
      found.deliveries
        .filter(({ state }) => states.includes(state))
        .reduce((sum, row) => sum + row.number, 0);
    const keys = sources.map(({ key }) => key);
    const card = statusCard(ctx.t, {
      deliveries: {
        waiting: number("pending", "sending"),
        unknown: number("unknown"),
        parked: number("parked"),
      },
      parked: found.parked,
      due: found.due,
      last: found.last ? { job: found.last.job, at: inZone(found.last.at) } : undefined,
      oldest: found.oldest === null ? undefined : inZone(found.oldest),
      drafts: found.drafts
        // The others are no longer asked about.
        .filter(({ quarter }) => draftDay(nextPeriod(quarter), calendar) > ctx.today())
        .map(({ quarter, at }) => ({ quarter, since: dayOf(Temporal.Instant.from(at)) })),
      sources: {
        count: keys.length,
        failed: found.failedSources.filter(({ key }) => keys.includes(key)).map(({ key }) => key),
      },
      troubledMore: Math.max(0, found.troubledCount - SHOWN),
      troubled: found.troubled.map((one) => ({ ...one, at: inZone(one.at) })),
    });
    return { card };
  },
});

const inZone = (at: string): string => isoInZone(Temporal.Instant.from(at));
