import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestApp } from "../../harness.ts";
import { meetingOf, openMeetingApp, startOf } from "../../meeting-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openMeetingApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
const TABLE = { kind: "revision-table", start: "2026-03-10T10:00:00+01:00", minutes: 90 };

describe("the coordinator plans one meeting", () => {
  test("a revision table, numbered within its year, in its own room", async () => {
    expect((await coordinator().done("meeting/once", TABLE)).ref).toBe("HT-2026-1");
    const second = await coordinator().done("meeting/once", { ...TABLE, start: "2026-06-09T10:00" });
    expect(second.ref).toBe("HT-2026-2");
    expect(await meetingOf(app, "HT-2026-1")).toMatchObject({
      room: "revision",
      series: null,
      period: "2026",
    });
  });

  test("as it is typed; what was understood is said in full", async () => {
    const reply = await coordinator().type(
      "overleg los leercirkel; wanneer 12 maart 13:30; duur 3u; plaats Ede",
      {
        room: "learning-circle",
      },
    );
    expect(reply).toMatchObject({ ok: true, ref: "LC-2026-Q1", shared: true });
    expect(reply.ok && reply.text).toContain("donderdag 12 maart 2026, van 13.30 tot 16.30 uur");
    const [post] = await app.posts({ purpose: "meeting-planned" });
    expect(post).toMatchObject({ room: "learning-circle", subject: "LC-2026-Q1" });
  });

  test("a reference is never used again, also after its meeting was cancelled", async () => {
    await coordinator().done("meeting/once", TABLE);
    await coordinator().done("meeting/cancel", { meeting: "HT-2026-1", reason: "Voorstel ingetrokken" });
    expect((await coordinator().done("meeting/once", TABLE)).ref).toBe("HT-2026-2");
  });

  test("in a school holiday with a warning", async () => {
    const answer = await coordinator().done("meeting/once", { ...TABLE, start: "2026-07-28T10:00" });
    expect(answer.text).toContain("Dit valt in een schoolvakantie: Zomervakantie (midden).");
  });

  test("seconds are left out of its start", async () => {
    await coordinator().done("meeting/once", { ...TABLE, start: "2026-03-10T10:00:59+01:00" });
    expect(await startOf(app, "HT-2026-1")).toBe("2026-03-10T10:00:00+01:00");
  });
});

describe("refused in words", () => {
  test.each([
    [
      "a public holiday, with the nearest free day",
      "2026-04-27T10:00",
      "maandag 27 april 2026 is een feestdag: Koningsdag. De dichtstbijzijnde vrije werkdag is dinsdag 28 april 2026.",
    ],
    ["a moment that has been", "2026-01-04T10:00", "is al geweest"],
    ["a moment years away", "2099-01-05T10:00", "binnen vijf jaar"],
    ["words that are no moment", "binnenkort een keer", "herken ik niet"],
  ])("%s", async (_, start, words) => {
    const { code, issues } = await coordinator().refused("meeting/once", { ...TABLE, start });
    expect(code).toBe("invalid");
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ field: "start" });
    expect(issues[0]?.message).toContain(words);
  });

  test("a second meeting of a kind at the same moment", async () => {
    await coordinator().done("meeting/once", TABLE);
    const refused = await coordinator().refused("meeting/once", TABLE);
    expect(refused).toMatchObject({ code: "conflict" });
    expect(refused.message).toContain("HT-2026-1");
  });

  test("by a guest", async () => {
    expect((await app.as("gast@example.org").refused("meeting/once", TABLE)).code).toBe("not-allowed");
  });
});
