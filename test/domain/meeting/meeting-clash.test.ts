import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { clashesOf } from "../../../src/domain/meeting/meeting-clash.ts";

const at = (ref: string, start: string, about: object = {}) => {
  const startAt = Temporal.Instant.from(`2026-03-12T${start}:00+01:00`);
  return {
    ...{ ref, startAt, endAt: startAt.add({ minutes: 90 }), state: "planned" as const },
    ...{ room: ref, location: null, chair: null, scribe: null, ...about },
  };
};
const nobody = new Map<string, string[]>();
const over = (a: object, b: object, comers = nobody) =>
  clashesOf([at("IO", "09:30", a)], [at("MO", "10:00", b)], comers).map((clash) => clash.over);

it("two meetings at one time clash over their place, their room and their people, in this order", () => {
  expect(over({ location: "Zaal ’t Hof" }, { location: "zaal  't hof" })).toEqual(["place"]);
  expect(over({ room: "implementation" }, { room: "implementation" })).toEqual(["room"]);
  expect(over({ chair: "anna@example.org" }, { scribe: "anna@example.org" })).toEqual(["people"]);
  const comers = new Map(["IO", "MO"].map((ref): [string, string[]] => [ref, ["piet@example.org"]]));
  expect(over({}, {}, comers)).toEqual(["people"]);
  expect(over({ location: "Zaal 1" }, { location: "Zaal 2" })).toEqual([]);
});

it("meetings that follow at once, that were cancelled, or that are the same one do not clash", () => {
  const room = { room: "implementation" };
  const first = at("IO", "09:30", room);
  expect(clashesOf([first], [at("MO", "11:00", room), first], nobody)).toEqual([]);
  expect(clashesOf([first], [at("MO", "10:00", { ...room, state: "cancelled" })], nobody)).toEqual([]);
  expect(clashesOf([at("IO", "09:30", { ...room, state: "cancelled" })], [first], nobody)).toEqual([]);
});

it("two that were planned together are told once", () => {
  const both = [at("IO", "09:30", { room: "x" }), at("MO", "10:00", { room: "x" })];
  expect(clashesOf(both, both, nobody)).toHaveLength(1);
});
