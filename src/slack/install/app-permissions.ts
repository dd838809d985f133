/**
 * What Leerlus uses of Slack, and nothing more: the manifest declares exactly this. Whoever starts using another
 * method, event, command or shortcut adds it here; a test holds the code to it.
 */

/** Web API methods with the scopes of the bot that they need. */
export const METHODS = {
  "auth.test": [],
  "chat.postMessage": ["chat:write"],
  "chat.postEphemeral": ["chat:write"],
  "chat.update": ["chat:write"],
  "chat.getPermalink": [],
  "chat.unfurl": ["links:write"],
  // To look a message up before it is sent again.
  "conversations.history": ["channels:history", "groups:history", "im:history"],
  "conversations.replies": ["channels:history", "groups:history", "im:history"],
  "conversations.info": ["channels:read", "groups:read"],
  "conversations.open": ["im:write"],
  "entity.presentDetails": [],
  "files.completeUploadExternal": ["files:write"],
  "files.getUploadURLExternal": ["files:write"],
  "files.info": ["files:read"],
  "oauth.v2.access": [],
  "users.info": ["users:read", "users:read.email"],
  "views.open": [],
  "views.publish": [],
  "views.update": [],
} as const;

/** Events with the scopes that they need. */
export const EVENTS = {
  app_home_opened: [],
  app_mention: ["app_mentions:read"],
  app_uninstalled: [],
  // Somebody opens the pane beside a link of ours.
  entity_details_requested: [],
  file_shared: ["files:read"],
  link_shared: ["links:read"],
  // Replies in an agenda thread that begin with `+`.
  "message.channels": ["channels:history"],
  "message.groups": ["groups:history"],
  "message.im": ["im:history"],
  // The administrator of an organisation chose more workspaces.
  team_access_granted: [],
  tokens_revoked: [],
} as const;

/** Slash commands: all of Leerlus, and a shorthand for each noun that is typed often. */
export const COMMANDS = [
  "leerlus",
  "overleg",
  "agenda",
  "besluit",
  "afspraak",
  "actie",
  "thema",
  "herziening",
  "indicator",
  "digest",
] as const;

/** Shortcuts by their `callback_id`: those of a message need the message, the global one nothing. */
export const SHORTCUTS = [
  { id: "agenda", type: "message" },
  { id: "action", type: "message" },
  { id: "open", type: "global" },
] as const;
