import { z } from "zod";
import type { Meeting } from "../../db/queries/meeting/meeting.ts";
import { listMeetings } from "../../db/queries/meeting/meeting-pages.ts";
import { listSeries, type Series } from "../../db/queries/meeting/series.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { isWeekRule } from "../../src/domain/calendar/recurrence.ts";
import { MEETING_KINDS, MEETING_STATES } from "../../src/domain/meeting/meeting.ts";
import { quorumOf } from "../../src/domain/meeting/quorum.ts";
import type { Context } from "../../src/engine/context.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";

const meetingItem = z.object({
  ref: z.string(),
  kind: z.enum(MEETING_KINDS),
  series: z.string().nullable(),
  period: z.string(),
  title: z.string().nullable(),
  start: z.iso.datetime({ offset: true }),
  end: z.iso.datetime({ offset: true }),
  state: z.enum(MEETING_STATES),
  room: z.string(),
  location: z.string().nullable(),
  chair: z.string().nullable(),
  scribe: z.string().nullable(),
  movedFrom: z.iso.date().nullable(),
  reason: z.string().nullable(),
  schoolHoliday: z.string().nullable(),
  proposal: z.iso.date().nullable(),
  quorum: z.object({ providers: z.int(), regions: z.int() }),
  sequence: z.int(),
});

/** Every meeting, in order of its start. */
export const meetings = collection({
  name: "meetings",
  item: meetingItem,
  key: "ref",
  filters: ["kind", "state", "series", "period", "room", "ref", "year"],
  list: async (ctx, actor, filter, page) => {
    const { items, next } = await listMeetings(ctx, filter, page, viewerFor(ctx, actor));
    return { items: items.map((meeting) => shownMeeting(ctx, meeting)), next };
  },
});

function shownMeeting(ctx: Context, meeting: Meeting): z.input<typeof meetingItem> {
  const {
    cooperation: _,
    seq,
    startAt,
    endAt,
    startedAt,
    closedAt,
    changedAt,
    present,
    seenOnline,
    ...same
  } = meeting;
  const quorum = quorumOf(ctx.cooperation.settings, meeting.kind);
  return { ...same, start: isoInZone(startAt), end: isoInZone(endAt), quorum };
}

const seriesItem = z.object({
  key: z.string(),
  kind: z.enum(MEETING_KINDS),
  /** Of the month; null when the series is counted in weeks. */
  nth: z.int().nullable(),
  weekday: z.int(),
  every: z.int().nullable(),
  weeks: z.int().nullable(),
  monthOfQuarter: z.int().nullable(),
  monthOfHalf: z.int().nullable(),
  at: z.string().meta({ format: "time-local" }),
  minutes: z.int(),
  from: z.iso.date(),
  location: z.string().nullable(),
  room: z.string(),
  schoolHoliday: z.enum(["keep-and-warn", "move", "skip"]),
  chairs: z.array(z.string()),
  scribes: z.array(z.string()),
  active: z.boolean(),
});

/** Every series, those that ended included. */
export const series = collection({
  name: "series",
  item: seriesItem,
  key: "key",
  filters: ["kind", "room", "key"],
  list: async (ctx, actor, filter, page) => {
    const { items, next } = await listSeries(ctx, filter, page, viewerFor(ctx, actor));
    return { items: items.map(shownSeries), next };
  },
});

function shownSeries(row: Series): z.input<typeof seriesItem> {
  const { cooperation: _, rule, startsAt, moments, ...same } = row;
  const { weekday } = rule;
  const months = { nth: null, every: null, monthOfQuarter: null, monthOfHalf: null };
  if (isWeekRule(rule)) return { ...same, ...months, weekday, weeks: rule.weeks, at: startsAt };
  return { ...same, ...months, weeks: null, ...rule, at: startsAt };
}
