import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { holdMeeting, planYear } from "../../agenda-app.ts";
import { openTestApp, prepared, type TestApp } from "../../harness.ts";
import { audited, coordinatorOf, listIn, themeIn } from "./theme-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  () => planYear(app),
);
beforeEach(() => begin());

const coordinator = () => coordinatorOf(app);
const anna = () => app.as("anna@example.org");
const kim = () => app.as("kim@example.org");
const LESSON = { theme: "T-1", text: "Een vaste chauffeur geeft rust." };
const lessonItems = async () =>
  (await listIn(app, "agenda-items", { subject: "T-1", source: "data" })).filter(({ title }) =>
    String(title).startsWith("Les uit"),
  );

/** From an item of IO-2026-01 by way of MO-2026-Q1 to a theme that LC-2026-Q1 is about, which is running. */
async function beginCircle(): Promise<void> {
  await kim().done("agenda/add", { title: "Lange ritten", meeting: "IO-2026-01" });
  await app.at("2026-01-08T09:30:00+01:00");
  await coordinator().done("meeting/start", { meeting: "IO-2026-01" });
  await coordinator().done("agenda/forward", { item: "P-1", to: "monitoring" });
  await coordinator().done("meeting/close", { meeting: "IO-2026-01", anyway: true });
  await app.at("2026-02-10T13:30:00+01:00");
  await coordinator().done("meeting/start", { meeting: "MO-2026-Q1" });
  await coordinator().done("theme/add", { title: "Vervoer naar school", item: "P-1" });
  await coordinator().done("theme/choose", { theme: "T-1", meeting: "LC-2026-Q1" });
  await coordinator().done("meeting/close", { meeting: "MO-2026-Q1", anyway: true });
  await app.at("2026-03-25T13:30:00+01:00");
  await coordinator().done("meeting/start", { meeting: "LC-2026-Q1" });
}

it("a lesson puts itself on the next implementation and the next monitoring agenda, with its theme", async () => {
  await beginCircle();
  const reply = await kim().type("thema les T-1 Een vaste chauffeur geeft rust.");
  expect(reply).toMatchObject({ ok: true, ref: "T-1" });
  const items = await lessonItems();
  const title = "Les uit thema T-1: Een vaste chauffeur geeft rust.";
  expect(items).toMatchObject([
    { title, meeting: "IO-2026-04", journey: [{ ref: "T-1", what: "lesson" }, { what: "raised" }] },
    { title, meeting: "MO-2026-Q2", journey: [{ ref: "T-1", what: "lesson" }, { what: "raised" }] },
  ]);
  const [implementation, monitoring] = items.map(({ ref }) => String(ref));
  expect(await themeIn(app, "T-1")).toMatchObject({
    state: "learnt",
    lessons: [
      {
        ...{ number: 1, text: LESSON.text, by: "kim@example.org", meeting: "LC-2026-Q1" },
        items: [implementation, monitoring],
      },
    ],
  });
  const [post] = await app.posts({ purpose: "theme-lesson" });
  expect(post).toMatchObject({ room: "learning-circle", thread: "LC-2026-Q1" });
  expect(post?.text).toBe(
    [
      "Les 1 uit T-1 Vervoer naar school",
      "Kim Kompas legde vast: Een vaste chauffeur geeft rust.",
      "Deze les komt op de agenda van:",
      `- ${implementation} → IO-2026-04`,
      `- ${monitoring} → MO-2026-Q2`,
    ].join("\n"),
  );
  await kim().done("leerlus/language", { language: "en" });
  const agenda = await kim().done("agenda/show", { meeting: "IO-2026-04" });
  expect(agenda.text).toContain("Lesson of theme T-1: Een vaste chauffeur geeft rust.");
  expect(await audited(app, "theme/lesson")).toMatchObject([{ subject: "T-1" }]);
});

it("a lesson becomes an agreement, a decision and an action whose cards tell the whole way, as the theme does", async () => {
  await beginCircle();
  await kim().done("theme/lesson", LESSON);
  await app.at("2026-03-25T15:00:00+01:00");
  await coordinator().done("meeting/close", { meeting: "LC-2026-Q1", anyway: true });
  const [outcomes] = await app.posts({ purpose: "meeting-outcomes", subject: "LC-2026-Q1" });
  expect(outcomes?.text).toMatch(
    /Geleerd over Vervoer naar school\n- Een vaste chauffeur geeft rust\.[\s\S]*Behandelde punten\n- P-\d+ Vervoer naar school/,
  );
  const [item] = (await lessonItems()).map(({ ref }) => String(ref));
  await app.at("2026-04-09T09:30:00+02:00");
  await coordinator().done("meeting/start", { meeting: "IO-2026-04" });
  await coordinator().done("agreement/add", {
    ...{ title: "Vaste chauffeurs", parties: ["achterhoek", "aanbieder-01"], review: "2026-10-01", item },
  });
  await coordinator().done("decision/add", { text: "We beginnen in Ede.", item });
  const action = { title: "Bel de vervoerder", holder: "anna@example.org", due: "2026-05-01" };
  await coordinator().done("action/add", { ...action, item });
  await coordinator().done("action/add", { ...action, title: "Maak een rooster", agreement: "OA-2026-1" });
  const way = [
    "ingebracht voor IO-2026-01",
    "doorgezet naar MO-2026-Q1",
    "thema T-1",
    "gekozen voor LC-2026-Q1",
    "les uit thema T-1",
    "ingebracht voor IO-2026-04",
    "ontwikkelafspraak OA-2026-1",
  ];
  const inOrder = new RegExp(way.join("[\\s\\S]*"));
  expect((await kim().done("agreement/show", { agreement: "OA-2026-1" })).text).toMatch(inOrder);
  expect((await kim().done("decision/show", { decision: "B-1" })).text).toMatch(inOrder);
  expect((await kim().done("action/show", { action: "A-1" })).text).toMatch(inOrder);
  expect((await kim().done("agenda/item", { item })).text).toMatch(inOrder);
  const { text } = await kim().done("theme/show", { theme: "T-1" });
  expect(text.slice(text.indexOf("De weg van dit thema"))).toMatch(
    new RegExp(
      [
        "ingebracht voor IO-2026-01",
        "P-1",
        "doorgezet naar MO-2026-Q1",
        "voorgesteld",
        "gekozen voor LC-2026-Q1",
        "les 1: ingebracht voor IO-2026-04",
        "les 1: ingebracht voor MO-2026-Q2",
        "besproken in LC-2026-Q1",
        "les 1: ontwikkelafspraak OA-2026-1",
        "les 1: besluit B-1",
        "les 1: actie A-1",
        "actie A-2",
        "OA-2026-1",
      ].join("[\\s\\S]*"),
    ),
  );
});

it("a lesson waits for a meeting that is not planned yet", async () => {
  const start = "2026-01-20T10:00:00+01:00";
  await app.reset();
  const circle = { kind: "learning-circle", start, minutes: 60 };
  const { ref: meeting } = await coordinator().done("meeting/once", circle);
  await anna().done("theme/add", { title: "Vervoer naar school" });
  await coordinator().done("theme/choose", { theme: "T-1", meeting });
  await app.at(start);
  await coordinator().done("meeting/start", { meeting });
  await kim().done("theme/lesson", LESSON);
  expect(await lessonItems()).toMatchObject([
    { kind: "implementation", state: "waiting", meeting: null },
    { kind: "monitoring", state: "waiting", meeting: null },
  ]);
  const [post] = await app.posts({ purpose: "theme-lesson" });
  expect(post?.text).toContain("→ het volgende overleg van deze soort: implementatieoverleg");
  await planYear(app);
  await app.at("2026-02-01T10:00:00+01:00");
  const [first, second] = await lessonItems();
  expect([first, second]).toMatchObject([{ meeting: "IO-2026-02" }, { meeting: "MO-2026-Q1" }]);
  expect(first?.journey).toMatchObject([{ what: "lesson" }, { ref: "IO-2026-02", what: "raised" }]);
});

it("the same lesson recorded ten times at once is one lesson, with one item on each agenda", async () => {
  await beginCircle();
  const answers = await Promise.all(Array.from({ length: 10 }, () => kim().run("theme/lesson", LESSON)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await lessonItems()).toHaveLength(2);
  const refused = await anna().refused("theme/lesson", { ...LESSON, text: LESSON.text.toUpperCase() });
  expect(refused).toMatchObject({ code: "conflict", message: expect.stringContaining("als les 1") });
  expect(await app.posts({ purpose: "theme-lesson" })).toHaveLength(1);
});

it("different lessons of different people at once are all kept", async () => {
  await beginCircle();
  const people = ["anna", "kim", "piet", "bestuur"];
  await Promise.all(
    people.map((name) =>
      app.as(`${name}@example.org`).done("theme/lesson", { theme: "T-1", text: `Les van een ${name}lid` }),
    ),
  );
  expect((await themeIn(app, "T-1"))?.lessons).toMatchObject([1, 2, 3, 4].map((number) => ({ number })));
  expect(await lessonItems()).toHaveLength(8);
});

it("no lesson is recorded before the circle", async () => {
  await anna().done("theme/add", { title: "Vervoer naar school" });
  expect((await kim().refused("theme/lesson", LESSON)).message).toContain("is nog niet gekozen");
  await coordinator().done("theme/choose", { theme: "T-1", meeting: "LC-2026-Q1" });
  const refused = await kim().refused("theme/lesson", LESSON);
  expect(refused.message).toContain("LC-2026-Q1 is nog niet begonnen.");
  await holdMeeting(app, "LC-2026-Q1", "2026-03-25T13:30:00+01:00");
  expect(await kim().run("theme/lesson", LESSON)).toMatchObject({ ok: true });
});
