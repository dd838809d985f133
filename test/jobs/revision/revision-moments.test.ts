import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { itemsOfMeeting } from "../../../db/queries/agenda/agenda.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { runDueJobs } from "../../../src/engine/run-due-jobs.ts";
import { planYear } from "../../agenda-app.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, openTestApp, type TestApp } from "../../harness.ts";
import {
  adopted,
  advise,
  consented,
  giveMunicipalities,
  propose,
  ratify,
  react,
  readRevision,
} from "../../revision-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const reminders = async () =>
  (await app.posts({ purpose: "revision-reminder" })).map(({ room, period }) => `${period} ${room}`);
/** The plan of a proposal for 2027 whose regions decide by their colleges, in the calendar of the tests. */
const CLOSES = "2026-10-02";

describe("the reaction round", () => {
  beforeEach(async () => {
    await giveMunicipalities(app);
    await propose(app);
  });

  it("is brought to mind ten and two working days before its end, to the contacts of who did not react", async () => {
    await app.as("piet@example.org").done("revision/react", { revision: "HV-2026-1", text: "Eens" });
    await app.at("2026-09-18T08:59:00+02:00");
    expect(await reminders()).toEqual([]);
    await app.at("2026-09-18T09:00:00+02:00");
    expect((await reminders()).toSorted()).toEqual([
      "2026-09-18 person:achterhoek@example.org",
      "2026-09-18 person:foodvalley@example.org",
      "2026-09-18 person:kim@example.org",
    ]);
    const [post] = await app.posts({ purpose: "revision-reminder", room: "person:kim@example.org" });
    expect(post?.text).toContain("Herziening: dit wacht op u");
    expect(post?.text).toContain("namens Het Kompas (voorbeeld) · uiterlijk vrijdag 2 oktober 2026");
    if (!post?.card) throw new Error("no card");
    expect(buttonsOf(post.card)[0]).toMatchObject({
      label: "Reageer",
      command: "revision/react",
      input: { revision: "HV-2026-1", organisation: "aanbieder-02" },
      opensForm: true,
    });
  });

  it("asks in one message about two proposals, and of whom everything was answered nothing", async () => {
    await propose(app, { title: "Meer plekken", parties: ["achterhoek", "aanbieder-02"] });
    for (const party of ["achterhoek", "foodvalley"]) await react(app, party);
    await app.at("2026-09-18T12:00:00+02:00");
    expect((await reminders()).toSorted()).toEqual([
      "2026-09-18 person:achterhoek@example.org",
      "2026-09-18 person:kim@example.org",
      "2026-09-18 person:piet@example.org",
    ]);
    const [post] = await app.posts({ purpose: "revision-reminder", room: "person:kim@example.org" });
    expect(post?.text).toContain("HV-2026-1 Minder locaties");
    expect(post?.text).toContain("HV-2026-2 Meer plekken");
  });

  it("ends on the working morning after its day: the table has it, once, though two look", async () => {
    await react(app, "achterhoek");
    await app.at(`${CLOSES}T23:00:00+02:00`);
    expect(await readRevision(app)).toMatchObject({ state: "reacting" });
    await app.at("2026-10-05T07:59:00+02:00");
    expect(await readRevision(app)).toMatchObject({ state: "reacting" });
    await app.at("2026-10-05T08:00:00+02:00");
    await Promise.all([runDueJobs(app.engine), runDueJobs(app.engine)]);
    expect(await readRevision(app)).toMatchObject({ state: "at-table" });
    const posts = await app.posts({ purpose: "revision-at-table" });
    expect(posts.map(({ room }) => room)).toEqual(["revision"]);
    expect(posts[0]?.text).toContain("Er kwam 1 reactie.");
    expect(posts[0]?.text).toContain("Nog geen reactie van: Foodvalley");
  });

  it("does not end what was withdrawn", async () => {
    await app
      .as("anna@example.org")
      .done("revision/withdraw", { revision: "HV-2026-1", reason: "Toch niet" });
    await app.at("2026-10-06T12:00:00+02:00");
    expect([await app.posts({ purpose: "revision-at-table" }), await reminders()]).toEqual([[], []]);
  });

  it("waits on the agenda for a revision table that is planned later", async () => {
    await app.at("2026-10-05T12:00:00+02:00");
    await app.as("coordinator@example.org").done("meeting/once", {
      kind: "revision-table",
      start: "2026-10-20T09:30:00+02:00",
      minutes: 90,
    });
    await app.at("2026-10-19T12:00:00+02:00");
    const items = await itemsOfMeeting(scopeOf(app.database.db, COOPERATION), "HT-2026-1");
    expect(items.map(({ title, subject }) => [title, subject])).toEqual([
      ["Herzieningsvoorstel HV-2026-1: Minder locaties", "HV-2026-1"],
    ]);
  });
});

describe("what is open past its date", () => {
  it("is brought to mind every ten working days, until it is answered", async () => {
    await giveMunicipalities(app);
    await propose(app);
    await app.at("2026-12-01T12:00:00+01:00");
    await advise(app, "adopt");
    const asked = async () => (await reminders()).filter((line) => line > "2026-12-01");
    await app.at("2026-12-31T12:00:00+01:00");
    // The consents were due on 20 November: ten working days later, and ten later again.
    expect((await asked()).toSorted()).toEqual([
      "2026-12-04 person:kim@example.org",
      "2026-12-04 person:piet@example.org",
      "2026-12-18 person:kim@example.org",
      "2026-12-18 person:piet@example.org",
    ]);
  });
});

describe("who will be late", () => {
  it("is listed to the secretariat in June where the council decides", async () => {
    await giveMunicipalities(app, [{ region: "achterhoek", subject: null, level: "council" }]);
    await consented(app);
    await ratify(app, "GM0197", { level: "council" });
    await app.at("2026-06-18T09:00:00+02:00");
    const posts = await app.posts({ purpose: "revision-late" });
    expect(posts.map(({ room }) => room)).toEqual(["secretariat"]);
    expect(posts[0]?.text).toContain(
      "Berkelland: te laat als de raad niet bijeenkomt vóór zaterdag 19 december 2026",
    );
    expect(posts[0]?.text).toContain("Bronckhorst: te laat als de raad");
    expect(posts[0]?.text).not.toContain("Aalten");
    expect(posts[0]?.text).not.toContain("Barneveld");
    await app.at("2026-09-18T09:00:00+02:00");
    const [, autumn] = await app.posts({ purpose: "revision-late" });
    expect(autumn?.text).toContain(
      "Barneveld: te laat als het college niet besluit vóór zaterdag 19 december 2026",
    );
  });

  it("is nobody when all have decided", async () => {
    await giveMunicipalities(app, [{ region: "achterhoek", subject: null, level: "council" }]);
    await consented(app, { parties: ["achterhoek", "aanbieder-01", "aanbieder-02"] });
    for (const slug of ["GM0197", "GM1859", "GM1876"]) await ratify(app, slug, { level: "council" });
    await app.at("2026-06-19T09:00:00+02:00");
    expect(await app.posts({ purpose: "revision-late" })).toEqual([]);
  });
});

describe("an open revision", () => {
  it("puts itself on each monitoring agenda until it has an outcome", async () => {
    await giveMunicipalities(app);
    await planYear(app);
    await adopted(app);
    const titles = async (meeting: string) =>
      (await itemsOfMeeting(scopeOf(app.database.db, COOPERATION), meeting))
        .filter(({ subject }) => subject === "HV-2026-1")
        .map(({ title, kind }) => [title, kind]);
    await app.at("2026-02-03T14:00:00+01:00");
    expect(await titles("MO-2026-Q1")).toEqual([
      ["Herzieningsvoorstel HV-2026-1: Minder locaties", "monitoring"],
    ]);
    const agenda = await app.as("anna@example.org").done("agenda/show", { meeting: "MO-2026-Q1" });
    expect(agenda.text).toContain("Herzieningsvoorstel HV-2026-1: Minder locaties");
    const coordinator = app.as("coordinator@example.org");
    const items = await itemsOfMeeting(scopeOf(app.database.db, COOPERATION), "MO-2026-Q1");
    await app.at("2026-02-10T13:30:00+01:00");
    await coordinator.done("meeting/start", { meeting: "MO-2026-Q1" });
    const item = items.find(({ subject }) => subject === "HV-2026-1")?.ref;
    await coordinator.done("agenda/handle", { item, outcome: "Besproken" });
    await coordinator.done("meeting/close", { meeting: "MO-2026-Q1", anyway: true });
    await app.at("2026-05-05T14:00:00+02:00");
    expect(await titles("MO-2026-Q2")).toHaveLength(1);
  });

  it("does not once it was withdrawn", async () => {
    await giveMunicipalities(app);
    await planYear(app);
    await propose(app);
    await app
      .as("coordinator@example.org")
      .done("revision/withdraw", { revision: "HV-2026-1", reason: "Klaar" });
    await app.at("2026-02-03T14:00:00+01:00");
    const items = await itemsOfMeeting(scopeOf(app.database.db, COOPERATION), "MO-2026-Q1");
    expect(items.filter(({ subject }) => subject === "HV-2026-1")).toEqual([]);
  });
});
