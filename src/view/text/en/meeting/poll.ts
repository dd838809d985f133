import type { nl } from "../../nl.ts";

const people = (n: number) => (n === 0 ? "nobody yet" : n === 1 ? "1 person" : `${n} people`);

export const poll: (typeof nl)["poll"] = {
  summary: {
    poll: "Ask who can come when: start a date poll",
    vote: "Say for each date whether you can come",
    pick: "Pick a date: the meeting is planned",
    show: "See a date poll, or which ones there are",
  },
  title: "Date poll: ",
  label: {
    meeting: "Meeting",
    where: "Where",
    by: "Asked by",
    deadline: "Answer until",
    answered: "Answered",
    picked: "Picked",
  },
  answered: (n, expected) =>
    expected > 0 ? `${people(n)}; an answer is expected from ${expected}` : people(n),
  counts: (yes, maybe, no) => `${yes} yes, ${maybe} if need be, ${no} no`,
  nobodyAnswered: "no answers yet",
  best: "best choice so far",
  refusedByAll: "nobody can come",
  picked: "picked",
  yours: "your answer: ",
  who: { yes: "yes: ", maybe: "if need be: ", no: "no: " },
  closed: "Answering is no longer possible. Whoever made the poll or the coordinator now picks a date.",
  became: "This meeting is planned: ",
  button: {
    make: "Start a date poll",
    answer: "Give your answer",
    all: "I can always come",
    none: "I cannot come",
    pick: (at) => `Pick ${at}`,
    pickAnother: "Pick a date",
    show: "Show",
    again: "Ask for new dates",
  },
  made: (at) => `The date poll is ready. People can answer until ${at}.`,
  saved: "Your answer is saved. You can change it until the poll closes.",
  same: "You had given this answer already.",
  reminder: {
    title: "Can you still answer?",
    intro: "You have not said yet when you can come.",
    settled: "There is no need to answer any more: this poll is closed or a date has been picked.",
  },
  settled: {
    title: "The date poll is closed",
    best: "The best date is ",
    bestCounts: (counts) => ` (${counts}).`,
    nobody: "Nobody answered. Pick a date yourself, or ask for new dates.",
    none: "Nobody can come on any of the dates. Ask for new dates.",
    gone: "There is no date left that is still to come. Ask for new dates.",
  },
  pickedTitle: "Date picked",
  pickedText: "This meeting came out of the date poll.",
  waiting: "Can you say when you can?",
  listTitle: "Date polls",
  listEmpty: "There is no date poll. Ask who can come when with “meeting poll”.",
  until: "answer until ",
  refusal: {
    tooFew: "Name at least two different dates with a time, separated by commas.",
    tooMany: (most) => `Name ${most} dates at most. Keep the best ones, or make a second poll afterwards.`,
    twice: (at) => `${at} is in it twice. Name each date once.`,
    deadlineLate: (at) =>
      `People must be able to answer before the first date: choose a deadline earlier than ${at}.`,
    allAnswers: (n, dates) =>
      `Give ${n} answers (yes, if need be or no), in the order of the dates: ${dates}.`,
    thisAnswer: "Choose yes, if need be or no.",
    closed: (ref, at, maker) =>
      `${ref} is closed: people could answer until ${at}. Can you only come on one of the dates? Tell ${maker}.`,
    picked: (ref, at, meeting) =>
      `A date has been picked for ${ref} already: ${at}. The meeting is ${meeting}. The coordinator moves it with “meeting move”.`,
    notInList: (dates) => `Pick one of the dates of this poll: ${dates}.`,
    nobodyCan: (at) =>
      `Nobody can come on ${at}. Pick another date, or ask for new dates with “meeting poll”.`,
    past: (at) => `${at} has passed. Pick another date, or ask for new dates with “meeting poll”.`,
    notYours: (maker) => `A date can be picked by ${maker}, who made this poll, or by the coordinator.`,
  },
};
