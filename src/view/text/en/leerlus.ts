import { plural } from "../../plural.ts";
import type { nl } from "../nl.ts";

export const leerlus: (typeof nl)["leerlus"] = {
  helpSummary: "See what you can ask Leerlus",
  helpUnknown: (word, known) => `There is no subject “${word}”. Choose from: ${known.join(", ")}.`,
  helpTry: "For example",

  here: {
    title: "What you can do now",
    nothing: "Nothing waits for you now. Below is what you can ask.",
    running: " is running.",
    begins: " can be started by you. It begins at ",
    actions: (n, late) =>
      late === 0
        ? `You have ${plural(n, "unfinished action", "unfinished actions")}.`
        : `You have ${plural(n, "unfinished action", "unfinished actions")}. Late: ${late}.`,
    showActions: "See your actions",
    next: "The next meeting is ",
    comes: " Will you come?",
    draft: (quarter) => `The digest of the ${quarter} waits for your approval.`,
    silent: (n) =>
      n === 1
        ? "1 holder did not answer the question how it is going."
        : `${n} holders did not answer the question how it is going.`,
    showSilent: "See who",
    guest: "You are a guest here and read along. Would you like to become a member?",
  },

  welcome: {
    title: "Welcome to Leerlus",
    purpose: (cooperation) =>
      `Leerlus remembers what ${cooperation} agrees: meetings, actions, agreements and figures.`,
    noActions: "You have no unfinished action now.",
    noMeeting: "No meeting has been planned yet.",
    ask: "Ask in plain words, or type for example ",
    example: "action mine",
    silent:
      "Only you see the answers to your questions. Unasked, Leerlus sends messages only on working days from 8:00 to 18:00.",
    choose: "Where you get those messages, you choose with ",
    chooseCommand: "leerlus messages",
    mine: "What waits for me?",
    nextMeeting: "Next meeting",
  },

  meSummary: "See who you are to Leerlus, and become a member",
  meTitle: "Your details",
  calendar: "Your calendar",
  calendarHint:
    "Subscribe to this address in your own calendar. All meetings then appear there by themselves, also when they are moved. Share the address with nobody.",
  name: "Name",
  email: "E-mail",
  organisation: "Organisation",
  role: "Role",
  language: "Language",
  languageDefault: "the language of the room, else that of the cooperation",
  noOrganisation: "none yet",
  roles: {
    guest: "guest: you read along",
    member: "member",
    executive: "executive",
    coordinator: "coordinator",
    administrator: "administrator",
  },
  guestHint:
    "You are a guest: you read along and change nothing. Want to become a member? Type “leerlus me” followed by your organisation.",
  askMembership: "Become a member",
  alreadyMember: "You are a member already. Do you work for another organisation now? Ask the coordinator.",
  membershipAsked: (organisation) =>
    `The coordinator has your request to become a member for ${organisation}. You will hear.`,

  membershipRequestedTitle: "Somebody wants to become a member",
  membershipRequested: (name, email, organisation) =>
    `${name} (${email}) wants to become a member for ${organisation}. Is that right?`,
  membershipUnconfirmed:
    "Note: nobody has confirmed who this is. It is an account from outside, a guest, or without a confirmed e-mail address; the name is what the account says. Admit only whom you know.",
  membershipDone: (name, organisation) => `${name} is now a member for ${organisation}.`,
  admit: "Admit as a member",

  admitSummary: "Make a guest a member",
  admitted: (name, organisation) => `${name} is now a member for ${organisation}.`,
  notAGuest: (name) => `${name} is a member already.`,
  membershipGrantedTitle: "You are a member",
  membershipGranted: (organisation) =>
    `You are now a member for ${organisation}: you can raise points and update your actions. Type “leerlus help”.`,

  droppedWhy: {
    "person-gone": "this person no longer takes part",
    "meeting-gone": "the meeting is no longer there",
    "meeting-moved": "the meeting was moved",
    "meeting-begun": "the meeting had begun already",
    "meeting-over": "the meeting was over already",
    "meeting-running": "the meeting had begun already",
    "meeting-closed": "the meeting was closed already",
    "meeting-cancelled": "the meeting does not take place",
    "proposal-passed": "the proposed day has passed",
    "contract-gone": "the contract is gone",
    "contract-extended": "the contract has been extended",
    "poll-over": "the date poll was closed already",
    "poll-picked": "a date had been picked already",
    "poll-gone": "the date poll is gone",
    "holder-answered": "the holder had answered already, or was asked that day already",
  },
  closedNotice:
    "Closed: only those who read along here, whoever made it, and its holders or parties see this.",
  share: "For everybody",
  shareSummary: "Let everybody see what you made in a closed room or in private",
  shareSure: "Everybody in the cooperation will see this. It cannot be taken back. Go on?",
  sharedTitle: "Shared",
  shared: " can now be seen by everybody.",
  notClosed: (ref: string) => `${ref} can be seen by everybody already.`,
  mayNotShare: (ref: string) =>
    `Only whoever made or leads ${ref}, and the coordinator, can share it with everybody.`,

  membersSummary: "See who take part, by organisation",
  membersTitle: "Who take part",
  nobodyThere: "Nobody yet.",

  channelSummary: "Bind the channel you type in to a room, and see which belong to it",
  channelTitle: (room) => `Channels of ${room}`,
  channelHere:
    "In the browser every room is a channel already. Bind another in the channel itself, in Slack or Teams.",
  channelBound: (room) =>
    `This channel belongs to ${room} now. What is said there will be said here as well.`,
  channelAlready: (room) => `This channel belongs to ${room} already.`,
  channelGone: (room) =>
    `This channel does not belong to ${room} any more. What stands there stays; nothing more will come.`,
  channelNever: (room) => `This channel did not belong to ${room}. Nothing was changed.`,
  unbindSummary: "Take the channel you type in from a room",
  channelNone: "This room has no channels yet.",
  channelParked: "stopped",

  statusSummary: "See how Leerlus is doing: what waits, what failed?",
  statusTitle: "How Leerlus is doing",
  statusWell: "Everything was sent and nothing failed.",
  deliveries: "Messages",
  deliveriesNone: "nothing waits",
  deliveriesWaiting: (n) => `${plural(n, "message waits", "messages wait")} to be sent`,
  deliveriesUnknown: (n) => `it is not certain whether ${plural(n, "message", "messages")} arrived`,
  deliveriesParked: (n) => `${plural(n, "message", "messages")} cannot be delivered`,
  parkedTitle: "Not delivered",
  parkedLine: (purpose, room, surface) => `${purpose} in ${room} (${surface})`,
  noReason: "no reason known",
  jobs: "Planned tasks",
  jobsDue: (n) => `${plural(n, "task is", "tasks are")} planned`,
  jobNames: {
    "plan-series": "planning meetings",
    "propose-day": "proposing another day",
    "open-agenda": "asking for agenda items",
    "publish-agenda": "sharing the agenda",
    "warn-quorum": "warning when too few will come",
    "remind-participants": "reminding participants",
    "start-meeting": "announcing a meeting",
    "settle-meeting": "checking whether a meeting was held",
    "adopt-report": "adopting the report",
    "tell-report": "telling of draft reports and objections",
    "tell-bringers": "telling what became of items",
    "tell-roles": "telling who has which role",
    "ask-about-contract": "asking what comes after a contract",
    "remind-voters": "asking for an answer to a date poll",
    "settle-poll": "telling which date suits best",
    "tell-holders": "telling holders their new actions",
    "ask-silent-holder": "asking a holder who did not answer again",
    "nudge-holder": "asking a holder how it goes",
    "escalate-action": "reporting a silent action",
    "put-on-agenda": "putting a silent action on the agenda",
    "close-reactions": "closing a reaction round",
    "remind-revisions": "reminding of a revision",
    "warn-late": "warning who may ratify too late",
    "decide-figures": "working out which figures can be shown",
    "correct-digests": "correcting figures in approved digests",
    "post-summaries": "summing up figures in the room",
    "ask-missing-indicators": "asking for missing figures",
    "draft-digest": "drafting the quarterly digest",
    welcome: "welcoming somebody",
    "tell-summary": "sending summaries",
    "fetch-source": "fetching figures from their source",
    "forget-upload": "forgetting a file of figures",
  },
  jobsLast: "Last task",
  jobsOldest: "Waits longest",
  jobsOnTime: "nothing is late",
  never: "none yet",
  droppedTitle: "Dropped or failed",
  dropped: "dropped",
  failed: (incident) => `failed; the log has it under number ${incident}`,
  noneTroubled: "Nothing dropped, nothing failed.",

  searchSummary: "Search everything that was agreed, decided, told and learnt",
  searchTitle: (words) => `Found with “${words}”`,
  searchEmpty:
    "Nothing found that you may see. Try one word, or a shorter one: “vervoer” also finds “vervoersplan”.",
  foundKind: {
    agreement: "development agreement",
    decision: "decision",
    action: "action",
    item: "agenda item",
    theme: "theme",
    lesson: "lesson",
    revision: "revision",
    contract: "contract",
    meeting: "meeting",
    report: "report",
    story: "story",
    interpretation: "interpretation",
  },
  foundLesson: (theme) => `Lesson of theme ${theme}`,
  foundCorrection: (meeting) => `Correction of the report of ${meeting}`,

  languageSummary: "Choose the language in which Leerlus answers you",
  languageSet: "Leerlus answers you in English from now on.",

  noMail: "E-mail is not set up here. Choose the browser or a chat, or ask the administrator.",
  ownMailbox: (name) =>
    `This is the address of ${name}, who chooses where messages go: with “leerlus messages”. Name only addresses here that several people read.`,
  webSummary: "Ask for a link to sign in with in the browser",
  webTitle: "Sign in in the browser",
  webLink: "Sign in",
  webOnce: "The link works once, for ten minutes. Do not pass it on: whoever has it, is you.",
};
