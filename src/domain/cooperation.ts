import type { CalendarRules } from "./calendar.ts";
import type { MeetingKind } from "./meeting.ts";


/** How many organisations of each kind must be present for a meeting to count. */
export interface Quorum {
  providers: number;
  regions: number;
}

/** A recurring point on the agenda of a kind of meeting. */
export interface StandingItem {
  title: string;
  purpose: "inform" | "discuss" | "decide";
  minutes: number;
}

/** What a cooperation decides for itself in its configuration file. */
export interface CooperationSettings {
  calendar: CalendarRules;
  quorum: Partial<Record<MeetingKind, Quorum>>;
  standingItems: Partial<Record<MeetingKind, StandingItem[]>>;
}
