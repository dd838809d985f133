import { webApi } from "@slack/bolt";
import { brokenOff, type Failure } from "../../conversation/failure.ts";

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
export const CLOSED = new Set([
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

/**
 * Reads an error of the client. Errors are told by their codes only: a message may quote what was sent.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return { retryAfterMs: error.retryAfter * 1000 };
  if (error instanceof webApi.WebAPIPlatformError) return byCode(error.data);
  if (error instanceof webApi.WebAPIHTTPError) return byStatus(error.statusCode);
  // 429 without a usable Retry-After comes as a bare error: the client knows no other.
  if (error instanceof Error && error.message.startsWith("Retry header did not contain")) {
    return { retryAfterMs: UNSAID_MS };
  }
  return brokenOff(error, (one) => (one instanceof webApi.WebAPIRequestError ? one.original : one.cause));
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
