import type { nl } from "../nl.ts";

export const theme: (typeof nl)["theme"] = {
  addSummary: "Propose a theme for a learning circle",
  listSummary: "See the themes and vote",
  showSummary: "See a theme, where it comes from and what it brought",
  voteSummary: "Vote for a theme, or take your vote back",
  chooseSummary: "Choose a theme for a learning circle",
  unchooseSummary: "Take back the choice of a theme for a learning circle",
  questionSummary: "Ask a question about a theme beforehand",
  answerSummary: "Answer a question about a theme",
  lessonSummary: "Record a lesson of a learning circle",

  label: "Theme",
  why: "Why",
  by: "Proposed by",
  origin: "Comes from",
  state: "State",
  votes: "Votes",
  votesCast: (n) => (n === 0 ? "none yet" : `${n}`),
  inList: (n) => (n === 0 ? "no votes yet" : n === 1 ? "1 vote" : `${n} votes`),
  yourVote: "yours too",
  circles: "Learning circles",
  noCircles: "This theme has not been chosen for a learning circle yet.",
  questions: "Questions beforehand",
  noQuestions: "No questions have been asked yet.",
  noAnswers: "no answer yet",
  lessons: "Lessons",
  noLessons: "No lessons have been recorded yet.",
  journey: "The way of this theme",
  lessonStep: (n) => `lesson ${n}: `,

  added: "Your theme was proposed. Everybody can vote for it now, you too.",
  voted: "Your vote was counted.",
  unvoted: "Your vote was taken back.",
  chosenBy: " chose this theme for ",
  onAgenda: "It is on the agenda of the learning circle: ",
  unchosen: (circle) =>
    `This theme is not chosen for ${circle} after all. You can vote again, unless another circle is about it.`,
  askNow: "What would you like to know beforehand? Ask your question with the button.",
  questionTitle: (n) => `Question ${n} about `,
  lessonTitle: (n) => `Lesson ${n} of `,
  asks: " asks: ",
  toAnswer: "Can you answer this? Use the button; your answer will stand below.",
  recorded: " recorded: ",
  goesTo: "This lesson goes on the agenda of:",
  goesNowhere: "This lesson does not go on an agenda by itself: the theme is closed.",
  waits: (kind) => `the next meeting of this kind: ${kind}`,

  addButton: "Propose a theme",
  voteButton: "Vote",
  unvoteButton: "Take your vote back",
  showButton: "Show the theme",
  chooseButton: "Choose a learning circle",
  chooseFor: (circle) => `Choose for ${circle}`,
  unchooseButton: (circle) => `Not for ${circle} after all`,
  unchooseConfirm: (ref, circle) => `${circle} is then no longer about ${ref}. The item leaves the agenda.`,
  questionButton: "Ask a question",
  answerButton: "Answer",
  answerOf: (n) => `Answer question ${n}`,
  lessonButton: "Record a lesson",

  listTitle: (n) => `Themes: ${n}`,
  listEmpty: "No theme has been proposed yet. Propose one: type “theme add” and what it is about.",
  listMore: (n, rest) =>
    `These are the first ${n}; there are ${rest} more. Type a reference, such as T-7, to see another.`,

  notVotable: (ref, circle) =>
    `You cannot vote for ${ref} any more: it was chosen for ${circle}. Your question is still welcome.`,
  overVoting: (ref, circle) =>
    `You cannot vote for ${ref} any more: it was discussed in ${circle}. Do you want to go on about it? Propose a new theme.`,
  onlyChair: (meeting) =>
    `Only the coordinator or the chair of ${meeting} chooses the theme of that learning circle. You can vote for it.`,
  noCircle: (meeting) => `${meeting} is no learning circle. A theme is chosen for a learning circle.`,
  circleGone: (meeting) => `${meeting} was cancelled. Choose a learning circle to come.`,
  circleOver: (meeting) => `${meeting} is over. Choose a learning circle to come.`,
  alreadyChosen: (ref, meeting) => `${ref} was chosen for ${meeting} already. Nothing was changed.`,
  otherTheme: (meeting, ref) =>
    `${meeting} is about ${ref} already. A learning circle is about one theme: choose another learning circle.`,
  notChosenFor: (ref, circle) => `${ref} is not chosen for ${circle}. Nothing was changed.`,
  circleBegun: (circle) =>
    `${circle} has begun, and is about its theme. It can be taken back before that only.`,
  closedTheme: (ref, meeting) =>
    `${ref} is closed, and not everybody at ${meeting} may see it. Share the theme first.`,
  tooLateToAsk: (ref, circle) =>
    `Questions are asked beforehand, and ${circle} is over. If there is another learning circle about ${ref}, you can ask again.`,
  whichQuestion: (ref) => `There are more questions about ${ref}. Give the number of the question.`,
  noQuestion: (ref, n) => `${ref} has no question ${n}.`,
  nothingAsked: (ref) => `No question has been asked about ${ref} yet.`,
  sameQuestion: (ref, n) => `${ref} has this question already, as question ${n}. Nothing was changed.`,
  sameAnswer: (n) => `You gave this answer to question ${n} already. Nothing was changed.`,
  sameLesson: (ref, n) => `${ref} has this lesson already, as lesson ${n}. Nothing was changed.`,
  notChosenYet: (ref) =>
    `${ref} has not been chosen for a learning circle yet. Lessons are recorded during or after the learning circle.`,
  notBegun: (meeting) =>
    `${meeting} has not begun yet. Lessons are recorded during or after the learning circle.`,
};
