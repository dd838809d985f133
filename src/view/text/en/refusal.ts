import { capital } from "../../capital.ts";
import type { nl } from "../nl.ts";

export const refusal: (typeof nl)["refusal"] = {
  notAllowed: "You may not do that here. Ask the coordinator of your cooperation.",
  guest:
    "You are a guest here: you read along. Only a member or the coordinator can do this. Become a member? Ask with “leerlus me”.",
  stranger:
    "Leerlus does not know you: this account belongs to nobody of the cooperation. You are a guest here: you read along. Would you like to take part? Type “leerlus me” followed by your organisation. The coordinator then lets you in.",
  unknownCommand: (word) => `I do not understand this: “${word}”.`,
  notFound: (ref) => `${ref} does not exist. Check whether the reference was copied well.`,
  notFoundNear: (ref, near) => `${ref} does not exist. Did you mean ${near.join(" or ")}?`,
  repeatedKey:
    "This was used for something else already. Begin again; over the API with a new Idempotency-Key.",
  stale: "Somebody else changed this meanwhile. Look at how it stands now and try again.",
  incident: (id) =>
    `Something went wrong on our side. Nothing was changed. Try again; if it keeps failing, report number ${id}.`,
  unavailable: {
    away: "The database cannot be reached at the moment. Nothing was kept. Try again in a minute.",
    unsure:
      "The connection to the database was lost while this was being kept. Look first whether it is there. If it is not, try again.",
    full: "The disk of the server is full. Nothing was kept. Report this to whoever runs Leerlus.",
    busy: "Somebody else is busy with this, and it takes too long. Nothing was kept. Try again in a moment.",
  },
  invalid: "This does not work yet. Below you read what is needed.",
  tooLarge: "That is too large to handle. Make it shorter or split it up.",
  tooMany: "That is too fast. Wait a moment and try again.",
  signedOut: "You are not signed in. Ask for a sign-in link with “leerlus web” in the chat.",
  required: (label) => `Fill in: ${label}.`,
  tooShort: (label, min) => `${capital(label)}: use at least ${min} characters.`,
  tooLong: (label, max) => `${capital(label)}: use at most ${max} characters.`,
  tooSmall: (label, min) => `${capital(label)}: ${min} or more.`,
  tooBig: (label, max) => `${capital(label)}: ${max} or less.`,
  tooFew: (label) => `Choose at least one: ${label}.`,
  unstorable: (label) =>
    `${capital(label)}: it holds an invisible control character that cannot be stored. Type the text again.`,
  oneLine: (label) => `${capital(label)}: use one line.`,
  wrong: (label) => `${capital(label)}: I do not understand this.`,
  notText: (label) => `${capital(label)}: this must be text.`,
  unknownField: (word, labels) =>
    `I do not know where “${word}” belongs. Begin with one of these words: ${labels.join(", ")}.`,
  unknownFieldNear: (word, near) =>
    `I do not know where “${word}” belongs. Did you mean ${near.map((label) => `“${label}”`).join(" or ")}?`,
  unknownKey: (key) => `There is no field “${key}” here.`,
  twice: (label) => `${capital(label)} is given twice. Give it once.`,
  tooManyParts: (most) =>
    `That is too many parts with a semicolon: I read ${most} at most. Use a semicolon only between fields.`,
  tooManyValues: (label, most) => `${capital(label)}: give ${most} at most.`,
  notADay: (text) =>
    `I do not recognise “${text}” as a date. Write for example 15 December, 2026-12-15, Friday or in 2 weeks.`,
  whichDay: (text, days) => `“${text}” can be more than one day. Do you mean ${days.join(" or ")}?`,
  notAnInstant: (text) =>
    `I do not recognise “${text}” as a date with a time. Write for example 15 December 9:30.`,
  lastDay: (shown) => `${shown} has passed. Choose a day to come.`,
  pastInstant: (shown) => `${shown} has passed. Choose a moment to come.`,
  notATime: (text) => `I do not recognise “${text}” as a time. Write for example 9:30.`,
  notADuration: (text) =>
    `I do not recognise “${text}” as a duration. Write for example 45 minutes, 1.5 hours or half an hour.`,
  notAPeriod: (text: string) =>
    `I do not know “${text}” as a period. Write for example 2026-Q3, 2026-H1, 2026-09, 2026 or last quarter.`,
  noIndicator: (text: string, near: string[]) =>
    near.length > 0
      ? `There is no indicator “${text}”. Do you mean ${near.join(", or ")}?`
      : `There is no indicator “${text}”. See with “indicator list” which there are.`,
  severalIndicators: (text: string, names: string[]) =>
    `“${text}” can be more than one indicator: ${names.join(", ")}. Which do you mean?`,
  notANumber: (text) => `“${text}” is not a whole number.`,
  notAChoice: (text, choices) => `“${text}” is not possible here. Choose from: ${choices.join(", ")}.`,
  notARef: (text, example) => `I do not recognise “${text}” as a reference. Here it looks like ${example}.`,
  nobody: (text) => `I find nobody called “${text}”. Use a name, an e-mail address or an organisation.`,
  nobodyNear: (text, near) => `I find nobody called “${text}”. Did you mean ${near.join(", or ")}?`,
  several: (text, names) => `“${text}” can mean more than one: ${names.join(", ")}. Whom do you mean?`,
  noRoom: (text, rooms) => `There is no room “${text}”. Choose from: ${rooms.join(", ")}.`,
};
