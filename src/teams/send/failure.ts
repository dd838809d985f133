import type { Failure } from "../../conversation/failure.ts";

/** When Teams limits without saying for how long. */
const UNSAID_MS = 10_000;
const LONGEST_MS = 60 * 60_000;

/** The place is closed to us: everything that waits for it waits in vain. */
export const CLOSED = new Set([
  ...["BotNotInConversationRoster", "ConversationNotFound", "MessageWritesBlocked", "BotDisabledByAdmin"],
  ...["ForbiddenOperationException", "ConversationBlockedByUser", "TenantNotFound", "InvalidBotApiHost"],
  ...["ThreadNotFound", "NotEnoughPermissions", "GroupChatDeleted", "TeamNotFound", "ChannelNotFound"],
]);
/** The message itself is what is refused. */
export const ITS_OWN = new Set([
  "MessageSizeTooBig",
  "BadSyntax",
  "BadArgument",
  "ActivityNotFoundInConversation",
]);

/**
 * Reads an answer that is no success. Only its status and code are looked at: its words may quote what was sent.
 * https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis
 * @param code the code in its body
 * @param waitMs how long it says to wait
 * @param isPart it is about one message in the place, to edit or to answer: that it is gone closes nothing
 */
export function failureOf(
  status: number,
  code: string | undefined,
  waitMs: number | undefined,
  isPart: boolean,
): Failure {
  const said = code && /^[A-Za-z]\w{1,60}$/.test(code) ? code : undefined;
  const name = said ? `HTTP ${status} ${said}` : `HTTP ${status}`;
  if (status === 429) return { retryAfterMs: waitMs ?? UNSAID_MS };
  // Too many operations on the conversation at once, of which this one was not done.
  if (status === 412) return { failed: name };
  if (status === 401) return { failed: name };
  // A place that is closed is closed for everything; a message that is gone, or not ours, only for its edits.
  if (status === 403 || status === 404) {
    const isClosed = said !== undefined && CLOSED.has(said);
    return { refused: said ?? name, scope: isClosed || !isPart ? "channel" : "message" };
  }
  if (status === 408 || status >= 500 || status < 200) return { unknown: name };
  if (status >= 400) {
    const scope = said && CLOSED.has(said) && !ITS_OWN.has(said) ? "channel" : "message";
    return { refused: said ?? name, scope };
  }
  return { unknown: name };
}

/**
 * `Retry-After` in milliseconds: seconds or a date; undefined when it says neither.
 * @param now Unix milliseconds
 */
export function waitOf(retryAfter: string | null, now: number): number | undefined {
  if (retryAfter === null || retryAfter.trim() === "") return undefined;
  const seconds = Number(retryAfter);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - now;
  return Number.isFinite(ms) && ms >= 0 ? Math.min(ms, LONGEST_MS) : undefined;
}
