import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestApp } from "../../harness.ts";
import { prepared } from "../../harness.ts";
import { MONTHLY, meetingOf, openMeetingApp, startOf } from "../../meeting-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openMeetingApp();
}, 60_000);
const begin = prepared(
  () => app,
  () => app.as("coordinator@example.org").done("meeting/plan", MONTHLY),
);
beforeEach(() => begin());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
const MOVE = { meeting: "IO-2026-03", start: "2026-03-17T14:00:00+01:00" };

describe("the coordinator moves a meeting", () => {
  test("and its length, reference and first day stay", async () => {
    const answer = await coordinator().done("meeting/move", { ...MOVE, reason: "De zaal is bezet" });
    expect(answer.ref).toBe("IO-2026-03");
    expect(answer.text).toContain("dinsdag 17 maart 2026, van 14.00 tot 16.00 uur");
    expect(await meetingOf(app, "IO-2026-03")).toMatchObject({
      movedFrom: "2026-03-12",
      reason: "De zaal is bezet",
      period: "2026-03",
      sequence: 1,
    });
    await coordinator().done("meeting/move", { ...MOVE, start: "2026-03-24T14:00" });
    expect(await meetingOf(app, "IO-2026-03")).toMatchObject({ movedFrom: "2026-03-12", sequence: 2 });
    await coordinator().done("meeting/move", { ...MOVE, start: "2026-03-12T10:00" });
    expect(await meetingOf(app, "IO-2026-03")).toMatchObject({
      movedFrom: null,
      reason: null,
      sequence: 3,
    });
  });

  test("and the meeting's room hears it in the agenda thread, once, wherever it was typed", async () => {
    await coordinator().done("meeting/move", MOVE, { room: "implementation" });
    const posts = await app.posts({ purpose: "meeting-moved" });
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ room: "implementation", thread: "IO-2026-03", period: "1" });
    expect(posts[0]?.text).toContain("Was: donderdag 12 maart 2026, 9.30 uur");
    expect(posts[0]?.text).toContain("Wordt: dinsdag 17 maart 2026, van 14.00 tot 16.00 uur");
    await coordinator().done("meeting/move", { ...MOVE, start: "2026-03-24T14:00" }, { room: "secretariat" });
    const rooms = (await app.posts({ period: "2" })).map((post) => post.room).sort();
    expect(rooms).toEqual(["implementation", "secretariat"]);
  });

  test("a card that announced an earlier move shows where the meeting is now", async () => {
    await coordinator().done("meeting/move", MOVE);
    await coordinator().done("meeting/move", { ...MOVE, start: "2026-03-24T14:00" });
    const [first] = await app.posts({ period: "1" });
    expect(first?.revision).toBe(2);
    expect(first?.text).toContain("Wordt: dinsdag 24 maart 2026");
  });

  test("and reads from when to when, with a warning when that is more than 92 days away", async () => {
    const { text } = await coordinator().done("meeting/move", MOVE);
    expect(text).toContain(
      "Dit overleg was donderdag 12 maart 2026, 9.30 uur en is nu dinsdag 17 maart 2026, 14.00 uur.",
    );
    expect(text).not.toContain("Klopt de datum?");
    const far = await coordinator().done("meeting/move", { ...MOVE, start: "2027-03-17T14:00" });
    expect(far.text).toContain("Klopt de datum? Het overleg is nu op woensdag 17 maart 2027, 14.00 uur.");
  });

  test("into a school holiday with a warning", async () => {
    const { text } = await coordinator().done("meeting/move", { ...MOVE, start: "2026-07-21T10:00" });
    expect(text).toContain("schoolvakantie: Zomervakantie (midden)");
  });

  test("each change once: ten presses of one button have one effect", async () => {
    const { card } = await coordinator().done("meeting/show", { meeting: "IO-2026-08" });
    const label = "Verplaats naar donderdag 3 september 2026";
    await Promise.all(Array.from({ length: 10 }, () => coordinator().press(card, label)));
    expect(await meetingOf(app, "IO-2026-08")).toMatchObject({ sequence: 1 });
    expect(await app.posts({ purpose: "meeting-moved" })).toHaveLength(1);
  });
});

test("several people who move a meeting at once: every move is told under a number of its own", async () => {
  const moves = [16, 17, 18, 19].map((day) =>
    coordinator().run("meeting/move", { ...MOVE, start: `2026-03-${day}T14:00` }),
  );
  expect((await Promise.all(moves)).every((reply) => reply.ok)).toBe(true);
  expect((await meetingOf(app, "IO-2026-03")).sequence).toBe(4);
  const told = await app.posts({ purpose: "meeting-moved" });
  expect(told.map(({ period }) => period).sort()).toEqual(["1", "2", "3", "4"]);
});

describe("a move is refused in words", () => {
  test.each([
    ["onto a public holiday", { start: "2026-04-27T10:00" }, "invalid", "Koningsdag"],
    [
      "onto Christmas, with the day before it offered",
      { start: "2026-12-25T10:00" },
      "invalid",
      "donderdag 24 december 2026",
    ],
    ["into the past", { start: "2026-01-02T10:00" }, "invalid", "is al geweest"],
    ["into a weekend", { start: "2026-03-21T10:00" }, "invalid", "vrijdag 20 maart 2026"],
    ["to where it is", { start: "2026-03-12T09:30" }, "conflict", "staat al op donderdag 12 maart 2026"],
    ["of a meeting that does not exist", { meeting: "IO-2031-01" }, "not-found", "IO-2031-01 bestaat niet"],
    ["of what is no meeting", { meeting: "A-41" }, "invalid", "IO-2026-12"],
  ])("%s", async (_, wrong, code, words) => {
    const refused = await coordinator().refused("meeting/move", { ...MOVE, ...wrong });
    expect(refused.code).toBe(code);
    expect([refused.message, ...refused.issues.map((issue) => issue.message)].join(" ")).toContain(words);
    expect(await startOf(app, "IO-2026-03")).toBe("2026-03-12T09:30:00+01:00");
  });

  test("of a cancelled meeting", async () => {
    await coordinator().done("meeting/cancel", { meeting: "IO-2026-03", reason: "Storm" });
    const refused = await coordinator().refused("meeting/move", MOVE);
    expect(refused).toMatchObject({ code: "conflict" });
    expect(refused.message).toContain("IO-2026-03 is afgezegd.");
  });

  test("of a running meeting", async () => {
    await app.at("2026-03-12T09:20:00+01:00");
    await coordinator().done("meeting/start", { meeting: "IO-2026-03" });
    expect((await coordinator().refused("meeting/move", MOVE)).message).toContain("is al begonnen");
  });

  test("by a member", async () => {
    expect((await app.as("anna@example.org").refused("meeting/move", MOVE)).code).toBe("not-allowed");
  });
});
