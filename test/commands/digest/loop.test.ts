import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { makeContext } from "../../../src/engine/make-context.ts";
import { digestOf } from "../../../src/figures/digest-of.ts";
import { planYear } from "../../agenda-app.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, prepared, type TestApp } from "../../harness.ts";
import { advise, consented, giveMunicipalities, propose, ratify, react } from "../../revision-builder.ts";
import { listIn } from "../theme/theme-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 120_000);
const begin = prepared(
  () => app,
  async () => {
    await giveMunicipalities(app);
    await planYear(app);
  },
);
beforeEach(() => begin());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
const kim = () => app.as("kim@example.org");
const loop = async (quarter = "2026-Q1") => {
  const { loop } = await app.engine.database.db.transaction(async (db) =>
    digestOf(await makeContext(app.engine, db, COOPERATION, { via: "job" }), quarter),
  );
  if (!loop) throw new Error("nothing is told of it");
  return loop;
};
const full = async (quarter = "2026-Q1") =>
  (await coordinator().done("digest/draft", { quarter, edition: "full" })).text;

it("tells who was there, what was learnt and what was adopted, in the numbers that the API gives", async () => {
  await app.at("2026-01-08T09:30:00+01:00");
  await coordinator().done("meeting/start", { meeting: "IO-2026-01" });
  const present = ["achterhoek", "aanbieder-01", "aanbieder-02"];
  await coordinator().done("meeting/presence", { meeting: "IO-2026-01", present });
  await coordinator().done("meeting/close", { meeting: "IO-2026-01", anyway: true });
  await app.at("2026-02-10T13:30:00+01:00");
  await coordinator().done("theme/add", { title: "Vervoer naar school" });
  await coordinator().done("theme/add", { title: "Wonen" });
  await coordinator().done("theme/choose", { theme: "T-1", meeting: "LC-2026-Q1" });
  await app.at("2026-03-25T13:30:00+01:00");
  await coordinator().done("meeting/start", { meeting: "LC-2026-Q1" });
  await kim().done("theme/lesson", { theme: "T-1", text: "Een vaste chauffeur geeft rust." });
  await app.at("2026-04-08T09:00:00+02:00");

  const { presence, themes, lessons, reports } = await loop();
  const there = await listIn(app, "presence", { meeting: "IO-2026-01", present: "true" });
  expect(presence).toContainEqual({
    ...{ kind: "implementation", held: 1, recorded: 1 },
    organisations: new Set(there.map(({ organisation }) => organisation)).size,
  });
  expect(themes.filter(({ isNew }) => isNew).length).toBe((await listIn(app, "themes")).length);
  expect(themes).toEqual([
    { ref: "T-1", title: "Vervoer naar school", isNew: true, circle: "LC-2026-Q1" },
    { ref: "T-2", title: "Wonen", isNew: true, circle: null },
  ]);
  expect(lessons).toMatchObject([{ theme: "T-1", meeting: "LC-2026-Q1" }]);
  const adopted = await listIn(app, "reports", { state: "adopted" });
  expect(reports).toEqual(
    adopted
      .filter(({ adoptedOn }) => String(adoptedOn) < "2026-04-01")
      .map(({ meeting, adoptedOn }) => ({ meeting, on: adoptedOn })),
  );
  expect(reports.length).toBe(1);
  const text = await full();
  expect(text).toContain("Implementatieoverleg: 3 organisaties bij 1 overleg");
  expect(text).toContain("- T-1 Vervoer naar school");
  expect(text).toContain("voorgesteld, gekozen voor LC-2026-Q1");
  expect(text).toContain("Een vaste chauffeur geeft rust.");
  expect(text).toMatch(/Vastgestelde verslagen\n- IO-2026-01 · vastgesteld op /);
  await coordinator().done("leerlus/language", { language: "en" });
  expect(await full()).toMatch(
    /Presence\n[\s\S]*3 organisations at 1 meeting[\s\S]*proposed, chosen for LC-2026-Q1[\s\S]*Adopted reports\n- IO-2026-01 · adopted on /,
  );
});

it("tells of a revision where it stood at the quarter's end and who was missing, whatever came later", async () => {
  await consented(app);
  await ratify(app, "GM0197");
  const before = (await loop()).revisions;
  expect(before).toMatchObject([
    {
      ...{ ref: "HV-2026-1", year: 2027, state: "ratifying" },
      question: { step: "ratifications", missing: ["GM1859", "GM1876", "GM0203"] },
    },
  ]);
  expect(await full()).toContain(
    "vanaf 2027 · bekrachtiging gevraagd · nog niet bekrachtigd door Berkelland, Bronckhorst en Barneveld",
  );
  const executive = (await coordinator().done("digest/draft", { quarter: "2026-Q1" })).text;
  expect(executive).toContain(
    "Vraag aan u\nBesluit uw gemeente of regio over HV-2026-1 Minder locaties vóór ",
  );
  await app.at("2026-04-02T09:00:00+02:00");
  for (const municipality of ["GM1859", "GM1876", "GM0203"]) await ratify(app, municipality);
  expect((await loop()).revisions).toEqual(before);
  expect((await loop("2026-Q2")).revisions).toMatchObject([{ state: "stands", question: null }]);
  expect((await loop("2026-Q3")).revisions).toEqual([]);
});

it("tells of a revision that is withdrawn after the quarter as it was, and names it no more after that", async () => {
  await propose(app);
  await react(app, "achterhoek");
  const before = (await loop()).revisions;
  expect(before).toMatchObject([{ state: "reacting", question: { step: "reactions" } }]);
  await app.at("2026-04-02T09:00:00+02:00");
  await advise(app, "postpone");
  await coordinator().done("revision/withdraw", { revision: "HV-2026-1", reason: "Niet meer nodig" });
  expect((await loop()).revisions).toMatchObject([{ state: before[0]?.state }]);
  expect((await loop("2026-Q2")).revisions).toMatchObject([{ state: "withdrawn", question: null }]);
});

it("says in one sentence of each part that there is nothing", async () => {
  const text = await full();
  for (const none of ["thema voorgesteld", "geen les", "geen herziening", "geen verslag"]) {
    expect(text).toContain(none);
  }
});
