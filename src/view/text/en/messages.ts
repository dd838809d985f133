import type { nl } from "../nl.ts";

export const messages: (typeof nl)["messages"] = {
  commandSummary: "Choose where and when you get your private messages",
  title: "Your private messages",
  where: "Where",
  when: "When",
  single: "Each message by itself, as soon as there is one",
  summaryOf: (days, at) => `A summary ${days}, at ${at}`,
  waits:
    "A summary holds what can wait: new actions, what became of your items, reports, roles, questions about revisions, silent actions of others.",
  never:
    "Questions about your actions, the start of a meeting and what would come too late in a summary always come by themselves.",
  change: "Choose where and when your messages come",
  toSummary: "One summary a week",
  toSingle: "Each message by itself",
  chooseDay: "First choose on which day you want the summary, for example: every Monday.",
  workingHours: "Choose a time from 8:00 to 18:00. Outside those hours Leerlus sends nothing.",
  next: (moment) =>
    `From now on you get what can wait in one message. The first comes ${moment}, if there is anything.`,
  noSummary: (moment) =>
    `From now on you get each message by itself. What still waited comes ${moment === undefined ? "in a moment" : `on ${moment}`}.`,
  summaryTitle: "Your summary",
  summaryLead: "This is new for you. Rather each message by itself? Choose that with the button.",
  chooseAgain: "My messages",
  reached: {
    last: "From now on you get them where you were last active.",
    web: "From now on you get them in the browser.",
    mail: "From now on you get them by e-mail, with what is said about meetings and in digests.",
    slack:
      "From now on you get them in Slack. While Leerlus does not know you there, you get them elsewhere.",
    teams:
      "From now on you get them in Teams. While Leerlus does not know you there, you get them elsewhere.",
  },
};
