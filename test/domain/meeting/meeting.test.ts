import { describe, expect, test } from "vitest";
import { refOf, roomOfKind, runsMeeting, stemOf } from "../../../src/domain/meeting/meeting.ts";

describe("the reference of a meeting", () => {
  test.each([
    ["implementation", 1, "IO-2026-12"],
    ["implementation", 2, "IO-2026-12-2"],
    ["monitoring", 1, "MO-2026-Q4"],
    ["learning-circle", 3, "LC-2026-Q4-3"],
    ["revision-table", 1, "HT-2026-1"],
    ["revision-table", 2, "HT-2026-2"],
  ] as const)("%s number %i in December 2026 is %s", (kind, number, ref) => {
    expect(refOf(kind, stemOf(kind, "2026-12-10"), number)).toBe(ref);
  });
});

test("a revision table is held in the room for revisions", () => {
  expect(roomOfKind("revision-table")).toBe("revision");
});

describe("who runs a meeting", () => {
  const meeting = { chair: "anna@example.org", scribe: "piet@example.org" };
  test.each([
    ["its chair", "anna@example.org", "member", true],
    ["its scribe", "piet@example.org", "member", true],
    ["a coordinator", "carla@example.org", "coordinator", true],
    ["an administrator", "beheer@example.org", "administrator", true],
    ["another member", "kim@example.org", "member", false],
    ["an alderman", "bestuur@example.org", "executive", false],
    ["a chair who is a guest by now", "anna@example.org", "guest", false],
  ] as const)("%s: %s", (_, email, role, may) => {
    expect(runsMeeting({ email, role }, meeting)).toBe(may);
  });
});
