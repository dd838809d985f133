import { webApi } from "@slack/bolt";

/** What an error of a call means for the message it was about; as in `SendResult` of the delivery. */
export type Failure =
  | { retryAfterMs: number }
  | { refused: string; scope: "channel" | "message" }
  | { unknown: string }
  | { failed: string };

/** When Slack limits without saying for how long. */
const UNSAID_MS = 30_000;

const LIMITED = new Set(["ratelimited", "rate_limited", "message_limit_exceeded"]);

/** It may have been done after all, says the reference: "some aspect of the operation may have succeeded". */
const UNSURE = new Set(["fatal_error", "internal_error", "service_unavailable"]);

/** Not done, and a later try may succeed. */
const PASSING = new Set([
  ...["request_timeout", "token_expired", "accesslimited", "team_added_to_org"],
  ...["org_login_required", "update_failed"],
]);

/** The place or the whole workspace is closed to us: everything that waits for it waits in vain. */
const CLOSED = new Set([
  ...["channel_not_found", "is_archived", "not_in_channel", "channel_is_archived", "is_inactive"],
  ...["restricted_action", "restricted_action_read_only_channel", "restricted_action_thread_only_channel"],
  ...[
    "posting_to_general_channel_denied",
    "team_not_found",
    "user_not_found",
    "user_disabled",
    "cannot_dm_bot",
  ],
  ...["account_inactive", "token_revoked", "invalid_auth", "not_authed", "missing_scope", "no_permission"],
  ...["access_denied", "not_allowed_token_type", "ekm_access_denied", "enterprise_is_restricted"],
  ...["team_access_not_granted", "messages_tab_disabled", "app_not_installed", "two_factor_setup_required"],
  ...["slack_connect_file_upload_sharing_blocked", "external_channel_migrating"],
]);

/** Nothing was sent: the other side was never reached. */
const NOT_REACHED = new Set([
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"],
  ...["UND_ERR_CONNECT_TIMEOUT", "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT"],
  ...["SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID"],
]);

/**
 * Reads an error of the client. Errors are told by their codes only: a message may quote what was sent.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return { retryAfterMs: error.retryAfter * 1000 };
  if (error instanceof webApi.WebAPIPlatformError) return byCode(error.data);
  if (error instanceof webApi.WebAPIHTTPError) return byStatus(error.statusCode);
  const codes = codesOf(error);
  const code = codes[0] ?? (error instanceof Error ? error.name : "error");
  if (codes.length > 0 && codes.every((one) => NOT_REACHED.has(one))) return { failed: code };
  // 429 without a usable Retry-After comes as a bare error: the client knows no other.
  if (error instanceof Error && error.message.startsWith("Retry header did not contain")) {
    return { retryAfterMs: UNSAID_MS };
  }
  return { unknown: code };
}

function byCode(data: { error?: unknown; response_metadata?: { retryAfter?: number } }): Failure {
  const code = String(data.error);
  // Not one of Slack's words: something in between answered, and what became of the message is not known.
  if (!/^[a-z][a-z0-9_-]{1,60}$/.test(code)) return { unknown: "not an answer of Slack" };
  if (LIMITED.has(code))
    return { retryAfterMs: (data.response_metadata?.retryAfter ?? UNSAID_MS / 1000) * 1000 };
  if (UNSURE.has(code)) return { unknown: code };
  if (PASSING.has(code)) return { failed: code };
  return { refused: code, scope: CLOSED.has(code) ? "channel" : "message" };
}

function byStatus(status: number): Failure {
  const code = `HTTP ${status}`;
  if (status === 429) return { retryAfterMs: UNSAID_MS };
  return status >= 400 && status < 500 && status !== 408 ? { failed: code } : { unknown: code };
}

/** The codes of what went wrong below; an address with several numbers fails with one for each. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  if (error instanceof AggregateError && error.errors.length > 0) {
    return error.errors.flatMap((one) => codesOf(one, depth + 1));
  }
  const below = error instanceof webApi.WebAPIRequestError ? error.original : error.cause;
  const found = codesOf(below, depth + 1);
  if (found.length > 0) return found;
  const { code } = error as { code?: unknown };
  return typeof code === "string" && !code.startsWith("slack_") ? [code] : [];
}
