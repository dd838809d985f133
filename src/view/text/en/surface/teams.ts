import type { nl } from "../../nl.ts";

/** Words that only Teams needs. */
export const teams: typeof nl.teams = {
  manifest: {
    short: "Leerlus",
    full: "Leerlus: the learning loop of your cooperation",
    description: "The learning loop of your cooperation: meetings, agenda, agreements, actions.",
    long: "Leerlus plans the meetings of your cooperation, collects the agenda where people talk, keeps every agreement and action with its holders, asks for news at the right moment and tells each quarter what changed. Type @Leerlus help in a channel or group chat, and just help in the chat with Leerlus. Those without Teams take part in Slack or in the browser. Leerlus works only for cooperations that have a Leerlus server of their own.",
    tab: "My Leerlus",
    meetingTab: "Meeting",
    search: "Search Leerlus",
    searchDescription: "Find a meeting, agreement, action or decision and put its card in your message",
    query: "Word to search for",
    queryDescription: "A reference (A-41) or a word of the title",
  },
  tab: {
    title: "Leerlus",
    opening: "Leerlus is being opened…",
    outside: "This is the tab of Leerlus in Microsoft Teams.",
    outsideHow: "Open it in Teams, or go to Leerlus in the browser.",
    noScript: "JavaScript is off in this browser. Teams cannot sign you in then.",
    toBrowser: "Open Leerlus in the browser",
    unknown:
      "Leerlus does not know you yet. Type in the chat with Leerlus: me. Then you can ask the coordinator to become a member.",
    foreign: "Your organisation takes no part in this Leerlus. Ask the coordinator of your cooperation.",
    refused: "Teams could not sign you in to Leerlus. Close this tab and open it again.",
    noCookies: "This app keeps no cookies of Leerlus. Please open Leerlus in the browser.",
    failed: "Leerlus cannot be reached right now. Please try again in a few minutes.",
  },
  about: {
    title: "About Leerlus in Teams",
    privacy: "Privacy",
    privacyLines: [
      "Leerlus keeps what you ask it to keep: agenda points, decisions, agreements, actions and who holds them. It also keeps your name, e-mail address and organisation, and your number in Teams.",
      "Leerlus keeps no other messages of a channel. Details of children it refuses.",
      "The data are with the cooperation that uses this Leerlus. Its coordinator answers your questions and removes your data if you ask for that.",
    ],
    terms: "Terms",
    termsLines: [
      "Leerlus is open software under the licence EUPL-1.2, without warranty. The cooperation that uses this Leerlus decides who may take part.",
    ],
  },
  talk: {
    notInstalled: "Leerlus is not part of a cooperation here yet. Ask your administrator.",
    inPersonal: "The answer is in your own chat with Leerlus.",
    forYou: "The answer is in a message that only you see.",
    notPrivate:
      "The answer to your question is for you only. Open the chat with Leerlus and ask it there again, or look in the browser:",
    slow: "This takes longer than usual. Close this window and try again in a moment.",
    nothingFound: "Nothing found. Try another word, or a number such as A-41.",
    tooFar: "There is more than fits here. Add a word.",
  },
  welcome: {
    title: "Leerlus is here",
    personal:
      "In this chat you type without an @ what you want to know or record. Leerlus asks you here what waits for you.",
    shared: "Mention Leerlus with an @ and say what you want to know or record, for example: @Leerlus help",
    bind: "Does a room of your cooperation belong here? Then the coordinator types: @Leerlus channel implementation",
    points: "Below an agenda you write a point with a + in front: + Waiting list Rivierenland",
  },
};
