import type { choiceWords as nlWords } from "../nl/choice.ts";
import type { nl } from "../nl.ts";

export const choice: (typeof nl)["choice"] = {
  kind: {
    implementation: "implementation meeting",
    monitoring: "monitoring meeting",
    "learning-circle": "learning circle",
    "revision-table": "revision table",
  },
  meetingState: {
    planned: "planned",
    open: "agenda open",
    running: "running",
    closed: "closed",
    cancelled: "cancelled",
  },
  purpose: { inform: "inform", discuss: "discuss", decide: "decide" },
  itemState: {
    open: "on the agenda",
    running: "being discussed now",
    handled: "handled",
    parked: "parked",
    waiting: "waits for the next meeting",
  },
  journey: {
    raised: "raised",
    carried: "carried over",
    forwarded: "forwarded",
    parked: "parked",
    handled: "handled",
    decision: "led to a decision",
    action: "led to an action",
    agreement: "led to a development agreement",
  },
  actionState: {
    open: "open",
    "on-track": "on track",
    "at-risk": "at risk",
    blocked: "blocked",
    done: "done",
    dropped: "dropped",
  },
  agreementState: {
    draft: "draft",
    active: "active",
    achieved: "achieved",
    lapsed: "lapsed",
    revised: "revised",
  },
  contractState: { running: "running", ending: "ending", ended: "ended" },
  edition: { executive: "executive", full: "full" },
  rsvp: { yes: "yes", no: "no", maybe: "maybe", standin: "stand-in" },
  pollAnswer: { yes: "yes", maybe: "if need be", no: "no" },
  pollState: { open: "open", closed: "closed", picked: "date picked" },
  weekday: {
    mon: "Monday",
    tue: "Tuesday",
    wed: "Wednesday",
    thu: "Thursday",
    fri: "Friday",
    sat: "Saturday",
    sun: "Sunday",
  },
  schoolHoliday: { "keep-and-warn": "keep and warn", move: "move", skip: "skip" },
  nth: { "1": "first", "2": "second", "3": "third", "4": "fourth", "-1": "last" },
  language: { nl: "Dutch", en: "English" },
  reach: { last: "where you were last", web: "browser", slack: "Slack", teams: "Teams" },
  yes: { true: "yes", false: "no" },
};

export const choiceWords: typeof nlWords = {
  kind: {
    implementation: ["implementation", "implementation meetings"],
    monitoring: ["monitoring", "monitoring meetings"],
    "learning-circle": ["learning circles", "circle", "circles"],
    "revision-table": ["revision", "revisions", "revision procedure", "revision tables", "table"],
  },
  actionState: { "at-risk": ["risk"], done: ["finished", "ready"] },
  pollAnswer: { maybe: ["maybe", "perhaps", "if needed"] },
  rsvp: {
    yes: ["coming", "present"],
    no: ["not coming", "absent"],
    maybe: ["perhaps", "not sure"],
    standin: ["stand in", "substitute"],
  },
};
