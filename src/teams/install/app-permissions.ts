/**
 * What Leerlus uses of Teams, and nothing more: the manifest declares exactly this. Whoever starts using another
 * permission, command or place adds it here; a test holds the code to it.
 */

/**
 * Permissions that the owner of a team or chat gives when Leerlus is added there; `docs/teams.md` says why for each.
 * https://learn.microsoft.com/microsoftteams/platform/graph-api/rsc/resource-specific-consent
 */
export const PERMISSIONS = [
  // Looking whether a message arrived before it is sent again; answers in an agenda thread that begin with `+`.
  "ChannelMessage.Read.Group",
  // The same in a group chat.
  "ChatMessage.Read.Chat",
  // That the online meeting of a chat or a channel began or ended.
  "OnlineMeeting.ReadBasic.Chat",
  "ChannelMeeting.ReadBasic.Group",
  // Who joined or left it; Teams tells it of meetings with a chat of their own.
  "OnlineMeetingParticipant.Read.Chat",
] as const;

/** Where one can talk with Leerlus. */
export const SCOPES = ["personal", "team", "groupChat"] as const;

/**
 * Where others are: by what Teams lists the commands there. A slash command is a message to us alone; a chat of two has
 * none.
 * https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/agent-slash-commands
 */
export const TRIGGERS = ["mention", "slash"] as const;

/**
 * Where the live page of a meeting is shown: beside the video, in the meeting's chat and in its details.
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-personal-tab#extend-static-tabs-to-group-chat-channels-and-meetings
 */
export const MEETING_CONTEXTS = ["meetingSidePanel", "meetingChatTab", "meetingDetailsTab"] as const;

/** Menu of a message, by `commandId`: what is made of that message. */
export const MESSAGE_ACTIONS = [
  { id: "agenda", path: "agenda/add" },
  { id: "action", path: "action/add" },
] as const;

/** Search from the box for a new message: its `commandId`, and the name of its one parameter. */
export const SEARCH = { id: "search", parameter: "query" } as const;

/** What Teams suggests to type, by the path of the command: at most 12 in each list. */
export const SUGGESTED = {
  personal: [
    ...["leerlus/help", "action/mine", "action/add", "meeting/list", "agenda/show", "agenda/add"],
    ...["decision/search", "agreement/list", "leerlus/me", "leerlus/messages", "leerlus/language"],
    ...["leerlus/web"],
  ],
  shared: [
    ...["leerlus/help", "meeting/list", "meeting/plan", "agenda/show", "agenda/add", "action/add"],
    ...["action/list", "decision/add", "agreement/add", "leerlus/channel", "leerlus/members"],
    ...["leerlus/status"],
  ],
} as const;
