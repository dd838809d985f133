import type { nl } from "../nl.ts";

export const api: (typeof nl)["api"] = {
  noToken: "Send an API token along: “Authorization: Bearer TOKEN”.",
  unknownToken: "This API token does not exist or was revoked.",
  actAsOnlyDemo: "Acting as somebody else (Act-As) works in the demo only, with the coordinator's token.",
  actAsUnknown: (email) => `${email} is not part of this cooperation.`,
  nothingHere: "There is nothing at this address. What there is, stands in /api/v1/openapi.json.",
  unknownCollection: (word, known) => `There is no list “${word}”. Choose from: ${known.join(", ")}.`,
  search: (most) => `Give with “q” what you look for, in at most ${most} characters.`,
  unknownFilter: (word, known) =>
    known.length > 0
      ? `This cannot be filtered by “${word}”. It can by: ${known.join(", ")}.`
      : `This cannot be filtered by “${word}”: this list has no filters.`,
  filterTwice: (word) => `“${word}” is given twice. Give it once.`,
  filterNumber: (word) => `“${word}” is a whole number.`,
  filterChoice: (word, choices) => `“${word}” is one of: ${choices.join(", ")}.`,
  filterValue: "This filter cannot be searched with.",
  tooManyRows: (most) => `These are more than ${most} rows. Ask for a part of them, with a filter.`,
  limit: (max) => `“limit” is a whole number from 1 to ${max}.`,
  cursor: "This cursor does not belong to this list. Take “next” from the answer before.",
  method: (allowed) => `This address knows ${allowed} only.`,
  notJson: "The body is not valid JSON.",
  onlyJson: "Send JSON, with “Content-Type: application/json”.",
  notAnObject: 'Send an object: {"input": {…}, "room": "…"}.',
  tooDeep: "The values are nested too deeply.",
  unknownPart: (word) => `“${word}” does not belong here. Only “input” and “room” do.`,
  inputObject: "“input” is an object with the fields.",
  roomText: "“room” is the key of a room.",
  notYourRoom: (room) => `The room “${room}” is not for you.`,
  idempotencyKey: "The Idempotency-Key has 1 to 200 visible characters.",
  clockShape: 'Give a moment, {"to": "2026-12-01T08:00:00+01:00"}, or a duration, {"advance": "P7D"}.',
  clockTo: "“to” is a moment in ISO 8601 with an offset, such as 2026-12-01T08:00:00+01:00.",
  clockAdvance: "“advance” is a duration in ISO 8601, such as P7D or PT36H.",
  clockBack: "The clock cannot go back.",
  clockFar: "The clock can go at most three years ahead.",
};
