import type { Text } from "../../view/text.ts";
import { ENTITY_TYPE } from "../render/entity.ts";
import { COMMANDS, EVENTS, METHODS, SHORTCUTS } from "./app-permissions.ts";

export interface ManifestOptions {
  t: Text;
  /** Where Slack reaches us; without a slash at the end. */
  baseUrl: string;
  /** Behind a firewall: Slack reaches us over a connection that we open. */
  socketMode?: boolean;
  /** Many workspaces: they install by OAuth, and their tokens expire and are renewed. */
  oauth?: boolean;
}

/** The scopes of the bot, each once: those that what is used needs. */
export function scopesUsed(): string[] {
  const needed = [...Object.values(METHODS), ...Object.values(EVENTS)].flat();
  return [...new Set(["commands", ...needed])].sort();
}

/** Where Slack sends commands, events and presses. */
export const EVENTS_PATH = "/slack/events";
export const REDIRECT_PATH = "/slack/oauth_redirect";

/**
 * The app's manifest as JSON, to be pasted where Slack makes an app from one. It declares what `app-permissions.ts` lists.
 * https://docs.slack.dev/reference/app-manifest
 */
export function manifestOf({ t, baseUrl, socketMode = false, oauth = false }: ManifestOptions) {
  const { slack, chat } = t;
  const url = `${baseUrl}${EVENTS_PATH}`;
  const domain = unfurlDomain(baseUrl);
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: "Leerlus",
      description: slack.appDescription,
      long_description: slack.appLong,
      background_color: "#154273",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "leerlus", always_online: true },
      shortcuts: SHORTCUTS.map(({ id, type }) => ({ ...chat.shortcuts[id], callback_id: id, type })),
      slash_commands: COMMANDS.map((name) => ({
        command: `/${name}`,
        description: chat.commands[name],
        usage_hint: slack.usage,
        // So that @names and #channels arrive with their ids.
        should_escape: true,
        url: socketMode ? undefined : url,
      })),
      unfurl_domains: domain ? [domain] : undefined,
      rich_previews: domain ? { is_active: true, entity_types: [ENTITY_TYPE] } : undefined,
    },
    oauth_config: {
      scopes: { bot: scopesUsed() },
      redirect_urls: oauth ? [`${baseUrl}${REDIRECT_PATH}`] : undefined,
    },
    settings: {
      event_subscriptions: {
        bot_events: Object.keys(EVENTS).sort(),
        request_url: socketMode ? undefined : url,
      },
      interactivity: {
        is_enabled: true,
        request_url: socketMode ? undefined : url,
        message_menu_options_url: socketMode ? undefined : url,
      },
      // An organisation may have it for all of its workspaces at once.
      org_deploy_enabled: true,
      socket_mode_enabled: socketMode,
      token_rotation_enabled: oauth,
    },
  };
}

/** Slack shows previews for a public host only, and knows it without its port. */
function unfurlDomain(baseUrl: string): string | undefined {
  const { hostname } = new URL(baseUrl);
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(hostname) && hostname !== "localhost"
    ? hostname
    : undefined;
}
