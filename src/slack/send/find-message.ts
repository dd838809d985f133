import { webApi } from "@slack/bolt";
import { recordOf } from "../../domain/record.ts";

/** The type of the metadata that every post carries; its payload holds the opaque key and nothing else. */
export const EVENT_TYPE = "leerlus_post";

export interface Where {
  channel: string;
  /** The first message of the thread it was sent to. */
  thread?: string | undefined;
  /** Not sent before this; Unix time in seconds. */
  oldest?: number | undefined;
}

/** Of a channel with more than 5,000 messages since, the rest is not read. */
const PAGES = 25;
const PER_PAGE = 200;
/** Clocks differ. */
const SLACK_SECONDS = 300;

interface Found {
  ts?: string;
  metadata?: { event_type?: string; event_payload?: object };
}

interface Page {
  messages?: Found[];
  has_more?: boolean;
  response_metadata?: { next_cursor?: string };
}

/**
 * Looks for the message with a key: in its thread, and in the channel in case the thread was not known when it was sent.
 * @returns its `ts`; "absent" when it is certainly not there; "cannot-look" when not all of it could be read
 */
export async function findMessage(
  api: webApi.WebClient,
  { channel, thread, oldest }: Where,
  key: string,
): Promise<{ found: string } | "absent" | "cannot-look"> {
  const since = oldest === undefined ? {} : { oldest: String(oldest - SLACK_SECONDS) };
  const how = { channel, include_all_metadata: true, limit: PER_PAGE, ...since };
  const more = (cursor: string | undefined) => (cursor ? { cursor } : {});
  const replies = (ts: string) =>
    search((cursor) => api.conversations.replies({ ...how, ts, ...more(cursor) }), key).catch(noThread);
  const inThread = thread ? await replies(thread) : "absent";
  if (inThread !== "absent") return inThread;
  return await search((cursor) => api.conversations.history({ ...how, ...more(cursor) }), key);
}

async function search(page: (cursor: string | undefined) => Promise<Page>, key: string) {
  let cursor: string | undefined;
  for (let read = 0; read < PAGES; read += 1) {
    const { messages = [], response_metadata } = await page(cursor);
    const hit = messages.find(({ metadata }) => keyIn(metadata) === key);
    if (hit?.ts) return { found: hit.ts };
    cursor = response_metadata?.next_cursor;
    if (!cursor) return "absent" as const;
  }
  return "cannot-look" as const;
}

/** The first message of the thread has been deleted: then nothing can have arrived in it. */
function noThread(error: unknown): "absent" {
  if (error instanceof webApi.WebAPIPlatformError && error.data.error === "thread_not_found") return "absent";
  throw error;
}

const keyIn = (metadata: Found["metadata"]): unknown =>
  metadata?.event_type === EVENT_TYPE ? recordOf(metadata.event_payload).key : undefined;
