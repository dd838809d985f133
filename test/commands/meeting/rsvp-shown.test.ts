import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rsvpsOf } from "../../../db/queries/meeting/rsvp.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { people } from "../../../db/schema/cooperation.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, openTestApp, prepared, type TestApp } from "../../harness.ts";

const MEETING = "IO-2026-01";
const ANSWERS = ["Ja, ik kom", "Nee, ik kom niet", "Misschien", "Vervanger"];
const [ANNA, COLLEAGUE, PIET, KIM] = [
  "anna@example.org",
  "achterhoek@example.org",
  "piet@example.org",
  "kim@example.org",
];

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
const kept = async () =>
  (await rsvpsOf(scopeOf(app.database.db, COOPERATION), MEETING)).map(({ person, answer: said }) => [
    person,
    said,
  ]);
const shownTo = async (email: string) =>
  (await app.as(email).done("meeting/show", { meeting: MEETING })).text;
const post = async (purpose: string) => {
  const [found] = await app.posts({ purpose, subject: MEETING });
  if (!found) throw new Error(`no post ${purpose}`);
  return found;
};

describe("the card of a meeting", () => {
  test("counts per organisation, of colleagues the most positive answer, and names the organisations", async () => {
    expect(await shownTo(ANNA)).toContain("Aangemeld: nog niemand");
    await answer(ANNA, "no");
    await answer(COLLEAGUE, "maybe");
    await answer(PIET, "yes");
    await answer(KIM, "no");
    await answer("bestuur@example.org", "standin", { standin: "rivierenland@example.org" });
    const text = await shownTo(ANNA);
    expect(text).toContain("Aangemeld: 2 organisaties komen, 1 niet, 1 misschien");
    expect(text).toContain("Wie komen: De Wilgenhof (voorbeeld) en Rivierenland (met een vervanger)");
    expect(text).toContain("Wie komen niet: Het Kompas (voorbeeld)");
    expect(text).toContain("Wie komen misschien: Achterhoek");
    expect(text).toContain("Uw antwoord: nee");
    await answer(KIM, "yes");
    expect(await shownTo(ANNA)).not.toContain("Wie komen niet");
  });

  test("gives guests the numbers and no names", async () => {
    await answer(PIET, "yes");
    const text = await shownTo("gast@example.org");
    expect(text).toContain("Aangemeld: 1 organisatie komt");
    expect(text).not.toContain("De Wilgenhof");
  });

  test("has a button per answer, as long as the meeting has to come, and not for guests", async () => {
    const labels = async (email: string) =>
      buttonsOf((await app.as(email).done("meeting/show", { meeting: MEETING })).card).map((b) => b.label);
    expect(await labels(ANNA)).toEqual([...ANSWERS, "Agenda"]);
    expect(await labels("gast@example.org")).toEqual(["Agenda"]);
    await app.at("2026-01-20T11:30:00+01:00");
    expect(await labels(ANNA)).toEqual(["Agenda"]);
  });

  test("keeps the organisation of whoever answered and went elsewhere since", async () => {
    await answer(ANNA, "yes");
    await app.database.db.update(people).set({ organisation: "foodvalley" }).where(eq(people.email, ANNA));
    expect(await shownTo(COLLEAGUE)).toContain("Wie komen: Achterhoek");
  });
});

describe("the list of meetings", () => {
  const listFor = async (email: string) => await app.as(email).done("meeting/list");

  test("says your own answer, and for whom you come", async () => {
    expect((await listFor(ANNA)).text).not.toContain("uw antwoord");
    await answer(ANNA, "standin", { standin: COLLEAGUE });
    expect((await listFor(ANNA)).text).toContain("uw antwoord: vervanger: Contact Achterhoek");
    expect((await listFor(COLLEAGUE)).text).toContain("u vervangt Anna Achterberg");
    expect((await listFor(PIET)).text).not.toMatch(/uw antwoord|vervangt/);
  });

  test("has the buttons, of which the answer that was given stands out", async () => {
    await answer(ANNA, "maybe");
    const buttons = buttonsOf((await listFor(ANNA)).card);
    expect(buttons.map(({ label }) => label)).toEqual(ANSWERS);
    expect(buttons.filter(({ style }) => style === "primary").map(({ label }) => label)).toEqual([
      "Misschien",
    ]);
    expect(buttonsOf((await listFor("gast@example.org")).card)).toEqual([]);
  });
});

describe("the posts about a meeting", () => {
  const PURPOSES = ["agenda-opened", "agenda-published", "meeting-reminder"] as const;

  test("count the organisations, name nobody, and are drawn anew with each answer", async () => {
    await app.at("2026-01-19T12:00:00+01:00");
    for (const purpose of PURPOSES) {
      const { text, card } = await post(purpose);
      expect(text).toContain("Aangemeld: nog niemand");
      expect(buttonsOf(card).map(({ label }) => label)).toEqual(expect.arrayContaining(ANSWERS));
    }
    await answer(PIET, "yes");
    await answer(KIM, "maybe");
    for (const purpose of PURPOSES) {
      const { text } = await post(purpose);
      expect(text).toContain("Aangemeld: 1 organisatie komt, 1 misschien");
      expect(text).not.toMatch(/Pleizier|Wilgenhof|Kompas/);
    }
  });

  test("are not said again in the room where somebody answers", async () => {
    const before = (await app.posts()).length;
    await app.as(ANNA).done("meeting/rsvp", { meeting: MEETING, answer: "yes" }, { room: "implementation" });
    expect(await app.posts()).toHaveLength(before);
  });

  test("let one press answer, and open the form for a stand-in", async () => {
    await app.at("2026-01-05T10:00:00+01:00");
    const { card } = await post("agenda-opened");
    await app.as(PIET).press(card, "Ja, ik kom");
    expect(await kept()).toEqual([[PIET, "yes"]]);
    const opens = buttonsOf(card).filter(({ command, opensForm }) => command === "meeting/rsvp" && opensForm);
    expect(opens.map(({ label }) => label)).toEqual(["Vervanger"]);
  });

  test("offer nothing any more once the meeting runs", async () => {
    await app.at("2026-01-20T09:30:00+01:00");
    await coordinator().done("meeting/start", { meeting: MEETING });
    const labels = buttonsOf((await post("agenda-opened")).card).map(({ label }) => label);
    expect(labels).not.toContain("Ja, ik kom");
    expect((await post("agenda-opened")).text).toContain("Aangemeld: nog niemand");
  });

  test("keep the answers when the meeting moves, and say so", async () => {
    await answer(PIET, "yes");
    await coordinator().done("meeting/move", { meeting: MEETING, start: "2026-01-27T09:30:00+01:00" });
    const { text, card } = await post("meeting-moved");
    expect(text).toContain("Aangemeld: 1 organisatie komt");
    expect(text).toContain("Uw antwoord blijft staan");
    expect(buttonsOf(card).map(({ label }) => label)).toEqual(expect.arrayContaining(ANSWERS));
    await coordinator().done("meeting/cancel", { meeting: MEETING, reason: "Storm" });
    expect((await post("meeting-moved")).text).not.toContain("Aangemeld");
    expect(await shownTo(PIET)).not.toContain("Aangemeld");
  });
});
