import ical, {
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventStatus,
} from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { ZONE } from "../domain/calendar/day.ts";
import type { Meeting } from "../domain/meeting/meeting.ts";
import type { MeetingCalendar } from "../domain/meeting/meeting-calendar.ts";
import { refUrl } from "../view/link.ts";
import { textIn } from "../view/text.ts";

/** How often a calendar program is asked to look again, in seconds. */
const REFRESH = 3600;

/** The iCalendar text of a feed (RFC 5545): every meeting, those that were cancelled marked as such. */
export function feedText(feed: MeetingCalendar): string {
  const calendar = emptyCalendar(feed, ICalCalendarMethod.PUBLISH);
  calendar.name(feed.name).ttl(REFRESH);
  for (const meeting of feed.meetings) addMeeting(calendar, feed, meeting);
  return calendar.toString();
}

/** One meeting as an iCalendar text to download; of a cancelled one it takes the meeting out of a calendar again. */
export function meetingCalendar(meeting: Meeting, source: Omit<MeetingCalendar, "meetings">): string {
  const { PUBLISH, CANCEL } = ICalCalendarMethod;
  const calendar = emptyCalendar(source, meeting.state === "cancelled" ? CANCEL : PUBLISH);
  addMeeting(calendar, source, meeting);
  return calendar.toString();
}

/**
 * One meeting as what a mail program offers to put in the calendar (RFC 6047): the same event as in the feed, and again
 * under a higher number when it has moved. Nobody reads answers to it, so none is asked for.
 * @param source with the address that the e-mail comes from as its organiser: mail programs believe no other
 */
export function invitation(
  meeting: Meeting,
  source: Omit<MeetingCalendar, "meetings">,
  attendee: { name: string; email: string },
): { method: "REQUEST" | "CANCEL"; text: string } {
  const method = meeting.state === "cancelled" ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = emptyCalendar(source, method);
  const event = addMeeting(calendar, source, meeting);
  event.createAttendee({ ...attendee, rsvp: false, status: ICalAttendeeStatus.NEEDSACTION });
  return { method, text: calendar.toString() };
}

function emptyCalendar(
  { language }: Pick<MeetingCalendar, "language">,
  method: ICalCalendarMethod,
): ICalCalendar {
  return ical({
    prodId: { company: "Leerlus", product: "Leerlus", language: language.toUpperCase() },
    method,
    // Without a name: with one, the moment at which an event was written would be no UTC, which RFC 5545 asks.
    timezone: { name: null, generator: timezoneBlock },
  });
}

/** The library knows Amsterdam as another name of Brussels; a block must bear the name that the events use. */
function timezoneBlock(zone: string): string {
  return String(tzlib_get_ical_block(zone)[0]).replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`);
}

function addMeeting(
  calendar: ICalCalendar,
  { cooperation, language, now, baseUrl, organiser }: Omit<MeetingCalendar, "meetings">,
  meeting: Meeting,
): ICalEvent {
  const t = textIn(language);
  const url = refUrl(baseUrl, meeting.ref);
  const isCancelled = meeting.state === "cancelled";
  return calendar.createEvent({
    // The same for ever, wherever the meeting goes and wherever the server moves.
    id: `${meeting.ref.toLowerCase()}.${cooperation}@leerlus`,
    sequence: meeting.sequence,
    // Never a Date: that would be read in the zone of the process.
    start: meeting.startAt.toZonedDateTimeISO(ZONE),
    end: meeting.endAt.toZonedDateTimeISO(ZONE),
    timezone: ZONE,
    stamp: now,
    lastModified: meeting.changedAt,
    organizer: organiser,
    summary: `${meeting.title ?? t.choice.kind[meeting.kind]} ${meeting.ref}`,
    description: [isCancelled ? meeting.reason : null, url].filter((line) => line !== null).join("\n"),
    url,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    location: meeting.location,
  });
}
