import type { InboxEntry } from "./inbox/inbox-request.ts";

/** Which try of a request it is, and when the request came, Unix milliseconds. */
export interface Attempt {
  attempts: number;
  receivedAt: number;
}

export const attemptOf = ({
  attempts,
  receivedAt,
}: Pick<InboxEntry, "attempts" | "receivedAt">): Attempt => ({
  attempts,
  receivedAt: receivedAt.epochMilliseconds,
});
