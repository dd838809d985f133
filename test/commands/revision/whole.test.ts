import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_START, loadDemo } from "../../../src/setup/load-demo.ts";
import { emptyTables } from "../../database.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { startOf } from "../../meeting-app.ts";
import { readRevision } from "../../revision-builder.ts";

/** One revision for 2027 in the G7 of the demo, from the monitoring meeting it came out of until it stands. */
let app: TestApp;
const revision = "HV-2026-1";
const coordinator = () => app.as("coordinator@example.org");
const shown = async () => (await coordinator().done("revision/show", { revision })).text;
/** Noord-Veluwe, whose councils decide about funding. */
const COUNCILS = ["GM0230", "GM0233", "GM0243", "GM0302", "GM0269", "GM0273", "GM0050"];
const ratify = (organisation: string, on: string, level = "college") =>
  coordinator().done("revision/ratify", { revision, organisation, level, decision: "yes", on });

beforeAll(async () => {
  app = await openTestApp();
  await emptyTables(app.database.db);
  await loadDemo(app.engine);
  await app.at(DEMO_START);
}, 120_000);
afterAll(() => app.close());

describe("a revision for 2027", () => {
  it("is put forward in the monitoring meeting, with a plan that names every day", async () => {
    await app.at(await startOf(app, "MO-2026-Q1"));
    await coordinator().done("meeting/start", { meeting: "MO-2026-Q1" });
    const line =
      "herziening nieuw Bekostiging per etmaal; onderwerp bekostiging; jaar 2027; reden Leegstand drukt op de tarieven; " +
      "partijen Noord-Veluwe, Achterhoek, De Wilgenhof; kosten Naar rato van het aantal jongeren";
    expect((await app.as("piet@example.org").type(line, { room: "monitoring" })).ok).toBe(true);
    const { plan, meeting } = (await readRevision(app)) as { plan: { on: string }[]; meeting: string };
    expect(meeting).toBe("MO-2026-Q1");
    expect(plan.map(({ on }) => on)).toEqual([
      "2026-05-29",
      "2026-06-12",
      "2026-06-19",
      "2026-09-11",
      "2026-12-18",
      "2027-01-01",
    ]);
    const rooms = (await app.posts({ purpose: "revision-proposed" })).map(({ room }) => room);
    expect(rooms.toSorted()).toEqual(["monitoring", "revision"]);
    await coordinator().run("meeting/close", { meeting: "MO-2026-Q1", anyway: true });
  });

  it("reads in full in Dutch and in English", async () => {
    const organisation = "achterhoek";
    await coordinator().done("revision/react", {
      revision,
      organisation,
      text: "Eens, mits de reistijd niet groeit",
    });
    expect((await shown()).split("\n")).toEqual([
      "HV-2026-1 Bekostiging per etmaal",
      "Leegstand drukt op de tarieven",
      "Stand: reactieronde",
      "Gaat over: bekostiging",
      "Gaat in: vrijdag 1 januari 2027",
      "Partijen: Noord-Veluwe, Achterhoek en De Wilgenhof (voorbeeld)",
      "Kosten: Naar rato van het aantal jongeren",
      "Ingediend door: Piet Boersma",
      "Komt uit: MO-2026-Q1",
      "Wat vindt uw organisatie hiervan? Reageer met de knop.",
      "",
      "Planning",
      "1. Reactieronde",
      "   uiterlijk vrijdag 29 mei 2026 · nog te doen",
      "2. Overlegtafel",
      "   uiterlijk vrijdag 12 juni 2026 · nog te doen",
      "3. Advies aan regio’s en aanbieders",
      "   uiterlijk vrijdag 19 juni 2026 · nog te doen",
      "4. Instemming van elke aanbieder",
      "   uiterlijk vrijdag 11 september 2026 · nog te doen",
      "5. Bekrachtiging door elke regio",
      "   uiterlijk vrijdag 18 december 2026 · nog te doen",
      "6. Gaat in",
      "   per vrijdag 1 januari 2027 · nog te doen",
      "",
      "Reacties",
      "- Achterhoek: Eens, mits de reistijd niet groeit",
      "   Carla van Hoeve · dinsdag 10 maart 2026, 13.30 uur",
      "Nog geen reactie van: Noord-Veluwe en De Wilgenhof (voorbeeld).",
      "Reactienota (/herziening/HV-2026-1/reactienota) · bestand voor Word (/herziening/HV-2026-1/reactienota.docx)",
      "",
      "Advies van de overlegtafel",
      "Er is nog geen advies.",
      "",
      "Instemming van de zorgaanbieders",
      "Er heeft nog geen zorgaanbieder besloten.",
      "Nog geen instemming van: De Wilgenhof (voorbeeld).",
      "",
      "Bekrachtiging door de regio’s",
      "- Noord-Veluwe: nog niet bekrachtigd",
      "   de raad van elke gemeente besluit · Ontbreekt: Elburg, Ermelo, Harderwijk, Nunspeet, Oldebroek, Putten en Zeewolde",
      "- Achterhoek: nog niet bekrachtigd",
      "   het college van elke gemeente besluit · Ontbreekt: Aalten, Berkelland, Bronckhorst, Doetinchem, Montferland, Oost Gelre, Oude IJsselstreek en Winterswijk",
    ]);
    const [post] = await app.posts({ purpose: "revision-proposed", room: "revision" });
    expect(post?.text).toContain("Wat vindt uw organisatie hiervan? Reageer met de knop.");
    await app.as("anna@example.org").done("leerlus/language", { language: "en" });
    const { text } = await app.as("anna@example.org").done("revision/show", { revision });
    expect(text.split("\n")).toEqual([
      "HV-2026-1 Bekostiging per etmaal",
      "Leegstand drukt op de tarieven",
      "State: reaction round",
      "About: funding",
      "Takes effect: Friday 1 January 2027",
      "Parties: Noord-Veluwe, Achterhoek and De Wilgenhof (voorbeeld)",
      "Costs: Naar rato van het aantal jongeren",
      "Put forward by: Piet Boersma",
      "Comes from: MO-2026-Q1",
      "What does your organisation think of this? React with the button.",
      "",
      "Plan",
      "1. Reaction round",
      "   by Friday 29 May 2026 · still to do",
      "2. Revision table",
      "   by Friday 12 June 2026 · still to do",
      "3. Advice to regions and providers",
      "   by Friday 19 June 2026 · still to do",
      "4. Consent of each provider",
      "   by Friday 11 September 2026 · still to do",
      "5. Ratification by each region",
      "   by Friday 18 December 2026 · still to do",
      "6. Takes effect",
      "   from Friday 1 January 2027 · still to do",
      "",
      "Reactions",
      "- Achterhoek: Eens, mits de reistijd niet groeit",
      "   Carla van Hoeve · Tuesday 10 March 2026, 13:30",
      "No reaction yet from: Noord-Veluwe and De Wilgenhof (voorbeeld).",
      "Memorandum of reactions (/herziening/HV-2026-1/reactienota) · file for Word (/herziening/HV-2026-1/reactienota.docx)",
      "",
      "Advice of the revision table",
      "There is no advice yet.",
      "",
      "Consent of the care providers",
      "No care provider has decided yet.",
      "No consent yet from: De Wilgenhof (voorbeeld).",
      "",
      "Ratification by the regions",
      "- Noord-Veluwe: not ratified yet",
      "   the council of each municipality decides · Missing: Elburg, Ermelo, Harderwijk, Nunspeet, Oldebroek, Putten and Zeewolde",
      "- Achterhoek: not ratified yet",
      "   the college of each municipality decides · Missing: Aalten, Berkelland, Bronckhorst, Doetinchem, Montferland, Oost Gelre, Oude IJsselstreek and Winterswijk",
    ]);
  });

  it("goes back to the table by advice to adapt, and again by a provider that refuses", async () => {
    await coordinator().done("revision/advise", {
      revision,
      advice: "adapt",
      text: "Eerst de overgang regelen",
    });
    await coordinator().done("revision/advise", { revision, advice: "adopt", text: "Met een overgangsjaar" });
    const consent = { revision, organisation: "aanbieder-01", on: "2026-02-01" };
    await coordinator().done("revision/consent", { ...consent, decision: "no", text: "Te snel" });
    expect(await readRevision(app)).toMatchObject({ state: "at-table", round: 3 });
    await coordinator().done("revision/advise", { revision, advice: "adopt", text: "In twee stappen" });
    await app.as("piet@example.org").done("revision/consent", { ...consent, decision: "yes" });
    expect(await readRevision(app)).toMatchObject({ state: "ratifying" });
  });

  it("names in June who will be too late unless its council meets before the last day", async () => {
    await app.at("2026-06-18T10:00:00+02:00");
    const [post] = await app.posts({ purpose: "revision-late" });
    expect(post?.room).toBe("secretariat");
    for (const name of ["Elburg", "Ermelo", "Zeewolde"]) {
      expect(post?.text).toContain(
        `${name}: te laat als de raad niet bijeenkomt vóór zaterdag 19 december 2026`,
      );
    }
    expect(post?.text).not.toContain("Aalten");
    const late = ((await readRevision(app)) as { late: { organisation: string }[] }).late;
    expect(late.map(({ organisation }) => organisation).toSorted()).toEqual(COUNCILS.toSorted());
  });

  it("shows in October a region that is half ratified, and stands once the last council has decided", async () => {
    await app.at("2026-10-12T10:00:00+02:00");
    for (const council of COUNCILS.slice(0, 4)) await ratify(council, "2026-10-08", "council");
    const text = await shown();
    expect(text).toContain("Noord-Veluwe: 4 van 7, half bekrachtigd");
    expect(text).toContain("Ontbreekt: Oldebroek, Putten en Zeewolde");
    const achterhoek = ["GM0197", "GM1859", "GM1876", "GM0222", "GM1955", "GM1586", "GM1509", "GM0294"];
    for (const municipality of achterhoek) await ratify(municipality, "2026-10-06");
    expect(await readRevision(app)).toMatchObject({ state: "ratifying" });
    for (const council of COUNCILS.slice(4)) await ratify(council, "2026-10-12", "council");
    expect(await readRevision(app)).toMatchObject({ state: "stands", late: [] });
  });

  it("asked nobody on more than a few days, and nobody who had answered", async () => {
    const asked = await app.posts({ purpose: "revision-reminder" });
    const days = Map.groupBy(asked, ({ room }) => room);
    expect(Math.max(...[...days.values()].map(({ length }) => length))).toBeLessThanOrEqual(2);
    expect([...days.keys()]).not.toContain("person:piet@example.org");
  });
});
