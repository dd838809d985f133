import { z } from "zod";
import { type SeriesRule, WEEKDAY_NUMBER, WEEKDAYS } from "../domain/calendar/recurrence.ts";
import { MEETING_KINDS, roomOfKind } from "../domain/meeting/meeting.ts";
import { DEFAULT_MOMENTS } from "../domain/meeting/series.ts";
import { day, email, line, roomKey, slug, time, whole } from "./field-shapes.ts";

const rule = z
  .strictObject({
    nth: z.literal([1, 2, 3, 4, -1]),
    weekday: z.enum(WEEKDAYS),
    every: z.literal([1, 3]),
    monthOfQuarter: z.literal([1, 2, 3]).optional(),
  })
  .refine(({ every, monthOfQuarter }) => every === 3 || monthOfQuarter === undefined, {
    path: ["monthOfQuarter"],
    error: "monthOfQuarter",
  })
  .transform(({ nth, weekday, every, monthOfQuarter }): SeriesRule => {
    const base = { nth, weekday: WEEKDAY_NUMBER[weekday], every };
    return monthOfQuarter === undefined ? base : { ...base, monthOfQuarter };
  });

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
    moments: moments.prefault({}),
    chairs: z.array(email).max(100).default([]),
    scribes: z.array(email).max(100).default([]),
  })
  .transform(({ at, location, room, ...rest }) => ({
    ...rest,
    startsAt: at,
    location: location ?? null,
    room: room ?? roomOfKind(rest.kind),
  }));
