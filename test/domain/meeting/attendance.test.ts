import { describe, expect, it } from "vitest";
import { peoplePresent, presenceOf } from "../../../src/domain/meeting/attendance.ts";
import type { Directory } from "../../../src/domain/organisation/organisation.ts";

const organisation = (slug: string, contact: string) => ({
  ...{ slug, kind: "region" as const, name: slug, region: null, cbsCode: null, contact, active: true },
});
const person = (name: string, org: string, active = true) => ({
  ...{
    email: `${name}@example.org`,
    name,
    organisation: org,
    role: "member" as const,
    language: null,
    active,
  },
});
const directory: Directory = {
  organisations: [organisation("oost", "oda@example.org"), organisation("west", "wil@example.org")],
  people: [
    person("oda", "oost"),
    person("olaf", "oost"),
    person("wil", "west"),
    person("weg", "west", false),
  ],
};
const rsvp = (
  name: string,
  org: string,
  answer: "yes" | "no" | "standin",
  standin: string | null = null,
) => ({
  ...{ person: `${name}@example.org`, organisation: org, answer, standin },
});
const NOBODY = { chair: null, scribe: null };

describe("the people at a meeting", () => {
  it("are who leads it, and who said that they or their stand-in would come", () => {
    const rsvps = [rsvp("olaf", "oost", "standin", "oda@example.org"), rsvp("wil", "west", "no")];
    const led = { chair: "wil@example.org", scribe: "weg@example.org" };
    expect(peoplePresent(directory, led, { rsvps, present: null })).toEqual([
      "wil@example.org",
      "oda@example.org",
    ]);
  });

  it("are, once it is recorded, of the organisations that were there; the contact when nobody of it answered", () => {
    const rsvps = [rsvp("olaf", "oost", "yes")];
    expect(peoplePresent(directory, NOBODY, { rsvps, present: ["west"] })).toEqual(["wil@example.org"]);
    expect(peoplePresent(directory, NOBODY, { rsvps, present: ["oost"] })).toEqual(["olaf@example.org"]);
    expect(peoplePresent(directory, NOBODY, { rsvps, present: [] })).toEqual([]);
  });

  it("count per organisation, also one that was there without an answer", () => {
    const rsvps = [rsvp("olaf", "oost", "yes")];
    expect(presenceOf(directory, { rsvps, present: ["west"] })).toEqual([
      { organisation: "oost", answer: "yes", standin: null, present: false },
      { organisation: "west", answer: null, standin: null, present: true },
    ]);
    expect(presenceOf(directory, { rsvps, present: null })).toMatchObject([{ present: null }]);
  });
});
