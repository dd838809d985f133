import { z } from "zod";
import type { Day } from "../../domain/calendar/day.ts";
import { type SeriesRule, WEEKDAY_NUMBER, WEEKDAYS } from "../../domain/calendar/recurrence.ts";
import { weekRule } from "../../domain/calendar/week-rhythm.ts";
import { defined } from "../../domain/defined.ts";
import { MEETING_KINDS, roomOfKind } from "../../domain/meeting/meeting.ts";
import { DEFAULT_MOMENTS, usualMoments } from "../../domain/meeting/series.ts";
import { day, email, line, roomKey, slug, time, whole } from "./field-shapes.ts";

/** A day of the month, quarter or half-year (`nth` and `every`), or of every so many weeks from the series' first day. */
const rule = z
  .strictObject({
    nth: z.literal([1, 2, 3, 4, -1]).optional(),
    weekday: z.enum(WEEKDAYS),
    every: z.literal([1, 3, 6]).optional(),
    weeks: z.literal([1, 2, 6]).optional(),
    monthOfQuarter: z.literal([1, 2, 3]).optional(),
    monthOfHalf: z.literal([1, 2, 3, 4, 5, 6]).optional(),
  })
  .refine(({ nth, every, weeks }) => (weeks === undefined ? nth && every : !nth && !every), "rhythm")
  .refine(({ every, monthOfQuarter }) => every === 3 || monthOfQuarter === undefined, {
    path: ["monthOfQuarter"],
    error: "monthOfQuarter",
  })
  .refine(({ every, monthOfHalf }) => every === 6 || monthOfHalf === undefined, {
    path: ["monthOfHalf"],
    error: "monthOfHalf",
  });

function ruleFrom(
  { weekday, weeks, nth = 1, every = 1, ...month }: z.output<typeof rule>,
  from: Day,
): SeriesRule {
  const on = WEEKDAY_NUMBER[weekday];
  if (weeks !== undefined) return weekRule(weeks, on, from);
  const { monthOfQuarter, monthOfHalf } = month;
  return defined({
    nth,
    weekday: on,
    every,
    monthOfQuarter,
    monthOfHalf,
  });
}

const moments = z
  .strictObject({
    openDays: whole(0, 90).default(DEFAULT_MOMENTS.openDays),
    publishDays: whole(0, 90).default(DEFAULT_MOMENTS.publishDays),
    remindDays: whole(0, 90).default(DEFAULT_MOMENTS.remindDays),
    startMinutes: whole(0, 240).default(DEFAULT_MOMENTS.startMinutes),
    reportWorkingDays: whole(0, 60).default(DEFAULT_MOMENTS.reportWorkingDays),
  })
  .refine(
    ({ openDays, publishDays, remindDays }) => openDays >= publishDays && publishDays >= remindDays,
    "order",
  );

/** One series of meetings, as it stands in the file; out comes what is stored. */
export const series = z
  .strictObject({
    key: slug,
    kind: z.enum(MEETING_KINDS),
    rule,
    at: time,
    minutes: whole(5, 600),
    from: day,
    location: line(300).nullish(),
    room: roomKey.nullish(),
    schoolHoliday: z.enum(["keep-and-warn", "move", "skip"]).default("keep-and-warn"),
    moments: moments.optional(),
    chairs: z.array(email).max(100).default([]),
    scribes: z.array(email).max(100).default([]),
  })
  .transform(({ rule, ...rest }) => ({ ...rest, rule: ruleFrom(rule, rest.from) }))
  .transform(({ at, location, room, moments, ...rest }) => ({
    ...rest,
    moments: moments ?? usualMoments(rest.rule),
    startsAt: at,
    location: location ?? null,
    room: room ?? roomOfKind(rest.kind),
  }));
