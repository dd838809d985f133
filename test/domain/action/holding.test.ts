import { describe, expect, test } from "vitest";
import { keysBehind, keysOf, peopleOf, standsFor, unreachedOf } from "../../../src/domain/action/holding.ts";
import type { Directory, Organisation, Person } from "../../../src/domain/organisation/organisation.ts";

const person = (email: string, organisation: string, active = true): Person => ({
  email,
  name: email,
  organisation,
  role: "member",
  language: null,
  active,
});
const organisation = (
  slug: string,
  contact: string | null,
  more: Partial<Organisation> = {},
): Organisation => ({
  slug,
  kind: "other",
  name: slug,
  region: null,
  cbsCode: null,
  contact,
  active: true,
  ...more,
});

const directory: Directory = {
  people: [
    person("anna@x.nl", "oost"),
    person("bas@x.nl", "oost"),
    person("cor@x.nl", "zorg", false),
    person("dirk@x.nl", "dorp"),
  ],
  organisations: [
    organisation("oost", "anna@x.nl", { kind: "region" }),
    organisation("zorg", "cor@x.nl", { kind: "provider" }),
    organisation("leeg", null),
    organisation("dorp", null, { kind: "municipality", region: "oost" }),
  ],
};
const held = (lead: string, ...coholders: string[]) => ({ lead, coholders });

describe("somebody speaks for", () => {
  const bas = { email: "bas@x.nl", organisation: "oost" };
  test.each([
    ["themself", "bas@x.nl", true],
    ["the organisation they belong to", "oost", true],
    ["no colleague", "anna@x.nl", false],
    ["no other organisation", "zorg", false],
  ])("%s", (_what, key, expected) => {
    expect(standsFor(directory, bas, key)).toBe(expected);
  });

  test("an organisation whose contact they are, also from outside it", () => {
    expect(standsFor(directory, { email: "anna@x.nl", organisation: "elders" }, "oost")).toBe(true);
  });
});

test("what is yours: your own and what the organisations hold whose contact you are", () => {
  expect(keysOf(directory, "anna@x.nl")).toEqual(["anna@x.nl", "oost"]);
  expect(keysOf(directory, "bas@x.nl")).toEqual(["bas@x.nl"]);
});

test("a region holds through itself, its municipalities and everyone in them", () => {
  expect(keysBehind(directory, "oost")).toEqual(["oost", "dorp", "anna@x.nl", "bas@x.nl", "dirk@x.nl"]);
});

test("each person is asked once, however many holders they answer for", () => {
  expect(peopleOf(directory, held("oost", "anna@x.nl", "bas@x.nl"))).toEqual(["anna@x.nl", "bas@x.nl"]);
});

test("who cannot be reached, and why", () => {
  expect(unreachedOf(directory, held("oost", "zorg", "leeg", "cor@x.nl", "weg@x.nl"))).toEqual([
    { key: "zorg", why: "contact-left" },
    { key: "leeg", why: "no-contact" },
    { key: "cor@x.nl", why: "person-left" },
    { key: "weg@x.nl", why: "person-unknown" },
  ]);
});
