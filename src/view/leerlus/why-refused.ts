import type { Text } from "../text.ts";

/** Why a place or a message was refused, as far as it makes a difference for what people can do about it. */
type WhyRefused = keyof Text["delivery"]["refused"];

/** By what a platform answered, as the surfaces tell it: a code of Slack or Teams, a status, or an answer of a mail server. */
const CODES: Record<Exclude<WhyRefused, "other">, string[]> = {
  archived: ["is_archived", "channel_is_archived"],
  unused: ["is_inactive"],
  gone: [
    ...["channel_not_found", "ConversationNotFound", "ThreadNotFound", "GroupChatDeleted", "TeamNotFound"],
    ...["ChannelNotFound", "HTTP 404", "HTTP 410"],
  ],
  outside: ["not_in_channel", "BotNotInConversationRoster", "uninstalled"],
  removed: [
    ...["account_inactive", "token_revoked", "tokens_revoked", "invalid_auth", "not_authed"],
    ...["app_not_installed", "app_uninstalled", "team_not_found", "team_access_not_granted"],
  ],
  rights: ["missing_scope", "no_permission", "not_allowed_token_type", "NotEnoughPermissions"],
  readOnly: [
    ...["restricted_action", "restricted_action_read_only_channel", "restricted_action_thread_only_channel"],
    "posting_to_general_channel_denied",
  ],
  policy: [
    ...["access_denied", "ekm_access_denied", "enterprise_is_restricted", "messages_tab_disabled"],
    ...["slack_connect_file_upload_sharing_blocked", "two_factor_setup_required", "BotDisabledByAdmin"],
    ...["ForbiddenOperationException", "MessageWritesBlocked", "HTTP 403"],
  ],
  moving: ["external_channel_migrating"],
  account: ["user_not_found", "user_disabled", "cannot_dm_bot"],
  blocked: ["ConversationBlockedByUser"],
  tenant: ["TenantNotFound", "tenant_not_in_settings"],
  service: ["InvalidBotApiHost", "InvalidServiceUrl"],
  size: ["msg_too_long", "msg_blocks_too_long", "MessageSizeTooBig", "HTTP 413", "EMESSAGE"],
  form: ["invalid_blocks", "invalid_blocks_format", "BadSyntax", "BadArgument", "HTTP 400", "HTTP 422"],
  message: ["message_not_found", "ActivityNotFoundInConversation"],
  mailbox: [
    ...["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "SMTP 550", "SMTP 551", "SMTP 553"],
    "EENVELOPE",
  ],
  address: ["no address"],
  mail: ["SMTP"],
};

const KINDS = new Map(
  Object.entries(CODES).flatMap(([why, codes]) => codes.map((code) => [code, why as WhyRefused])),
);

/**
 * What a refusal means; `other` when nothing is known of it.
 * @param reason as a surface tells it, such as `is_archived`, `HTTP 403` or `SMTP 550 5.1.1`
 */
export function whyRefused(reason: string): WhyRefused {
  const [first = "", second = "", ...more] = reason.split(/[:\s]+/);
  // The enhanced code of a mail server says more than the basic one: 550 is also said of a letter that looks like spam.
  const enhanced = first === "SMTP" ? more.at(-1) : undefined;
  const asked = enhanced ? [enhanced, first] : [`${first} ${second}`.trim(), first];
  return asked.map((code) => KINDS.get(code)).find((why) => why !== undefined) ?? "other";
}
