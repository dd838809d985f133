import {
  MEETING_KINDS,
  MEETING_STATES,
  type MeetingKind,
  type MeetingState,
} from "../../../domain/meeting/meeting.ts";
import { formValue } from "../../receive/form-value.ts";

/** What the list of meetings is asked to show. */
export interface AskedMeetings {
  isYear: boolean;
  kind: MeetingKind | undefined;
  state: MeetingState | undefined;
  year: number | undefined;
  after: string | undefined;
}

/** Reads an address; what it does not know is as if it was not asked. */
export function askedMeetings(query: unknown): AskedMeetings {
  const kind = formValue(query, "soort");
  const state = formValue(query, "stand");
  const year = formValue(query, "jaar");
  return {
    isYear: formValue(query, "weergave") === "jaar",
    kind: MEETING_KINDS.find((one) => one === kind),
    state: MEETING_STATES.find((one) => one === state),
    year: /^20\d\d$/.test(year) ? Number(year) : undefined,
    after: formValue(query, "na") || undefined,
  };
}
