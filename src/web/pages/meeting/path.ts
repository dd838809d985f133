import { addressOf, type Query } from "../parts/address.ts";

/** The pages of meetings. */
export const MEETINGS = "/overleggen";

/** The one address of the page of a meeting. */
export const meetingPath = (ref: string, query: Query = {}): string =>
  addressOf(`${MEETINGS}/${encodeURIComponent(ref)}`, query);

/** Where somebody gets a meeting for their own calendar. */
export const calendarPath = (ref: string): string => `${meetingPath(ref)}.ics`;

/** The meeting whose page an address is; undefined when it is another page. */
export const meetingAt = (address: string): string | undefined =>
  /^\/overleggen\/([A-Z0-9-]+)(?:\?|$)/.exec(address)?.[1];
