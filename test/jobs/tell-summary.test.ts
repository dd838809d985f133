import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listDeliveries } from "../../db/queries/posting/list-deliveries.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { nextSummary } from "../../src/domain/organisation/summary.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { runDueJobs } from "../../src/engine/run-due-jobs.ts";
import { setupFromText } from "../../src/setup/setup-from-file.ts";
import { COOPERATION, SETTINGS } from "../builders.ts";
import { buttonsOf, openTestApp, type TestApp } from "../harness.ts";
import { seedMeeting } from "../meeting-builder.ts";
import { SMALL_FILE } from "../setup/small-file.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

// Monday 5 January 2026, 08:00.
const PIET = "piet@example.org";
const room = `person:${PIET}`;
const piet = () => app.as(PIET);
const give = async (title: string, due = "2026-03-11", holder = PIET) =>
  await app.as("coordinator@example.org").done("action/add", { title, holder, due });
const numbered = (number: number) =>
  Array.from({ length: number }, (_, n) => `Taak ${String(n + 1).padStart(2, "0")}`);

/** What came to Piet, and when. */
const heard = async (): Promise<string[]> =>
  (await app.posts({ room })).map(({ purpose, at }) => `${isoInZone(at).slice(0, 16)} ${purpose}`);
const summaries = () => app.posts({ room, purpose: "message-summary" });
const deliveries = async () =>
  (await listDeliveries(scopeOf(app.database.db, COOPERATION), {}, { after: undefined, limit: 200 })).items;

/** Another worker on the same database, at an instant. */
const worker = (at: string, changed: Partial<Engine> = {}): Engine => ({
  ...app.engine,
  clock: { ...app.engine.clock, now: async () => Temporal.Instant.from(at) },
  ...changed,
});

describe("whoever wants a summary once a week", () => {
  beforeEach(async () => {
    await app.at("2026-01-05T09:45:00+01:00");
    await piet().type("leerlus berichten samenvatting maandag; om 9:30");
  });

  it("gets what can wait in one message on that day, with the buttons of each", async () => {
    await app.at("2026-01-06T10:00:00+01:00");
    await give("Stuur de cijfers");
    await app.at("2026-01-08T10:00:00+01:00");
    await give("Bel de gemeente");
    await app.at("2026-01-12T09:29:00+01:00");
    expect(await heard()).toEqual([]);
    await app.at("2026-01-14T12:00:00+01:00");
    expect(await heard()).toEqual(["2026-01-12T09:30 message-summary"]);
    const [summary] = await summaries();
    expect(summary?.text).toMatch(/Uw samenvatting[\s\S]*Stuur de cijfers[\s\S]*Bel de gemeente/);
    expect((await deliveries()).filter(({ post }) => String(post) === String(summary?.id))).toHaveLength(1);
    expect(await deliveries()).toHaveLength(1);
    if (!summary) throw new Error("no summary");
    await piet().press(summary.card, "op schema");
    expect((await summaries())[0]?.text).toContain("op schema");
  });

  it("hears at once what is due before it, or on the working day after it", async () => {
    await give("Vandaag nog", "2026-01-09");
    await give("Meteen na het weekend", "2026-01-13");
    await give("Een dag later", "2026-01-14");
    await app.at("2026-01-05T10:00:00+01:00");
    expect(await heard()).toEqual(["2026-01-05T09:45 action-added", "2026-01-05T09:45 action-added"]);
    await app.at("2026-01-12T09:30:00+01:00");
    expect((await summaries())[0]?.text).toContain("Een dag later");
  });

  it("hears all of it in as many messages as it takes, at the same moment", async () => {
    const titles = numbered(25);
    for (const title of titles) await give(title);
    await app.at("2026-01-20T12:00:00+01:00");
    expect(await heard()).toEqual(Array.from({ length: 3 }, () => "2026-01-12T09:30 message-summary"));
    const said = (await summaries()).map(({ text }) => text.match(/Taak \d\d/g));
    expect(said.flat()).toEqual(titles);
    expect(said.map((one) => one?.length)).toEqual([10, 10, 5]);
    expect(await deliveries()).toHaveLength(3);
  });

  it("hears every line of one message that has more than a summary", async () => {
    const titles = numbered(30);
    for (const title of titles) await give(title, "2026-03-11", "anna@example.org");
    await app.at("2026-01-06T10:00:00+01:00");
    const all = { "all-from": "anna@example.org", holder: PIET };
    await app.as("coordinator@example.org").done("action/hand-over", all);
    await give("Bel de gemeente");
    await app.at("2026-01-20T12:00:00+01:00");
    const said = await summaries();
    expect(said.map(({ text }) => text.match(/Taak \d\d/g)?.length)).toEqual([30, undefined]);
    expect(said.map(({ text }) => text.includes("en nog"))).toEqual([false, false]);
    expect(said[1]?.text).toContain("Bel de gemeente");
  });

  it("hears what waited when they take part again, after their summary came and went without them", async () => {
    await give("Stuur de cijfers");
    await app.at("2026-01-06T10:00:00+01:00");
    const here = SMALL_FILE.replace("slug: klein", `slug: ${COOPERATION}`);
    const away = here.replace(/^.*email: piet@.*\n/m, "").replace(`, contact: ${PIET}`, "");
    const setup = (text: string) =>
      setupFromText(app.engine, text, { apply: true, language: "nl", directory: import.meta.dirname });
    for (const file of [here, away]) expect(await setup(file)).toMatchObject({ ok: true });
    await app.at("2026-01-13T22:00:00+01:00");
    expect(await heard()).toEqual([]);
    expect(await setup(here)).toMatchObject({ ok: true });
    await app.at("2026-01-20T12:00:00+01:00");
    expect(await heard()).toEqual(["2026-01-14T08:00 message-summary"]);
    expect((await summaries())[0]?.text).toContain("Stuur de cijfers");
  });

  it("hears before a meeting that they lead it", async () => {
    for (const [ref, start] of [
      ["IO-2026-01", "2026-01-12T14:00:00+01:00"],
      ["IO-2026-02", "2026-02-09T14:00:00+01:00"],
    ] as const) {
      await seedMeeting(app.database.db, ref, start);
      await app.as("coordinator@example.org").done("meeting/role", { meeting: ref, chair: PIET });
    }
    await app.at("2026-01-12T12:00:00+01:00");
    expect(await heard()).toEqual(["2026-01-05T09:45 meeting-roles", "2026-01-12T09:30 message-summary"]);
    expect((await app.posts({ room, purpose: "meeting-roles" }))[0]?.text).toContain("12 januari 2026");
    expect((await summaries())[0]?.text).toContain("IO-2026-02");
  });

  it("is still asked by itself how their actions stand", async () => {
    await give("Stuur de cijfers", "2026-01-30");
    await app.at("2026-01-23T12:00:00+01:00");
    expect(await heard()).toEqual(["2026-01-12T09:30 message-summary", "2026-01-23T09:00 action-nudge"]);
  });

  it("hears nothing when there is nothing to say", async () => {
    await app.at("2026-02-02T12:00:00+01:00");
    expect(await heard()).toEqual([]);
  });

  it("hears in one message what two workers find at the same moment", async () => {
    await give("Stuur de cijfers");
    await give("Bel de gemeente");
    await app.at("2026-01-12T09:00:00+01:00");
    const at = "2026-01-12T09:30:00+01:00";
    await Promise.all([runDueJobs(worker(at)), runDueJobs(worker(at))]);
    expect(await summaries()).toHaveLength(1);
    expect((await summaries())[0]?.text).toMatch(/Stuur de cijfers[\s\S]*Bel de gemeente/);
  });

  it("hears it all the same, and once, after a worker fell while it was writing it", async () => {
    await give("Stuur de cijfers");
    await app.at("2026-01-12T09:00:00+01:00");
    const broken = app.engine.registry.postings.map((posting) =>
      posting.purpose === "message-summary"
        ? { ...posting, prepare: () => Promise.reject(new Error("killed")) }
        : posting,
    );
    const silent = { ...app.engine.log, error: () => undefined };
    const at = "2026-01-12T09:30:00+01:00";
    await runDueJobs(worker(at, { registry: { ...app.engine.registry, postings: broken }, log: silent }));
    expect(await summaries()).toEqual([]);
    const later = Temporal.Now.instant().add({ hours: 1 });
    const again = worker(at);
    await runDueJobs({ ...again, clock: { ...again.clock, real: () => later } });
    expect(await summaries()).toHaveLength(1);
  });

  it.each([
    ["an earlier one", { summary: "wed", at: "11:00" }, "2026-01-07T11:00 message-summary"],
    ["a later one", { at: "15:00" }, "2026-01-12T15:00 message-summary"],
  ])("gets what already waits at the new moment, once, after choosing %s", async (_, input, wanted) => {
    await give("Stuur de cijfers");
    await app.at("2026-01-06T10:00:00+01:00");
    await piet().done("leerlus/messages", input);
    await app.at("2026-01-20T12:00:00+01:00");
    expect(await heard()).toEqual([wanted]);
  });

  it("gets what already waits at once, and the rest by itself, after choosing single messages again", async () => {
    await give("Stuur de cijfers");
    await app.at("2026-01-05T10:00:00+01:00");
    const answer = await piet().done("leerlus/messages", { summary: "off" });
    expect(answer.text).toContain("Elk bericht apart");
    expect(answer.text).toContain("Wat nog wachtte, komt zo.");
    await app.at("2026-01-05T10:05:00+01:00");
    await give("Bel de gemeente");
    await app.at("2026-01-20T12:00:00+01:00");
    expect(await heard()).toEqual(["2026-01-05T10:00 message-summary", "2026-01-05T10:05 action-added"]);
  });

  it("reads it in English when they chose that", async () => {
    await piet().done("leerlus/language", { language: "en" });
    await give("Stuur de cijfers");
    await app.at("2026-01-12T09:30:00+01:00");
    const [summary] = await summaries();
    expect(summary?.text).toContain("Your summary");
    expect(buttonsOf(summary?.card ?? { title: [], body: [] }).map(({ label }) => label)).toContain(
      "on track",
    );
  });
});

describe("choosing a summary", () => {
  it("shows how it stands, and changes nothing, without a choice", async () => {
    const answer = await piet().type("leerlus berichten");
    expect(answer.ok && answer.text).toMatch(/Wanneer: Elk bericht apart/);
    expect(answer.ok && answer.card.buttons?.map(({ label }) => label)).toEqual([
      "Kies waar en wanneer uw berichten komen",
      "Eén samenvatting per week",
    ]);
  });

  it("says when the first comes, and keeps the time when only the day changes", async () => {
    const first = await piet().done("leerlus/messages", { summary: "every-day", at: "16:00" });
    expect(first.text).toContain("maandag 5 januari 2026, 16.00 uur");
    const other = await piet().done("leerlus/messages", { summary: "fri" });
    expect(other.text).toContain("elke vrijdag, om 16.00 uur");
  });

  it("says when it is really told: not on a holiday, nor in the evening", async () => {
    await app.at("2026-04-03T17:00:00+02:00");
    const easter = await piet().done("leerlus/messages", { summary: "mon", at: "09:00" });
    expect(easter.text).toContain("dinsdag 7 april 2026, 8.00 uur");
    await give("Stuur de cijfers", "2026-05-11");
    await app.at("2026-04-03T20:00:00+02:00");
    const single = await piet().done("leerlus/messages", { summary: "off" });
    expect(single.text).toContain("Wat nog wachtte, komt dinsdag 7 april 2026, 8.00 uur.");
    await app.at("2026-04-10T12:00:00+02:00");
    expect(await heard()).toEqual(["2026-04-07T08:00 message-summary"]);
  });

  it.each([
    ["a time without a day", { at: "10:00" }, "summary"],
    ["a time at night", { summary: "mon", at: "07:30" }, "at"],
    ["the end of the working day", { summary: "mon", at: "18:00" }, "at"],
  ])("refuses %s", async (_, input, field) => {
    expect((await piet().refused("leerlus/messages", input)).issues).toMatchObject([{ field }]);
  });

  it("is for whoever chose it alone", async () => {
    await app.as("anna@example.org").done("leerlus/messages", { summary: "mon" });
    await give("Stuur de cijfers");
    await app.at("2026-01-05T10:00:00+01:00");
    expect(await heard()).toEqual(["2026-01-05T08:00 action-added"]);
  });
});

describe("the next summary", () => {
  const next = (on: "every-day" | "mon", after: string) =>
    isoInZone(nextSummary({ on, at: "09:00" }, Temporal.Instant.from(after), SETTINGS.calendar)).slice(0, 16);

  it.each([
    ["every day: later that day", "every-day", "2026-01-05T08:59:59+01:00", "2026-01-05T09:00"],
    ["every day: not at its own moment again", "every-day", "2026-01-05T09:00:00+01:00", "2026-01-06T09:00"],
    ["every day: after the weekend", "every-day", "2026-01-09T12:00:00+01:00", "2026-01-12T09:00"],
    ["every day: after Easter", "every-day", "2026-04-03T12:00:00+02:00", "2026-04-07T09:00"],
    ["once a week: by the clock on the wall", "mon", "2026-03-24T12:00:00+01:00", "2026-03-30T09:00"],
  ] as const)("%s", (_, on, after, wanted) => {
    expect(next(on, after)).toBe(wanted);
  });
});
