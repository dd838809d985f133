import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { listAudit } from "../../../../db/queries/audit.ts";
import { scopeOf } from "../../../../db/queries/scope.ts";
import { COOPERATION } from "../../../builders.ts";
import type { TestApp } from "../../../harness.ts";
import { formFor, inEnglish, makeOne, OPTIONS, openPollApp, POLL, pollItem } from "../../../poll-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openPollApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const anna = () => app.as("anna@example.org");
const PRIK =
  "overleg prik Kostensleutel 2027; datums 22 jan 10:00, vrijdag 23 januari om 13.30 uur en 2026-01-26T09:00";

describe("a date poll", () => {
  it("is made as it is typed, in the room where it is typed, and reads in full", async () => {
    const reply = await anna().type(`${PRIK}; antwoorden tot 20 januari; plaats Ede`, {
      room: "implementation",
    });
    expect(reply).toMatchObject({ ok: true, ref: "DP-1", shared: true });
    const [post, ...more] = await app.posts({ purpose: "poll-opened" });
    expect(more).toEqual([]);
    expect(post).toMatchObject({ room: "implementation", subject: "DP-1" });
    expect(post?.text).toBe(
      [
        "DP-1 · Datumprik: Kostensleutel 2027",
        "Overleg: overlegtafel herzieningsprocedure, 90 minuten",
        "Waar: Ede",
        "Gevraagd door: Anna Achterberg",
        "Antwoorden kan tot en met: dinsdag 20 januari 2026, 23.59 uur",
        "Geantwoord: nog niemand; van 7 verwacht ik een antwoord",
        "1. donderdag 22 januari 2026, 10.00 uur",
        "   nog geen antwoorden",
        "2. vrijdag 23 januari 2026, 13.30 uur",
        "   nog geen antwoorden",
        "3. maandag 26 januari 2026, 9.00 uur",
        "   nog geen antwoorden",
      ].join("\n"),
    );
    expect(await pollItem(app)).toMatchObject({
      ref: "DP-1",
      title: "Kostensleutel 2027",
      options: OPTIONS,
      state: "open",
      deadline: "2026-01-20T23:59:00+01:00",
      answers: [],
      picked: null,
    });
  });

  it("typed in private, or sent by a program, is asked in the room of its kind of meeting", async () => {
    await makeOne(app);
    await anna().done(
      "meeting/poll",
      { ...POLL, kind: "learning-circle" },
      { room: "person:anna@example.org" },
    );
    const posts = await app.posts({ purpose: "poll-opened" });
    expect(posts.map(({ subject, room }) => [subject, room])).toEqual([
      ["DP-1", "revision"],
      ["DP-2", "learning-circle"],
    ]);
  });

  it("without a deadline closes within a week and two days before the first date, or halfway to a near one", async () => {
    await makeOne(app);
    expect(await pollItem(app)).toMatchObject({ deadline: "2026-01-12T17:00:00+01:00" });
    await makeOne(app, "anna@example.org", { options: ["2026-01-13T10:00", "2026-01-14T10:00"] });
    expect(await pollItem(app, "anna@example.org", "DP-2")).toMatchObject({
      deadline: "2026-01-09T17:00:00+01:00",
    });
    await makeOne(app, "anna@example.org", { options: ["2026-01-06T10:00", "2026-01-07T10:00"] });
    expect(await pollItem(app, "anna@example.org", "DP-3")).toMatchObject({
      deadline: "2026-01-05T21:00:00+01:00",
    });
  });

  it("keeps its dates in the order in which they were named, and warns of a school holiday", async () => {
    const options = ["2026-02-17T10:00", "2026-02-10T10:00"];
    const { text } = await makeOne(app, "anna@example.org", { options });
    expect(await pollItem(app)).toMatchObject({ options });
    expect(text).toContain("schoolvakantie: Voorjaarsvakantie (midden)");
  });

  it("made twice under one key is made once, with one line in the audit log", async () => {
    const how = { key: "abc" };
    await Promise.all([anna().done("meeting/poll", POLL, how), anna().done("meeting/poll", POLL, how)]);
    const { items } = await listAudit(
      scopeOf(app.database.db, COOPERATION),
      {},
      { after: undefined, limit: 50 },
    );
    expect(items).toMatchObject([{ by: "anna@example.org", what: "meeting/poll", subject: "DP-1" }]);
  });

  it("has a form that says how several dates are written", async () => {
    const fields = await formFor(app, "anna@example.org", "meeting/poll", {});
    expect(fields.map(({ shown }) => shown)).toEqual([
      "titel",
      "datums",
      "antwoorden tot",
      "soort",
      "duur",
      "plaats",
    ]);
  });

  it("stays in the closed room in which it is made", async () => {
    const { text } = await anna().done("meeting/poll", POLL, { room: "region:achterhoek" });
    expect(text).toContain("Besloten:");
    expect(await pollItem(app, "anna@example.org")).toMatchObject({ room: "region:achterhoek" });
    expect(await pollItem(app, "kim@example.org")).toBeUndefined();
    expect((await app.as("kim@example.org").refused("meeting/date-poll", { poll: "DP-1" })).code).toBe(
      "not-found",
    );
    const answers = ["yes", "yes", "yes"];
    expect((await app.as("kim@example.org").refused("meeting/vote", { poll: "DP-1", answers })).code).toBe(
      "not-found",
    );
  });

  it("is shown by its reference alone, and those without a date yet in a list", async () => {
    expect(await anna().type("overleg datumprik")).toMatchObject({
      text: expect.stringContaining("Er loopt geen datumprik."),
    });
    await makeOne(app);
    expect(await anna().type("dp-1")).toMatchObject({ ok: true, ref: "DP-1" });
    expect(await anna().type("overleg dp-1")).toMatchObject({ ok: true, ref: "DP-1" });
    const list = await anna().type("overleg datumprik");
    expect(list.ok && list.text).toContain("DP-1 Kostensleutel 2027");
    expect(list.ok && list.text).toContain(
      "open · antwoorden kan tot en met maandag 12 januari 2026, 17.00 uur",
    );
  });

  it("reads in English without a Dutch word", async () => {
    expect(await inEnglish(app, "anna@example.org", "meeting/poll", POLL)).toBe(
      [
        "DP-1 · Date poll: Kostensleutel 2027",
        "The date poll is ready. People can answer until Monday 12 January 2026, 17:00.",
        "Meeting: revision table, 90 minutes",
        "Asked by: Anna Achterberg",
        "Answer until: Monday 12 January 2026, 17:00",
        "Answered: nobody yet; an answer is expected from 7",
        "1. Thursday 22 January 2026, 10:00",
        "   no answers yet",
        "2. Friday 23 January 2026, 13:30",
        "   no answers yet",
        "3. Monday 26 January 2026, 9:00",
        "   no answers yet",
      ].join("\n"),
    );
  });
});

describe("refused in words, at its field", () => {
  const many = Array.from({ length: 11 }, (_, at) =>
    `2026-01-${12 + (at % 5)}T${9 + Math.floor(at / 5)}:00`.replace("T9", "T09"),
  );
  test.each([
    ["a date that has passed", "options", { options: ["2026-01-02T10:00", OPTIONS[0]] }, "2 januari 2026"],
    [
      "a public holiday",
      "options",
      { options: ["2026-04-06T10:00", OPTIONS[0]] },
      "is een feestdag: Tweede paasdag",
    ],
    ["a weekend", "options", { options: ["2026-01-24T10:00", OPTIONS[0]] }, "valt in het weekend"],
    [
      "the same date twice",
      "options",
      { options: [OPTIONS[0], OPTIONS[1], OPTIONS[0]] },
      "staat er twee keer in",
    ],
    ["one date alone", "options", { options: [OPTIONS[0]] }, "ten minste twee"],
    ["more than a form has choices for", "options", { options: many }, "hoogstens 10 datums"],
    ["a date without a time", "options", { options: ["22 januari", OPTIONS[1]] }, "22 januari"],
    ["a deadline in the past", "deadline", { deadline: "2026-01-04" }, "4 januari 2026"],
    [
      "a deadline on the day of the first date",
      "deadline",
      { deadline: "22 januari" },
      "eerder dan donderdag 22 januari",
    ],
    ["no dates", "options", { options: [] }, "datums"],
  ])("%s", async (_what, name, wrong, words) => {
    const { code, issues } = await anna().refused("meeting/poll", { ...POLL, ...wrong });
    expect([code, issues[0]?.field]).toEqual(["invalid", name]);
    expect(issues[0]?.message).toContain(words);
    expect(await app.posts()).toEqual([]);
  });

  test("a guest, who is told how to become a member", async () => {
    const { code, message } = await app.as("gast@example.org").refused("meeting/poll", POLL);
    expect([code, message]).toEqual(["not-allowed", expect.stringContaining("U bent hier gast")]);
  });

  test("what identifies a person, before it is stored", async () => {
    const { code } = await anna().refused("meeting/poll", { ...POLL, title: "Overleg over 111222333" });
    expect(code).toBe("personal-data");
    expect(await pollItem(app)).toBeUndefined();
  });
});
