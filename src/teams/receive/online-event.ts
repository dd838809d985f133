import { type Bag, bag, bags } from "../../conversation/bag.ts";
import { defined } from "../../domain/defined.ts";
import type { OnlineEvent } from "../../domain/meeting/online.ts";
import type { Attendee, Payload } from "../request.ts";

/**
 * What Teams tells of an online meeting to whose chat or channel Leerlus was added.
 * https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/meeting-apps-apis
 */
const EVENTS: Record<string, OnlineEvent> = {
  "application/vnd.microsoft.meetingStart": "start",
  "application/vnd.microsoft.meetingEnd": "end",
  "application/vnd.microsoft.meetingParticipantJoin": "join",
  "application/vnd.microsoft.meetingParticipantLeave": "leave",
};

/** More than Teams tells of at once. */
const MOST = 300;
const LONGEST_ID = 500;
const idIn = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" && value.length <= LONGEST_ID ? value : undefined;

/** Reads an event of an online meeting; undefined when it is another. No name of anybody is kept of it. */
export function onlineEventIn({
  name,
  value,
  timestamp,
}: Bag): Pick<Payload<"online">, "event" | "attendees" | "happenedAt"> | undefined {
  const event = typeof name === "string" && Object.hasOwn(EVENTS, name) ? EVENTS[name] : undefined;
  if (!event) return undefined;
  const at = typeof timestamp === "string" ? Date.parse(timestamp) : Number.NaN;
  const attendees = bags(bag(value).members)
    .slice(0, MOST)
    .map(({ user }) => attendeeOf(bag(user)))
    .filter((one) => one !== undefined);
  return defined({ event, attendees, happenedAt: Number.isNaN(at) ? undefined : at });
}

function attendeeOf({ id, aadObjectId, tenantId }: Bag): Attendee | undefined {
  const user = idIn(id);
  // An app that takes part is nobody.
  if (user === undefined || user.startsWith("28:")) return undefined;
  return defined({ user, account: idIn(aadObjectId), own: idIn(tenantId)?.toLowerCase() });
}
