import type { InboxRow } from "../../../db/queries/chat/inbox.ts";

/** What a surface is asked, told apart by its kind. */
export interface RequestShape {
  kind: string;
  payload: Record<string, unknown>;
}

/** A request of a chat, as it is stored before it is acknowledged. */
export type IncomingRequest<R extends RequestShape> = R & {
  /** The request's own id. */
  key: string;
  workspace: string;
  /** What is stored in its place, when it must not be: the request itself is then worked off from memory only. */
  stored?: Record<string, unknown>;
};

/** What is known of a request besides what it asks. */
export type InboxEntry = Pick<InboxRow, "id" | "key" | "attempts" | "receivedAt">;

/** A request that is worked off. */
export type InboxRequest<R extends RequestShape> = R & InboxEntry;

/** The request could not be stored in time; whoever sent it is told so. */
export class NotStored extends Error {}

/** What is wrong will pass: the request is taken up again after a while. */
export class RetryLater extends Error {
  readonly ms: number;

  constructor(ms: number) {
    super(`again in ${ms} ms`);
    this.ms = ms;
  }
}
