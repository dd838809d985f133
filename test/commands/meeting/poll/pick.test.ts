import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { listAudit } from "../../../../db/queries/audit.ts";
import { scopeOf } from "../../../../db/queries/scope.ts";
import { COOPERATION } from "../../../builders.ts";
import type { TestApp } from "../../../harness.ts";
import { prepared } from "../../../harness.ts";
import { meetingOf, startOf } from "../../../meeting-app.ts";
import { formFor, makeOne, openPollApp, pick, pickRefused, pollItem, vote } from "../../../poll-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openPollApp();
}, 60_000);
const begin = prepared(
  () => app,
  async () => {
    await makeOne(app);
    await vote(app, PIET, ["yes", "no", "no"]);
    await vote(app, KIM, ["maybe", "no", "yes"]);
  },
);
beforeEach(() => begin());
afterAll(() => app.close());

const ANNA = "anna@example.org";
const PIET = "piet@example.org";
const KIM = "kim@example.org";
const CARLA = "coordinator@example.org";
const FIRST = "2026-01-22T10:00";

describe("picking a date", () => {
  it("makes a meeting of it, with the title and the length of the poll, told under the poll", async () => {
    const reply = await app.as(ANNA).type("overleg prikkies DP-1 22 januari 10:00");
    expect(reply).toMatchObject({ ok: true, ref: "HT-2026-1" });
    expect(await meetingOf(app, "HT-2026-1")).toMatchObject({
      title: "Kostensleutel 2027",
      room: "revision",
    });
    expect(await startOf(app, "HT-2026-1")).toBe("2026-01-22T10:00:00+01:00");
    const posts = await app.posts();
    expect(posts.map(({ purpose, room, thread }) => [purpose, room, thread])).toEqual([
      ["poll-opened", "revision", null],
      ["poll-picked", "revision", "DP-1"],
    ]);
    expect(posts[1]?.text).toBe(
      [
        "Datum gekozen: HT-2026-1 · Kostensleutel 2027",
        "Uit de datumprik kwam dit overleg. (DP-1)",
        "Wanneer: donderdag 22 januari 2026, van 10.00 tot 11.30 uur",
        "Waar: plaats nog niet bekend",
      ].join("\n"),
    );
    expect(posts[0]?.text).toContain("Gekozen: donderdag 22 januari 2026, 10.00 uur, HT-2026-1");
    expect(posts[0]?.card.buttons).toEqual([]);
    const item = await pollItem(app);
    expect(item).toMatchObject({ state: "picked", picked: FIRST, meeting: "HT-2026-1" });
  });

  it("is audited of the poll", async () => {
    await pick(app, CARLA, FIRST);
    const page = { after: undefined, limit: 50 };
    const { items } = await listAudit(scopeOf(app.database.db, COOPERATION), { what: "meeting/pick" }, page);
    expect(items).toMatchObject([{ by: CARLA, subject: "DP-1" }]);
  });

  it("by ten at once makes one meeting", async () => {
    const run = (by: string) => app.as(by).run("meeting/pick", { poll: "DP-1", option: FIRST });
    const replies = await Promise.all(Array.from({ length: 10 }, (_, at) => run(at % 2 ? ANNA : CARLA)));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await app.posts({ purpose: "poll-picked" })).toHaveLength(1);
  });

  it("of a poll that was asked in another room is told in the room of the meeting too", async () => {
    await app
      .as(ANNA)
      .done(
        "meeting/poll",
        { title: "Ander overleg", options: [FIRST, "2026-01-23T10:00"] },
        { room: "implementation" },
      );
    await app.as(ANNA).done("meeting/pick", { poll: "DP-2", option: FIRST });
    const posts = (await app.posts()).filter(({ purpose }) => purpose !== "poll-opened");
    expect(posts.map(({ purpose, room }) => [purpose, room])).toEqual([
      ["poll-picked", "implementation"],
      ["meeting-planned", "revision"],
    ]);
  });

  it("in a closed room keeps the meeting there", async () => {
    const how = { room: "region:achterhoek" };
    await app
      .as(ANNA)
      .done("meeting/poll", { title: "Eigen overleg", options: [FIRST, "2026-01-23T10:00"] }, how);
    await app.as(ANNA).done("meeting/pick", { poll: "DP-2", option: FIRST });
    expect(await meetingOf(app, "HT-2026-1")).toMatchObject({ room: "region:achterhoek" });
    expect(await app.posts({ purpose: "meeting-planned" })).toEqual([]);
  });

  it("over another meeting in the same room warns", async () => {
    const other = { kind: "revision-table", start: "2026-01-22T10:30", minutes: 60 };
    await app.as(CARLA).done("meeting/once", other);
    const { text } = await pick(app, ANNA, FIRST);
    expect(text).toContain("HT-2026-2 valt samen met HT-2026-1");
  });

  it("by a form shows each date with its counts", async () => {
    const [poll, option] = await formFor(app, ANNA, "meeting/pick", { poll: "DP-1" });
    expect(poll).toMatchObject({ value: "DP-1" });
    expect(option?.options).toEqual([
      "donderdag 22 januari 2026, 10.00 uur (1 ja, 1 als het moet, 0 nee)",
      "vrijdag 23 januari 2026, 13.30 uur (0 ja, 0 als het moet, 2 nee)",
      "maandag 26 januari 2026, 9.00 uur (1 ja, 0 als het moet, 1 nee)",
    ]);
  });

  it("by a button of the maker's own card", async () => {
    const { card } = await app.as(ANNA).done("meeting/date-poll", { poll: "DP-1" });
    expect((await app.as(PIET).done("meeting/date-poll", { poll: "DP-1" })).card.buttons).toHaveLength(3);
    const reply = await app.as(ANNA).press(card, "Kies donderdag 22 januari 2026, 10.00 uur");
    expect(reply).toMatchObject({ ok: true, ref: "HT-2026-1" });
  });
});

describe("picking is refused in words", () => {
  test("to who neither made the poll nor coordinates, and to a guest", async () => {
    const { code, message } = await pickRefused(app, PIET, FIRST);
    expect([code, message]).toEqual([
      "not-allowed",
      expect.stringContaining("Anna Achterberg, die deze datumprik maakte"),
    ]);
    expect((await pickRefused(app, "gast@example.org", FIRST)).code).toBe("not-allowed");
  });

  test("a date that everybody refused", async () => {
    const { code, message } = await pickRefused(app, ANNA, "2026-01-23T13:30");
    expect([code, message]).toEqual(["conflict", expect.stringContaining("kan niemand")]);
    expect(await pollItem(app)).toMatchObject({ state: "open", picked: null });
  });

  test("twice, with the meeting that came of it", async () => {
    await pick(app, ANNA, FIRST);
    const { code, message } = await pickRefused(app, CARLA, "2026-01-26T09:00");
    expect([code, message]).toEqual(["conflict", expect.stringContaining("HT-2026-1")]);
  });

  test("a date that is not in the list, with those that are", async () => {
    const { code, issues } = await pickRefused(app, ANNA, "2026-01-22T11:00");
    expect([code, issues[0]?.field]).toEqual(["invalid", "option"]);
    expect(issues[0]?.message).toContain("donderdag 22 januari 2026, 10.00 uur; vrijdag 23 januari");
  });

  test("a date that has passed", async () => {
    await app.at("2026-01-22T10:00:00+01:00");
    const { code, message } = await pickRefused(app, ANNA, FIRST);
    expect([code, message]).toEqual(["conflict", expect.stringContaining("al geweest")]);
  });

  test("a moment at which a meeting of the kind stands already", async () => {
    await app.as(CARLA).done("meeting/once", { kind: "revision-table", start: FIRST, minutes: 60 });
    expect((await pickRefused(app, ANNA, FIRST)).code).toBe("conflict");
    expect(await pollItem(app)).toMatchObject({ state: "open" });
  });
});
