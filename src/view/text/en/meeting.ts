import type { nl } from "../nl.ts";

const organisations = (n: number) => (n === 1 ? "1 organisation" : `${n} organisations`);

export const meeting: (typeof nl)["meeting"] = {
  summary: {
    list: "See the meetings to come",
    show: "See one meeting: when, where, and how does it stand?",
    rsvp: "Say whether you come to a meeting",
    plan: "Plan a series of meetings",
    once: "Plan a single meeting",
    move: "Move a meeting",
    cancel: "Cancel a meeting",
    start: "Begin a meeting",
  },
  listTitle: "Coming meetings",
  listEmpty: "No meeting is planned. The coordinator plans one with “meeting plan” or “meeting once”.",
  until: " to ",
  label: {
    when: "When",
    was: "Was",
    becomes: "Becomes",
    where: "Where",
    state: "State",
    chair: "Chair",
    scribe: "Scribe",
    quorum: "Needed for decisions",
    first: "First planned on",
    why: "Reason",
    rule: "When",
    agenda: "On the agenda",
  },
  noPlace: "not known yet",
  nobodyYet: "nobody yet",
  quorum: (providers, regions) =>
    `at least ${providers} ${providers === 1 ? "provider" : "providers"} and ${regions} ${regions === 1 ? "region" : "regions"}`,
  inSchoolHoliday: (name) => `This falls in a school holiday: ${name}.`,
  schoolHoliday: (name) => `school holiday: ${name}`,
  proposal: " A day without a holiday is ",
  movedFrom: "moved from ",
  button: {
    start: "Start",
    move: "Move",
    cancel: "Cancel",
    close: "Close",
    agenda: "Agenda",
    show: "View",
    moveTo: (day) => `Move to ${day}`,
  },
  clash: {
    place: (ref, other, at) => `${ref} is at the same time as ${other} (${at}), in the same place.`,
    room: (ref, other, at) => `${ref} is at the same time as ${other} (${at}), of the same room.`,
    people: (ref, other, at) =>
      `${ref} is at the same time as ${other} (${at}), with some of the same people.`,
    more: (n) => `And ${n} more at the same time.`,
  },
  planned: {
    one: "New meeting planned",
    series: "Series planned",
    rule: (nth, weekday, rhythm, clock) => `every ${nth} ${weekday} of ${rhythm}, ${clock}`,
    month: "the month",
    quarter: (month) => `the ${["first", "second", "third"][month - 1]} month of the quarter`,
    intro: (n) =>
      n === 1 ? "There is now 1 meeting in the calendar." : `There are now ${n} meetings in the calendar.`,
    another: (rule) => `There is a series of this kind already: ${rule}.`,
    double: (n) =>
      n === 1
        ? " In 1 period there are now 2 or more meetings of this kind."
        : ` In ${n} periods there are now 2 or more meetings of this kind.`,
    empty: "No meeting falls within fifteen months yet. I will plan them when the time has come.",
  },
  moved: {
    title: "Moved",
    again:
      "Please put the new time in your calendar. Your earlier answer stands: has it changed? Then answer again.",
    wasNow: (was, now) => `This meeting was ${was} and is now ${now}.`,
    farAway: (day) => `That is far from the old time. Is the date right? The meeting is now on ${day}.`,
  },
  cancelled: {
    title: "Cancelled",
    items: "Items that were still open wait for the next meeting of this kind.",
    intro: "This meeting will not take place.",
  },
  notHeld: {
    passedOn: " are now on the agenda of ",
    wait: " wait for the next meeting of this kind.",
    asked: " was not started",
    ask: "Nobody started this meeting. Was it held after all, cancelled or moved?",
    otherwise: "Without an answer the open items go to the next meeting of this kind, on ",
    start: "Held after all: start now",
    cancel: "Cancelled",
    moved: "This meeting has been moved since.",
    settled: {
      planned: "",
      open: "",
      running: "The meeting was started after all.",
      closed: "The meeting was held after all and is closed.",
      cancelled: "The meeting does not take place. Its open items are kept.",
    },
  },
  stillRunning: {
    title: " is not closed yet",
    text: "this meeting still counts as running. Is it over? Close it: then everybody gets the outcomes.",
  },
  reminder: {
    title: "Reminder",
    noItems: "There is nothing on the agenda yet.",
    noLonger: "This meeting has been moved or cancelled since.",
  },
  started: {
    soon: "About to begin",
    running: " has begun",
    closed: " is closed.",
    chairStarts: " chairs and can start the meeting.",
    someoneStarts: "The chair, the scribe or the coordinator can start the meeting.",
    runningText: "The meeting is running. Its items are on the agenda.",
    closedText: "The meeting is closed.",
  },
  proposed: {
    title: "Proposal for another day",
    gone: "The time of this meeting has been changed already. There is nothing left to do.",
    past: "This meeting has been or has begun. There is nothing left to do.",
    dayPast: "The proposed day has passed. The meeting stays on its own day.",
    cancelled: "This meeting does not take place. There is nothing left to do.",
  },
  refusal: {
    running: (ref) => `${ref} has already begun.`,
    closed: (ref) => `${ref} is already closed.`,
    cancelled: (ref) => `${ref} was cancelled.`,
    move: "A meeting can be moved only while it still has to begin.",
    past: (ref) => `${ref} has been held or has passed.`,
    rsvp: "You can answer only while a meeting still has to begin.",
    cancel: "A meeting can be cancelled only while it still has to begin.",
    start: "A meeting can be started only while it still has to begin.",
    notYours: "Only the chair, the scribe or the coordinator can start this meeting.",
    tooEarly: (ref, at) =>
      `${ref} begins no sooner than ${at}. It can be started from an hour before. Is it earlier? Then the coordinator can move it.`,
    sameStart: (ref, at) => `${ref} is on ${at} already. Choose another time.`,
    publicHoliday: (day, holiday, free) =>
      `${day} is a public holiday: ${holiday}. The nearest free working day is ${free}.`,
    weekend: (day, free) => `${day} is in a weekend. The nearest free working day is ${free}.`,
    revisionSeries:
      "A revision table is planned when it is needed, with “meeting once”. It cannot be a series here.",
    every: "Choose 1 (every month) or 3 (every quarter).",
    monthOfQuarter: "A month of the quarter belongs to a series of every 3 months.",
    seriesThere: "This series is there already: the same kind, the same day and the same hour.",
    meetingThere: (ref) => `There is a meeting of this kind at that time already: ${ref}.`,
    tooFar: "Choose a time within five years.",
  },
  rsvp: {
    label: "Coming",
    nobody: "nobody yet",
    first: {
      come: (n) => `${organisations(n)} will come`,
      stayAway: (n) => `${organisations(n)} will not come`,
      maybe: (n) => `${organisations(n)} may come`,
    },
    further: { come: "will", stayAway: "not", maybe: "maybe" },
    names: { come: "Who will come", stayAway: "Who will not come", maybe: "Who may come" },
    withStandin: "with a stand-in",
    own: "Your answer",
    yours: "your answer: ",
    youFor: "you stand in for ",
    button: { yes: "Yes, I’ll come", no: "No, I won’t come", maybe: "Maybe", standin: "Stand-in" },
    said: {
      yes: "You will come to this meeting.",
      no: "You will not come to this meeting.",
      maybe: "You may come to this meeting.",
      standin: " comes in your place.",
    },
    same: "You gave this answer before.",
    tellThem: " Please tell your stand-in yourself.",
    notCounted: "Your answer is kept. The secretariat does not count as an organisation.",
    whoStandsIn: "Fill in: stand-in. Who comes in your place?",
    noStandin: (answer) =>
      `A stand-in goes with the answer “stand-in”, and your answer is “${answer}”. Leave the stand-in out or choose “stand-in”.`,
    yourself: "You cannot be your own stand-in. Will you come yourself? Then choose “yes”.",
    otherOrganisation: (name) =>
      `${name} belongs to another organisation. Presence counts per organisation: choose a colleague of your own organisation.`,
    guest: (name) =>
      `${name} is a guest here and cannot stand in for you. The coordinator can make a guest a member.`,
  },
  sureCancel: "Are you sure that you want to cancel this meeting? This cannot be undone.",
};
