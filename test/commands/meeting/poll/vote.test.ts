import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { listAudit } from "../../../../db/queries/audit.ts";
import { scopeOf } from "../../../../db/queries/scope.ts";
import { COOPERATION } from "../../../builders.ts";
import type { TestApp } from "../../../harness.ts";
import { prepared } from "../../../harness.ts";
import { formFor, inEnglish, makeOne, openPollApp, pick, pollItem, vote } from "../../../poll-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openPollApp();
}, 60_000);
const begin = prepared(
  () => app,
  () => makeOne(app),
);
beforeEach(() => begin());
afterAll(() => app.close());

const ANNA = "anna@example.org";
const PIET = "piet@example.org";
const KIM = "kim@example.org";
const given = async () => (await pollItem(app))?.answers;
const votes = async () => {
  const page = { after: undefined, limit: 50 };
  return (await listAudit(scopeOf(app.database.db, COOPERATION), { what: "meeting/vote" }, page)).items;
};
const refused = async (input: Record<string, unknown>, by = ANNA) =>
  await app.as(by).refused("meeting/vote", { poll: "DP-1", ...input });

describe("an answer to a date poll", () => {
  it("is given as it is typed, in the order of the dates", async () => {
    const reply = await app.as(ANNA).type("overleg stem dp-1 ja, als het moet en nee");
    expect(reply).toMatchObject({ ok: true, ref: "DP-1" });
    expect(await given()).toEqual([{ by: ANNA, answers: ["yes", "maybe", "no"] }]);
    expect(reply.ok && reply.text).toContain("Uw antwoord is bewaard.");
    expect(reply.ok && reply.text).toContain(
      "1 ja, 0 als het moet, 0 nee · uw antwoord: ja · ja: Anna Achterberg",
    );
  });

  it("by a button counts for every date, and the card in the room counts along", async () => {
    const [post] = await app.posts({ purpose: "poll-opened" });
    if (!post) throw new Error("the poll is not posted");
    await app.as(ANNA).press(post.card, "Ik kan altijd");
    await app.as(PIET).press(post.card, "Ik kan niet");
    await vote(app, KIM, ["no", "maybe", "yes"]);
    const [now] = await app.posts({ purpose: "poll-opened" });
    expect(now?.text.split("\n").slice(3)).toEqual([
      "Antwoorden kan tot en met: maandag 12 januari 2026, 17.00 uur",
      "Geantwoord: 3 mensen; van 7 verwacht ik een antwoord",
      "1. donderdag 22 januari 2026, 10.00 uur",
      "   1 ja, 0 als het moet, 2 nee",
      "2. vrijdag 23 januari 2026, 13.30 uur",
      "   1 ja, 1 als het moet, 1 nee",
      "3. maandag 26 januari 2026, 9.00 uur · beste keuze tot nu toe",
      "   2 ja, 0 als het moet, 1 nee",
    ]);
  });

  it("by a form has one choice for each date, filled in with what was answered before", async () => {
    await vote(app, ANNA, ["yes", "maybe", "no"]);
    const options = ["ja", "als het moet", "nee"];
    expect(await formFor(app, ANNA, "meeting/vote", { poll: "DP-1" })).toEqual([
      { name: "poll", shown: "datumprik", options: ["DP-1 Kostensleutel 2027"], value: "DP-1" },
      { name: "answer1", shown: "donderdag 22 januari 2026, 10.00 uur", options, value: "yes" },
      { name: "answer2", shown: "vrijdag 23 januari 2026, 13.30 uur", options, value: "maybe" },
      { name: "answer3", shown: "maandag 26 januari 2026, 9.00 uur", options, value: "no" },
    ]);
    await app.as(ANNA).done("meeting/vote", { poll: "DP-1", answer1: "no", answer2: "no", answer3: "yes" });
    expect(await given()).toEqual([{ by: ANNA, answers: ["no", "no", "yes"] }]);
  });

  it("asked without a poll is about the newest that is open", async () => {
    await makeOne(app, PIET, { title: "Tweede prik" });
    const [poll] = await formFor(app, ANNA, "meeting/vote", {});
    expect(poll).toMatchObject({ value: "DP-2" });
  });

  it("may change until the deadline; the same again changes nothing", async () => {
    await vote(app, ANNA, ["yes", "yes", "yes"]);
    const again = await vote(app, ANNA, ["yes", "yes", "yes"]);
    expect(again.text).toContain("Dit antwoord had u al gegeven.");
    await vote(app, ANNA, ["no", "yes", "yes"]);
    expect(await given()).toEqual([{ by: ANNA, answers: ["no", "yes", "yes"] }]);
    expect(await votes()).toMatchObject([
      { by: ANNA, subject: "DP-1" },
      { by: ANNA, subject: "DP-1" },
    ]);
  });

  it("ten times at once counts once, and of two people at once both count", async () => {
    await Promise.all(Array.from({ length: 10 }, () => vote(app, ANNA, ["yes", "no", "yes"])));
    expect(await votes()).toHaveLength(1);
    await Promise.all([vote(app, PIET, ["no", "no", "yes"]), vote(app, KIM, ["yes", "yes", "yes"])]);
    const all = [ANNA, PIET, KIM].map((by) => expect.objectContaining({ by }));
    expect(await given()).toHaveLength(3);
    expect(await given()).toEqual(expect.arrayContaining(all));
  });

  it("reads in English without a Dutch word", async () => {
    const input = { poll: "DP-1", answers: ["if need be", "no", "yes"] };
    const text = await inEnglish(app, ANNA, "meeting/vote", input);
    expect(text).toContain("Your answer is saved.");
    expect(text).toContain(
      "0 yes, 1 if need be, 0 no · your answer: if need be · if need be: Anna Achterberg",
    );
    expect(text).toContain("Monday 26 January 2026, 9:00 · best choice so far");
  });
});

describe("an answer is refused in words", () => {
  test("with too few answers, naming the dates in their order", async () => {
    const { code, issues } = await refused({ answers: ["yes", "no"] });
    expect([code, issues[0]?.field]).toEqual(["invalid", "answers"]);
    expect(issues[0]?.message).toContain("Geef 3 antwoorden");
    expect(issues[0]?.message).toContain("2. vrijdag 23 januari 2026, 13.30 uur");
    expect((await refused({})).issues[0]?.field).toBe("answers");
  });

  test("from a form, at each date that has none", async () => {
    const { issues } = await refused({ answer1: "yes" });
    expect(issues.map(({ field }) => field)).toEqual(["answer2", "answer3"]);
  });

  test("after the deadline, with whom to ask", async () => {
    await app.at("2026-01-12T17:01:00+01:00");
    const { code, message } = await refused({ answers: ["yes", "yes", "yes"] });
    expect([code, message]).toEqual(["conflict", expect.stringContaining("Laat het Anna Achterberg weten")]);
    expect(await given()).toEqual([]);
    expect(await pollItem(app)).toMatchObject({ state: "closed" });
  });

  test("after a date was picked, with the meeting that came of it", async () => {
    await vote(app, PIET, ["yes", "no", "no"]);
    await pick(app, ANNA, "2026-01-22T10:00");
    const { code, message } = await refused({ answers: ["no", "no", "yes"] });
    expect([code, message]).toEqual(["conflict", expect.stringContaining("HT-2026-1")]);
  });

  test("of a guest, and to a poll that is not there", async () => {
    const answers = ["yes", "yes", "yes"];
    expect((await refused({ answers }, "gast@example.org")).code).toBe("not-allowed");
    expect((await refused({ poll: "DP-9", answers })).code).toBe("not-found");
    expect((await refused({ answers: ["yes", "ooit", "no"] })).issues[0]?.field).toBe("answers");
  });
});
