import type { Temporal } from "temporal-polyfill";
import type { Language } from "../organisation/language.ts";
import type { Meeting } from "./meeting.ts";

/** What a calendar file is made from, whichever meetings it holds. */
export interface MeetingCalendar {
  /** The cooperation: its slug is part of what identifies a meeting in every calendar. */
  cooperation: string;
  name: string;
  language: Language;
  /** Who plans the meetings: replies go there, and RFC 5546 wants one in what is published and cancelled. */
  organiser: { name: string; email: string };
  meetings: Meeting[];
  /** When this state of the meetings was read. */
  now: Temporal.Instant;
  /** Where links begin. */
  baseUrl: string;
}
