import { recordOf } from "../../domain/record.ts";
import type { Engine } from "../../engine/engine.ts";
import { keyedId } from "../render/render-card.ts";
import { pathPart } from "./address.ts";
import { waitOf } from "./failure.ts";
import { GRAPH, NoToken, type Tokens } from "./tokens.ts";

export interface GraphOptions {
  tokens: Tokens;
  /** Microsoft Graph; another only for tests. Without a slash at the end. */
  graphUrl: string;
  now: Engine["clock"]["real"];
  timeoutMs?: number;
}

export interface Where {
  tenant: string;
  kind: "personal" | "group" | "channel";
  conversation: string;
  /** The group of the channel's team. */
  team: string | null;
  /** The first message of the thread it was sent to. */
  thread?: string | undefined;
  /** Not sent before this; Unix milliseconds. */
  since?: number | undefined;
}

type Look = { found: string } | "absent" | "cannot-look" | { retryAfterMs: number };

interface Found {
  id?: unknown;
  createdDateTime?: unknown;
  lastModifiedDateTime?: unknown;
  attachments?: unknown;
}

/** Of a place where more than 1,000 messages came since, the rest is not read. */
const PAGES = 20;
const PER_PAGE = 50;
/** Clocks differ. */
const CLOCKS_MS = 5 * 60_000;
const TIMEOUT_MS = 10_000;
/** What says that we may not look, or that there is nothing to look in; anything else passes. */
const CLOSED = new Set([400, 403, 404, 405, 410, 501]);

class Closed extends Error {}

/** Graph takes no more questions for now. */
class Limited extends Error {
  readonly ms: number;

  constructor(ms: number) {
    super("limited");
    this.ms = ms;
  }
}

/** When Graph limits without saying for how long. */
const UNSAID_MS = 10_000;

/**
 * Looks for the message with a key in the place it was sent to. That needs the permission to read messages there, which
 * the owner of a team or chat gives when Leerlus is added: ChannelMessage.Read.Group, ChatMessage.Read.Chat.
 * @returns its id; "absent" when it is certainly not there; "cannot-look" where we may not look, or could not read it all
 * @throws when Graph does not tell now
 * @see https://learn.microsoft.com/graph/api/channel-list-messages
 */
export async function findMessage(
  options: GraphOptions,
  where: Where,
  key: string,
  signal: AbortSignal,
): Promise<Look> {
  const path = pathOf(where);
  if (!path) return "cannot-look";
  try {
    return await search(options, where, `${options.graphUrl}${path}?$top=${PER_PAGE}`, key, signal);
  } catch (error) {
    if (error instanceof Limited) return { retryAfterMs: error.ms };
    // Nobody there has agreed to our asking; that our own secret is wrong says nothing of that.
    const isRefused = error instanceof NoToken && error.isRefused && error.code !== "invalid_client";
    if (error instanceof Closed || isRefused) return "cannot-look";
    throw error;
  }
}

/** Where Graph has the messages of a place; undefined where an app cannot read: https://learn.microsoft.com/microsoftteams/platform/graph-api/rsc/resource-specific-consent */
function pathOf({ kind, conversation, team, thread }: Where): string | undefined {
  const id = pathPart(conversation);
  if (kind === "group") return `/chats/${id}/messages`;
  if (kind === "personal" || team === null) return undefined;
  const messages = `/teams/${pathPart(team)}/channels/${id}/messages`;
  return thread ? `${messages}/${pathPart(thread)}/replies` : messages;
}

async function search(
  options: GraphOptions,
  { tenant, since }: Where,
  first: string,
  key: string,
  signal: AbortSignal,
): Promise<Look> {
  let url: string | undefined = first;
  for (let read = 0; read < PAGES; read += 1) {
    const { messages, next } = await page(options, tenant, url, signal);
    const hit = messages.find((message) => hasKey(message, key));
    if (typeof hit?.id === "string") return { found: hit.id };
    if (next === undefined || isOlder(messages, since)) return "absent";
    url = next;
  }
  return "cannot-look";
}

async function page(
  { tokens, graphUrl, now, timeoutMs = TIMEOUT_MS }: GraphOptions,
  tenant: string,
  url: string,
  signal: AbortSignal,
): Promise<{ messages: Found[]; next: string | undefined }> {
  const token = await tokens.of(tenant, GRAPH);
  const response = await fetch(url, {
    redirect: "manual",
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    headers: { authorization: `Bearer ${token}`, accept: "application/json" },
  });
  if (response.status === 401) tokens.drop(token);
  if (CLOSED.has(response.status)) throw new Closed();
  const wait = response.headers.get("retry-after");
  if (response.status === 429 || (response.status === 503 && wait !== null))
    throw new Limited(waitOf(wait, now().epochMilliseconds) ?? UNSAID_MS);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const read = recordOf(await response.json());
  if (!Array.isArray(read.value)) throw new Closed();
  const link = read["@odata.nextLink"];
  const next = typeof link === "string" ? URL.parse(link) : null;
  // Our token goes nowhere else.
  if (link !== undefined && next?.origin !== new URL(graphUrl).origin) throw new Closed();
  return { messages: read.value.map(recordOf), next: next?.href };
}

/** The card is in the attachment as text; what it begins with has the key for its id. */
function hasKey({ attachments }: Found, key: string): boolean {
  if (!Array.isArray(attachments)) return false;
  const id = keyedId(key);
  return attachments.some((attachment: unknown) => {
    const { content } = recordOf(attachment);
    return typeof content === "string" && content.includes(id);
  });
}

/** Whether nothing of a page is from after the first try; the order of pages is that of the newest answer. */
function isOlder(messages: readonly Found[], since: number | undefined): boolean {
  if (since === undefined || messages.length === 0) return false;
  return messages.every(({ createdDateTime, lastModifiedDateTime }) => {
    const times = [createdDateTime, lastModifiedDateTime]
      .map((at) => Date.parse(String(at)))
      .filter((at) => at > 0);
    return times.length > 0 && Math.max(...times) < since - CLOCKS_MS;
  });
}
