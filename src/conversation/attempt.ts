import type { Inbound } from "./inbox/inbox.ts";

/** Which try of a request it is, and when the request came, Unix milliseconds. */
export interface Try {
  attempts: number;
  receivedAt: number;
}

export const tryOf = ({ attempts, receivedAt }: Pick<Inbound, "attempts" | "receivedAt">): Try => ({
  attempts,
  receivedAt: receivedAt.epochMilliseconds,
});
