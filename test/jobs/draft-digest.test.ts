import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { planDraft } from "../../db/queries/digest/digest.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { listMoments, type Moment } from "../../db/queries/time/moment.ts";
import { COOPERATION, SETTINGS } from "../builders.ts";
import { buttonsOf, openTestApp, prepared, type TestApp } from "../harness.ts";
import { DRAFTED, draftsOf, newestDraft, seedDigests, seedQuarter } from "../seed-digests.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  () => seedDigests(app),
);
beforeEach(() => begin());

const days = async (email?: string) =>
  (await draftsOf(app, email)).map(({ subject, period }) => `${subject} ${period}`);

async function finished(subject: string): Promise<Moment[]> {
  const page = { after: undefined, limit: 200 };
  return (await listMoments(scopeOf(app.database.db, COOPERATION), { subject }, page)).items;
}

describe("the draft of a quarterly digest", () => {
  it("comes on the fifth working day of the quarter at nine, also when it begins with holidays", async () => {
    await app.at("2026-01-08T08:59:00+01:00");
    expect(await days()).toEqual([]);
    // New Year's Day is no working day: 2, 5, 6, 7 and 8 January are.
    await app.at("2026-01-08T09:00:00+01:00");
    expect(await days()).toEqual(["2025-Q4 2026-01-08"]);
    // Easter Monday is none either: 1, 2, 3, 7 and 8 April are.
    await app.at("2026-04-08T08:59:00+02:00");
    expect((await days()).filter((one) => one.startsWith("2026"))).toEqual([]);
    await app.at(DRAFTED);
    expect((await days()).filter((one) => one.startsWith("2026"))).toEqual(["2026-Q1 2026-04-08"]);
  });

  it("goes to each coordinator privately, and to nobody else", async () => {
    await seedQuarter(app);
    await app.at(DRAFTED);
    const posts = (await app.posts({ purpose: "digest-draft" })).filter(
      ({ subject }) => subject === "2026-Q1",
    );
    expect(posts.map(({ room }) => room).sort()).toEqual([
      "person:coordinator@example.org",
      "person:tweede@example.org",
    ]);
    expect(await app.posts({ purpose: "digest" })).toEqual([]);
  });

  it("says what happened, what is late and silent, and what comes next, with three buttons", async () => {
    await seedQuarter(app);
    await app.at(DRAFTED);
    const { text, card } = await newestDraft(app);
    expect(text).toContain("Concept kwartaalbericht 1e kwartaal 2026");
    expect(text).toContain("Overleggen: 1 overleg gehouden, 1 afgezegd, 1 besluit");
    expect(text).toContain("Afspraken: 1 nieuw, geen bereikt");
    expect(text).toContain("Acties: 1 gereed, 2 open, 1 te laat, over 1 niets gehoord");
    expect(text).toContain("Van dit kwartaal zijn er geen cijfers.");
    expect(text).toContain("Gereed: A-1 Stuur de wachttijden");
    expect(text).toContain("Wat komt: Er is 1 overleg: IO-2026-04");
    expect(text).toContain("/digest/2026-Q1?edition=full");
    expect(buttonsOf(card).map(({ label, command }) => `${label} ${command}`)).toEqual([
      "Goedkeuren digest/approve",
      "Inleiding wijzigen digest/introduce",
      "Later digest/later",
    ]);
  });

  it("of a quarter of which nothing is known says so, and is not asked about again", async () => {
    await app.at("2026-01-30T12:00:00+01:00");
    expect(await days()).toEqual(["2025-Q4 2026-01-08"]);
    const { text } = await newestDraft(app);
    expect(text).toContain("Over dit kwartaal staat niets in Leerlus.");
  });

  it("is asked about every week until it is approved", async () => {
    await seedQuarter(app);
    await app.at("2026-04-24T12:00:00+02:00");
    expect((await days()).slice(1)).toEqual([
      "2026-Q1 2026-04-08",
      "2026-Q1 2026-04-15",
      "2026-Q1 2026-04-22",
    ]);
    const newest = await newestDraft(app);
    const [, older] = await draftsOf(app);
    expect(older?.text).toContain("vervangen door een nieuwer bericht");
    expect(older && buttonsOf(older.card)).toEqual([]);
    await app.as("coordinator@example.org").press(newest.card, "Goedkeuren");
    await app.at("2026-05-20T12:00:00+02:00");
    expect((await days()).length).toBe(4);
  });

  it("is no longer asked about once there is a newer quarter", async () => {
    await seedQuarter(app);
    await app.at("2026-09-20T12:00:00+02:00");
    const of = (await days()).filter((one) => one.startsWith("2026-Q1"));
    expect(of.at(-1)).toBe("2026-Q1 2026-07-01");
  });

  it("comes again on the next working day for who said later, and for nobody else", async () => {
    await seedQuarter(app);
    // A Wednesday; the Thursday after it is a working day.
    await app.at(DRAFTED);
    const asked = await newestDraft(app);
    const reply = await app.as("coordinator@example.org").press(asked.card, "Later");
    expect(reply.ok && reply.text).toContain("donderdag 9 april 2026, 9.00 uur");
    await app.at("2026-04-09T09:00:00+02:00");
    expect((await days()).at(-1)).toBe("2026-Q1 2026-04-09");
    expect((await days("tweede@example.org")).at(-1)).toBe("2026-Q1 2026-04-08");
  });

  it("comes after a downtime of days, once; one for which there is a newer quarter by then is dropped", async () => {
    await app.reset();
    await app.at("2026-04-20T12:00:00+02:00");
    await seedDigests(app);
    for (const quarter of ["2025-Q3", "2026-Q1"]) {
      await planDraft(scopeOf(app.database.db, COOPERATION), quarter, SETTINGS.calendar);
    }
    await app.at("2026-04-20T12:01:00+02:00");
    expect(await days()).toEqual(["2026-Q1 2026-04-20"]);
    expect(await finished("2025-Q3")).toMatchObject([
      { state: "dropped", note: "er is al een nieuwer kwartaal" },
    ]);
  });

  it("of a year gives four, in the demo's clock", async () => {
    await app.at("2027-01-05T08:00:00+01:00");
    const quarters = new Set((await draftsOf(app)).map(({ subject }) => subject));
    expect([...quarters]).toEqual(["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"]);
  });
});

it("a draft approved before its day is not asked about any more, and that is on record", async () => {
  await seedQuarter(app);
  await app.at("2026-04-01T12:00:00+02:00");
  const coordinator = app.as("coordinator@example.org");
  await coordinator.done("digest/draft", { quarter: "2026-Q1" });
  await coordinator.done("digest/approve", { quarter: "2026-Q1" });
  await app.at("2026-04-10T12:00:00+02:00");
  expect((await days()).filter((one) => one.startsWith("2026"))).toEqual([]);
  expect(await finished("2026-Q1")).toMatchObject([
    { job: "draft-digest", state: "dropped", note: "al goedgekeurd" },
  ]);
});
