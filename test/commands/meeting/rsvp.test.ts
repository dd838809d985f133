import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { rsvpsOf } from "../../../db/queries/meeting/rsvp.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { dispatch } from "../../../src/engine/dispatch.ts";
import { findCommand } from "../../../src/engine/registry.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, prepared, type TestApp } from "../../harness.ts";

const MEETING = "IO-2026-01";
const [ANNA, COLLEAGUE, PIET] = ["anna@example.org", "achterhoek@example.org", "piet@example.org"];

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
const begin = prepared(
  () => app,
  async () => {
    await coordinator().done("meeting/once", {
      ...{ kind: "implementation", start: "2026-01-20T09:30:00+01:00", minutes: 120 },
    });
  },
);
beforeEach(() => begin());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
const answer = (email: string, said: string, more: Record<string, string> = {}) =>
  app.as(email).done("meeting/rsvp", { meeting: MEETING, answer: said, ...more });
const refused = (email: string, said: string, more: Record<string, string> = {}) =>
  app.as(email).refused("meeting/rsvp", { meeting: MEETING, answer: said, ...more });
const kept = async () =>
  (await rsvpsOf(scopeOf(app.database.db, COOPERATION), MEETING)).map(({ person, answer: said, standin }) => [
    person,
    said,
    standin,
  ]);
const shownTo = async (email: string) =>
  (await app.as(email).done("meeting/show", { meeting: MEETING })).text;
const effects = async () => {
  const filter = { what: "meeting/rsvp" };
  return (await listAudit(scopeOf(app.database.db, COOPERATION), filter, { after: undefined, limit: 99 }))
    .items;
};

describe("somebody answers whether they come", () => {
  test("with a line, and reads back what was understood", async () => {
    const reply = await app.as(ANNA).type("overleg aanmelden io-2026-01 ja");
    expect(reply.ok && reply.text).toContain("U komt naar dit overleg.");
    expect(reply.ok && reply.text).toContain("dinsdag 20 januari 2026, van 9.30 tot 11.30 uur");
    expect(reply.ok && reply.text).toContain("Aangemeld: 1 organisatie komt");
    expect(await kept()).toEqual([[ANNA, "yes", null]]);
  });

  test.each([
    ["overleg aanmelden IO-2026-01 nee", "no"],
    ["overleg aanmelden IO-2026-01; antwoord misschien", "maybe"],
    ["meeting rsvp IO-2026-01 yes", "yes"],
    ["meeting rsvp IO-2026-01 verhinderd", "no"],
    ["overleg aanmelden IO-2026-01 vervanger; vervanger Contact Achterhoek", "standin"],
    ["meeting rsvp IO-2026-01 stand-in; stand-in achterhoek@example.org", "standin"],
  ])("as in %s", async (line, said) => {
    const reply = await app.as(ANNA).type(line);
    expect(reply.ok ? "" : [reply.message, reply.issues]).toBe("");
    expect(await kept()).toEqual([[ANNA, said, said === "standin" ? COLLEAGUE : null]]);
  });

  test("once more, and the last answer stands, each with its own line in the audit log", async () => {
    await answer(ANNA, "standin", { standin: COLLEAGUE });
    await answer(ANNA, "no");
    expect(await kept()).toEqual([[ANNA, "no", null]]);
    expect(await effects()).toMatchObject([
      { by: ANNA, subject: MEETING },
      { by: ANNA, subject: MEETING },
    ]);
  });

  test("the same again, and nothing changes", async () => {
    await answer(ANNA, "yes");
    const again = await answer(ANNA, "yes");
    expect(again.text).toContain("Dit antwoord had u al gegeven.");
    expect(await effects()).toHaveLength(1);
  });

  test("ten times at once, and it counts once", async () => {
    await Promise.all(Array.from({ length: 10 }, () => answer(ANNA, "yes")));
    expect(await effects()).toHaveLength(1);
    expect(await kept()).toEqual([[ANNA, "yes", null]]);
  });

  test("from the secretariat: it is kept, and counts for no organisation", async () => {
    const { text } = await answer("coordinator@example.org", "yes");
    expect(text).toContain("Het secretariaat telt niet mee als organisatie.");
    expect(text).toContain("Aangemeld: nog niemand");
    expect(await shownTo("coordinator@example.org")).toContain("Uw antwoord: ja");
  });

  test("in English", async () => {
    const command = findCommand(app.engine.registry, "meeting/rsvp");
    if (!command) throw new Error("no command meeting/rsvp");
    const actor = { ...(await app.actor(ANNA)), language: "en" as const };
    const input = { meeting: MEETING, answer: "stand-in", standin: COLLEAGUE };
    const reply = await dispatch(app.engine, { command, input, actor, via: "web" });
    expect(reply.ok && reply.text).toContain("Contact Achterhoek comes in your place.");
    expect(reply.ok && reply.text).toContain("Coming: 1 organisation will come");
  });
});

describe("what is refused in words", () => {
  test("a stand-in without a name names the field that is missing", async () => {
    const { code, issues, understood } = await refused(ANNA, "standin");
    expect([code, issues[0]?.field]).toEqual(["invalid", "standin"]);
    expect(issues[0]?.message).toContain("Wie komt in uw plaats?");
    expect(understood).toEqual({ meeting: MEETING, answer: "standin" });
  });

  test.each([
    ["a stand-in with another answer", "yes", COLLEAGUE, "hoort bij het antwoord “vervanger”"],
    ["oneself as stand-in", "standin", ANNA, "niet uw eigen vervanger"],
    ["somebody of another organisation", "standin", PIET, "Piet Pleizier hoort bij een andere organisatie"],
    ["somebody who does not exist", "standin", "nobody@example.org", "nobody@example.org"],
  ])("%s", async (_what, said, standin, words) => {
    const { code, issues } = await refused(ANNA, said, { standin });
    expect([code, issues[0]?.field]).toEqual(["invalid", "standin"]);
    expect(issues[0]?.message).toContain(words);
    expect(await kept()).toEqual([]);
  });

  test("a guest of the own organisation as stand-in", async () => {
    const { issues } = await refused("coordinator@example.org", "standin", { standin: "gast@example.org" });
    expect(issues[0]?.message).toContain("Gijs Gast is hier gast");
  });

  test("a guest, who is told how to become a member", async () => {
    const { code, message } = await refused("gast@example.org", "yes");
    expect(code).toBe("not-allowed");
    expect(message).toContain("U bent hier gast");
  });

  test("an answer that is none, or a meeting that is not there", async () => {
    expect((await refused(ANNA, "wie weet")).issues[0]).toMatchObject({ field: "answer" });
    const { code } = await app.as(ANNA).refused("meeting/rsvp", { meeting: "IO-2027-01", answer: "yes" });
    expect(code).toBe("not-found");
  });

  test("a meeting that was cancelled, that runs, that is closed, or that has passed", async () => {
    await app.at("2026-01-20T09:30:00+01:00");
    await coordinator().done("meeting/start", { meeting: MEETING });
    expect((await refused(ANNA, "yes")).message).toContain("IO-2026-01 is al begonnen.");
    await coordinator().done("meeting/close", { meeting: MEETING, anyway: true });
    expect((await refused(ANNA, "yes")).message).toContain("IO-2026-01 is al afgesloten.");
    for (const day of ["03", "04"]) {
      const start = `2026-02-${day}T09:30:00+01:00`;
      await coordinator().done("meeting/once", { kind: "monitoring", start, minutes: 60 });
    }
    await coordinator().done("meeting/cancel", { meeting: "MO-2026-Q1", reason: "Storm" });
    const say = (meeting: string) => app.as(ANNA).refused("meeting/rsvp", { meeting, answer: "yes" });
    expect(await say("MO-2026-Q1")).toMatchObject({ code: "conflict" });
    await app.at("2026-02-04T10:30:00+01:00");
    expect((await say("MO-2026-Q1-2")).message).toContain("MO-2026-Q1-2 is al geweest.");
    expect(await effects()).toEqual([]);
  });
});
