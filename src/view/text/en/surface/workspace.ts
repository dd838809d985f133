import type { nl } from "../../nl.ts";

const actions = (n: number) => (n === 1 ? "1 action" : `${n} actions`);

export const workspace: (typeof nl)["workspace"] = {
  install: {
    title: "Install Leerlus in Slack",
    which: "Which cooperation is this for? Put its name behind the address: ?cooperation=…",
    signIn: [
      "Only the coordinator or administrator of the cooperation can install Leerlus in a workspace.",
      "Sign in in the browser first, with a link from “npx leerlus link” or “/leerlus web”. Then open this page again.",
    ],
    done: (name) => `Leerlus is installed in ${name}`,
    next: [
      "Invite @leerlus to a channel and type there: /leerlus channel implementation",
      "What waited for this workspace is being posted now.",
    ],
    open: "Open Slack",
    nextWorkspaces:
      "Leerlus is installed for the whole organisation. The administrator still chooses the workspaces in which it can be used.",
    addWorkspaces: "Choose workspaces in Slack",
    notDone: "Leerlus is not installed",
    again: "Begin again at /slack/install.",
    another: "This workspace or organisation belongs to another cooperation.",
    cancelled: "You stopped the installation.",
    tooLate: "It took too long, or this is not the browser in which you began.",
    noAnswer: "Slack gave no usable answer.",
  },
  left: {
    title: "Leerlus has been removed from a workspace",
    backTitle: "Leerlus is back in a workspace",
    workspace: "Workspace",
    help: "Messages for this workspace wait. Should Leerlus stay there? Let the administrator install it again. What waits is then posted after all.",
    backHelp: "What waited is being posted after all.",
  },
  object: { text: "Explanation", list: "Overview" },
  home: {
    waits: "What awaits you",
    nothingWaits: "Nothing awaits you.",
    late: (n) => `${actions(n)} overdue`,
    soon: (n) => `${actions(n)} due within a week`,
    running: "is running: you chair it",
    chairs: "you chair it",
    scribes: "you write the report",
    rooms: "Rooms",
    noRooms: "There are no rooms yet.",
    inSlack: "in Slack",
    inBrowser: "in the browser",
    stranger:
      "Leerlus does not know you yet. Here you see your own details only. Would you like to take part? Ask the coordinator to make you a member.",
    help: "Help",
    allMeetings: "All meetings",
    add: "New action",
    point: "Add a point",
    closing: "All of Leerlus is in the browser too:",
  },
};
