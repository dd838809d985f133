import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dispatch } from "../../../src/engine/dispatch.ts";
import { readOne, readPage } from "../../../src/engine/reading/read.ts";
import { buttonsOf, type TestApp } from "../../harness.ts";
import { MONTHLY, openMeetingApp } from "../../meeting-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openMeetingApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
const plan = () => coordinator().done("meeting/plan", { ...MONTHLY, chairs: ["anna@example.org"] });
const collection = (name: string) => {
  const found = app.engine.registry.collections.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no collection ${name}`);
  return found;
};

describe("the list of meetings", () => {
  test("says in words that there is none", async () => {
    const reply = await app.as("anna@example.org").type("overleg");
    expect(reply.ok && reply.text).toContain("Er staat geen overleg gepland.");
  });

  test("shows what is to come, with day, hour, place, state and warnings, to the asker alone", async () => {
    await plan();
    await coordinator().done("meeting/cancel", { meeting: "IO-2026-02", reason: "Storm" });
    const answer = await app.as("gast@example.org").done("meeting/list", {}, { room: "implementation" });
    expect(answer.shared).toBe(false);
    const [first, detail] = answer.text.split("\n").slice(1);
    expect(first).toBe(
      "- IO-2026-01 · Implementatieoverleg · donderdag 8 januari 2026, van 9.30 tot 11.30 uur",
    );
    expect(detail?.trim()).toBe("gepland · Stadhuis Arnhem");
    expect(answer.text).not.toContain("IO-2026-02");
    expect(answer.text).toContain("schoolvakantie: Zomervakantie (midden)");
    expect(buttonsOf(answer.card)).toEqual([]);
    expect((await app.posts()).map((post) => post.purpose)).toEqual(["meeting-cancelled"]);
  });

  test("offers the coordinator the day proposed for one in a school holiday", async () => {
    await plan();
    const { card } = await coordinator().done("meeting/list");
    expect(buttonsOf(card).map((button) => button.label)).toContain(
      "Verplaats naar donderdag 3 september 2026",
    );
  });

  test("lets members answer for the five that come first", async () => {
    await plan();
    const { card } = await app.as("anna@example.org").done("meeting/list");
    const asked = buttonsOf(card).map(({ input }) => input.meeting);
    expect(asked).toHaveLength(20);
    expect([...new Set(asked)]).toEqual([1, 2, 3, 4, 5].map((month) => `IO-2026-0${month}`));
  });

  test("has no meeting that is over, and still has the one that is on", async () => {
    await plan();
    await app.at("2026-01-08T10:00:00+01:00");
    expect((await coordinator().done("meeting/list")).text).toContain("IO-2026-01");
    await app.at("2026-01-08T11:31:00+01:00");
    expect((await coordinator().done("meeting/list")).text).not.toContain("IO-2026-01");
  });

  test("can be begun from by who leads it, from a quarter of an hour before, and by nobody else", async () => {
    await plan();
    const starts = async (email: string) =>
      buttonsOf((await app.as(email).done("meeting/list")).card).filter(
        ({ command }) => command === "meeting/start",
      );
    await app.at("2026-01-08T09:14:00+01:00");
    expect(await starts("anna@example.org")).toEqual([]);
    await app.at("2026-01-08T09:15:00+01:00");
    expect(await starts("anna@example.org")).toMatchObject([{ input: { meeting: "IO-2026-01" } }]);
    expect(await starts("kim@example.org")).toEqual([]);
  });

  test("is in English for who reads English", async () => {
    await plan();
    const command = app.engine.registry.commands.find(({ alias }) => alias.join("/") === "meeting/list");
    if (!command) throw new Error("no command meeting/list");
    const actor = { ...(await app.actor("anna@example.org")), language: "en" as const };
    const reply = await dispatch(app.engine, { command, input: {}, actor, via: "web" });
    expect(reply.ok && reply.text).toContain(
      "Implementation meeting · Thursday 8 January 2026, 9:30 to 11:30",
    );
    expect(reply.ok && reply.text).toContain("moved from Thursday 14 May 2026 (Ascension Day)");
  });
});

describe("the card of a meeting", () => {
  const labels = async (email: string, meeting: string) =>
    buttonsOf((await app.as(email).done("meeting/show", { meeting })).card).map((button) => button.label);

  test("has its facts and why it was moved", async () => {
    await plan();
    const reply = await app.as("gast@example.org").type("IO-2026-05");
    expect(reply.ok && reply.text).toContain("Eerst gepland op: donderdag 14 mei 2026");
    expect(reply.ok && reply.text).toContain("Reden: Hemelvaartsdag");
    expect(reply.ok && reply.text).toContain("Voorzitter: Anna Achterberg");
    expect(reply.ok && reply.text).toContain("Nodig voor besluiten: ten minste 1 aanbieder en 4 regio’s");
  });

  test("has the buttons that the reader may press now", async () => {
    await plan();
    const answers = ["Ja, ik kom", "Nee, ik kom niet", "Misschien", "Vervanger"];
    expect(await labels("kim@example.org", "IO-2026-01")).toEqual([...answers, "Agenda"]);
    expect(await labels("coordinator@example.org", "IO-2026-03")).toEqual([
      ...answers,
      ...["Agenda", "Verplaats", "Zeg af"],
    ]);
    await app.at("2026-01-08T09:00:00+01:00");
    expect(await labels("anna@example.org", "IO-2026-01")).toEqual(["Start", ...answers, "Agenda"]);
    await app.as("anna@example.org").done("meeting/start", { meeting: "IO-2026-01" });
    expect(await labels("anna@example.org", "IO-2026-01")).toEqual([
      "Leg presentie vast",
      "Sluit af",
      "Agenda",
    ]);
  });

  test("an unknown reference is refused in words", async () => {
    expect((await coordinator().refused("meeting/show", { meeting: "MO-2026-Q4" })).code).toBe("not-found");
  });
});

describe("the collections", () => {
  const read = async (
    filter: Record<string, string> = {},
    page: { after?: string; limit: number } = { limit: 200 },
  ) => await readPage(app.engine, await app.actor("anna@example.org"), collection("meetings"), filter, page);

  test("a meeting as the API gives it", async () => {
    await plan();
    const actor = await app.actor("anna@example.org");
    expect(await readOne(app.engine, actor, collection("meetings"), "IO-2026-05")).toEqual({
      ref: "IO-2026-05",
      kind: "implementation",
      series: "implementation",
      period: "2026-05",
      title: null,
      start: "2026-05-21T09:30:00+02:00",
      end: "2026-05-21T11:30:00+02:00",
      state: "planned",
      room: "implementation",
      location: "Stadhuis Arnhem",
      chair: "anna@example.org",
      scribe: null,
      movedFrom: "2026-05-14",
      reason: "Hemelvaartsdag",
      schoolHoliday: null,
      proposal: null,
      quorum: { providers: 1, regions: 4 },
      sequence: 0,
    });
  });

  test("pages follow the start, and none is missed or comes twice when two start together", async () => {
    await plan();
    for (const kind of ["monitoring", "learning-circle"]) {
      await coordinator().done("meeting/once", { kind, start: "2026-02-12T09:30", minutes: 60 });
    }
    const seen: unknown[] = [];
    let after: string | undefined;
    do {
      const page = await read({}, { limit: 2, ...(after ? { after } : {}) });
      seen.push(...page.items.map((item) => item.ref));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toHaveLength(17);
    expect(seen.slice(0, 4)).toEqual(["IO-2026-01", "IO-2026-02", "MO-2026-Q1", "LC-2026-Q1"]);
    expect(new Set(seen).size).toBe(17);
  });

  test("can be filtered", async () => {
    await plan();
    expect((await read({ period: "2026-03" })).items.map((item) => item.ref)).toEqual(["IO-2026-03"]);
    expect((await read({ kind: "monitoring" })).items).toEqual([]);
    expect(
      (await read({ state: "planned", room: "implementation", series: "implementation" })).items,
    ).toHaveLength(15);
  });

  test("the series stand beside them", async () => {
    await plan();
    const actor = await app.actor("anna@example.org");
    const { items, next } = await readPage(app.engine, actor, collection("series"), {}, { limit: 5 });
    expect(next).toBeNull();
    expect(items).toMatchObject([
      {
        key: "implementation",
        nth: 2,
        weekday: 4,
        every: 1,
        monthOfQuarter: null,
        at: "09:30",
        minutes: 120,
      },
    ]);
  });
});
