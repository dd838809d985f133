import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { scopeOf } from "../../db/queries/scope.ts";
import { listMoments } from "../../db/queries/time/moment.ts";
import { runDueJobs } from "../../src/engine/run-due-jobs.ts";
import { inApi, openAgendaApp, planYear } from "../agenda-app.ts";
import { COOPERATION } from "../builders.ts";
import { buttonsOf, prepared, type TestApp } from "../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openAgendaApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  () => planYear(app),
);
beforeEach(() => begin());

const coordinator = () => app.as("coordinator@example.org");
const anna = () => app.as("anna@example.org");
const kim = () => app.as("kim@example.org");
const agendaOf = async (meeting: string) =>
  (await inApi(app, "agenda-items", { meeting })).sort((a, b) => Number(a.position) - Number(b.position));
const dropped = async (subject: string) => {
  const page = { after: undefined, limit: 200 };
  const { items } = await listMoments(
    scopeOf(app.database.db, COOPERATION),
    { subject, state: "dropped" },
    page,
  );
  return items.map(({ job, note }) => `${job}: ${note}`);
};

describe("three weeks before a meeting", () => {
  it("its agenda opens with the standing items first, in a post that is the thread", async () => {
    await kim().done("agenda/add", { title: "Wachttijden", meeting: "IO-2026-02" });
    await app.at("2026-01-22T09:29:00+01:00");
    expect(await app.posts({ purpose: "agenda-opened", subject: "IO-2026-02" })).toEqual([]);
    await app.at("2026-01-22T09:30:00+01:00");
    const [post] = await app.posts({ purpose: "agenda-opened", subject: "IO-2026-02" });
    expect(post).toMatchObject({ room: "implementation", thread: null, period: "" });
    expect(post?.text).toContain("Agendapunten gevraagd: Implementatieoverleg IO-2026-02");
    expect(post?.text).toContain("donderdag 12 februari 2026, van 9.30 tot 11.00 uur");
    expect(post?.text).toContain("Stadhuis Arnhem");
    expect(post?.text).toMatch(/1\. P-\d+ Opening en mededelingen\n.*vast punt\n2\. P-1 Wachttijden/);
    expect(post?.text).toContain("Samen 15 minuten. Het overleg duurt 90 minuten.");
    const [button] = post ? buttonsOf(post.card) : [];
    expect(button).toMatchObject({
      ...{ command: "agenda/add", input: { meeting: "IO-2026-02" }, opensForm: true },
    });
  });

  it("the example that the post gives can be typed", async () => {
    await app.at("2026-01-05T09:00:00+01:00");
    const [post] = await app.posts({ purpose: "agenda-opened", subject: "IO-2026-01" });
    const example = post?.text.match(/^agenda nieuw .*$/m)?.[0] ?? "";
    expect(await kim().type(example)).toMatchObject({ ok: true });
    expect((await agendaOf("IO-2026-01")).at(-1)).toMatchObject({ minutes: 15, bringer: "kim@example.org" });
  });

  it("the post shows each point that is added later; only who added it is answered", async () => {
    await app.at("2026-01-05T09:00:00+01:00");
    const before = (await app.posts({})).length;
    const answer = await kim().done("agenda/add", { title: "Vervoer" }, { room: "implementation" });
    expect(answer).toMatchObject({ shared: false, text: expect.stringContaining("Vervoer") });
    const [post] = await app.posts({ purpose: "agenda-opened", subject: "IO-2026-01" });
    expect(post?.text).toContain("Vervoer");
    expect(await app.posts({})).toHaveLength(before);
  });

  it("a point that is added in another room is told there alone", async () => {
    await app.at("2026-01-05T09:00:00+01:00");
    const meeting = "IO-2026-01";
    await kim().done("agenda/add", { title: "Vervoer", meeting }, { room: "monitoring" });
    const told = await app.posts({ purpose: "item-added" });
    expect(told.map(({ room, thread }) => [room, thread])).toEqual([["monitoring", null]]);
  });

  it("while it runs the agenda in the room shows what comes out of it, and nothing is said beside it", async () => {
    await app.at("2026-01-05T09:00:00+01:00");
    const room = { room: "implementation" };
    const item = (await kim().done("agenda/add", { title: "Vervoer" }, room)).ref ?? "";
    await app.at("2026-01-08T09:15:00+01:00");
    await anna().done("meeting/start", { meeting: "IO-2026-01" });
    const before = (await app.posts({})).length;
    await anna().done("decision/add", { text: "De regio betaalt", item }, room);
    await anna().done(
      "action/add",
      { title: "Bel de gemeente", holder: "kim", due: "2026-03-11", item },
      room,
    );
    const handled = await anna().done("agenda/handle", { item, outcome: "Het is geregeld" }, room);
    expect(handled.shared).toBe(false);
    expect(await app.posts({})).toHaveLength(before);
    const [agenda] = await app.posts({ purpose: "agenda-published", subject: "IO-2026-01" });
    expect(agenda?.text).toContain("Uitkomst: Het is geregeld · → B-1, A-1");
  });

  it("what is recorded at no item of a meeting that runs is said in its thread", async () => {
    await app.at("2026-01-08T09:15:00+01:00");
    await anna().done("meeting/start", { meeting: "IO-2026-01" });
    await anna().done("decision/add", { text: "De regio betaalt" }, { room: "implementation" });
    expect(await app.posts({ purpose: "decision-added" })).toMatchObject([
      { room: "implementation", thread: "IO-2026-01" },
    ]);
  });

  it("what leaves an agenda is said in its room, and not where it comes to stand on one", async () => {
    await app.at("2026-01-05T09:00:00+01:00");
    const item = (await kim().done("agenda/add", { title: "Vervoer" }, { room: "implementation" })).ref ?? "";
    await kim().done("agenda/forward", { item, to: "monitoring" }, { room: "implementation" });
    const told = await app.posts({ purpose: "item-changed" });
    expect(told.map(({ room, thread }) => [room, thread])).toEqual([["implementation", "IO-2026-01"]]);
  });

  it("a meeting planned too late for that opens at once", async () => {
    await app.at("2026-01-05T08:10:00+01:00");
    expect(await app.posts({ purpose: "agenda-opened", subject: "IO-2026-01" })).toHaveLength(1);
    expect(await app.posts({ purpose: "agenda-published", subject: "IO-2026-01" })).toMatchObject([
      { thread: "IO-2026-01" },
    ]);
  });

  it("nothing is asked for a meeting that is cancelled", async () => {
    await coordinator().done("meeting/cancel", { meeting: "IO-2026-02", reason: "Geen zaal" });
    await app.at("2026-02-13T10:00:00+01:00");
    expect(await app.posts({ purpose: "agenda-opened", subject: "IO-2026-02" })).toEqual([]);
  });

  it("is dropped, visibly, when it comes after the start", async () => {
    // Nothing ran until Friday, as after days without a server.
    const friday = Temporal.Instant.from("2026-01-09T10:00:00+01:00");
    const { engine } = app;
    await runDueJobs({ ...engine, clock: { ...engine.clock, now: async () => friday } });
    expect(await dropped("IO-2026-01")).toEqual([
      "open-agenda: IO-2026-01 was al begonnen.",
      "publish-agenda: IO-2026-01 was al begonnen.",
    ]);
    expect(await app.posts({ subject: "IO-2026-01", purpose: "agenda-opened" })).toEqual([]);
  });
});

describe("when a meeting is cancelled", () => {
  it("its points wait and come onto the agenda of the next, its standing items do not", async () => {
    await app.at("2026-01-23T09:30:00+01:00");
    await kim().done("agenda/add", { title: "Wachttijden", meeting: "IO-2026-02" });
    await coordinator().done("meeting/cancel", { meeting: "IO-2026-02", reason: "Geen zaal" });
    expect(await inApi(app, "agenda-items", { state: "waiting" })).toHaveLength(1);
    await app.at("2026-02-19T10:00:00+01:00");
    const agenda = await agendaOf("IO-2026-03");
    expect(agenda.map((item) => item.title)).toEqual(["Opening en mededelingen", "Wachttijden"]);
    expect(agenda[1]).toMatchObject({
      carried: 0,
      journey: [
        { what: "raised", ref: "IO-2026-02" },
        { what: "carried", ref: "IO-2026-03" },
      ],
    });
  });
});

describe("one week before a meeting", () => {
  const overdue = async (count: number) => {
    for (let number = 1; number <= count; number += 1) {
      await anna().done("action/add", {
        ...{ title: `Werk ${number}`, holder: "achterhoek", due: "2026-01-20" },
      });
    }
  };

  it("overdue actions come onto the implementation agenda, ten at most, the rest is counted", async () => {
    await overdue(12);
    await app.at("2026-02-05T10:00:00+01:00");
    const items = (await agendaOf("IO-2026-02")).filter((item) => item.source === "data");
    expect(items).toHaveLength(10);
    expect(items[0]).toMatchObject({
      ...{ title: "Actie A-1 loopt achter: Werk 1", subject: "A-1", bringer: null, purpose: "discuss" },
    });
    const [post] = await app.posts({ purpose: "agenda-published", subject: "IO-2026-02" });
    expect(post?.text).toContain("komt uit de gegevens: A-1");
    expect(post?.text).toContain("Er lopen nog 2 andere acties achter.");
  });

  it("an action that is on an agenda already is not asked about twice", async () => {
    await overdue(1);
    await app.at("2026-02-05T10:00:00+01:00");
    await app.at("2026-02-12T09:30:00+01:00");
    await coordinator().done("meeting/start", { meeting: "IO-2026-02" });
    await coordinator().done("meeting/close", { meeting: "IO-2026-02", anyway: true });
    await app.at("2026-03-06T10:00:00+01:00");
    expect(await inApi(app, "agenda-items", { subject: "A-1" })).toMatchObject([
      { meeting: "IO-2026-03", carried: 1 },
    ]);
  });

  it("an action that was handled and is overdue still is asked about again", async () => {
    await overdue(1);
    await app.at("2026-02-12T09:30:00+01:00");
    const [item] = await inApi(app, "agenda-items", { subject: "A-1" });
    await coordinator().done("meeting/start", { meeting: "IO-2026-02" });
    await coordinator().done("agenda/handle", { item: item?.ref, outcome: "Komt goed" });
    await coordinator().done("meeting/close", { meeting: "IO-2026-02", anyway: true });
    await app.at("2026-03-06T10:00:00+01:00");
    const items = await inApi(app, "agenda-items", { subject: "A-1" });
    expect(items.map(({ meeting, state }) => `${meeting} ${state}`)).toEqual([
      "IO-2026-02 handled",
      "IO-2026-03 open",
    ]);
  });

  it("agreements to be reviewed before the next monitoring meeting come onto the monitoring agenda", async () => {
    const parties = ["achterhoek", "aanbieder-01"];
    const agree = (title: string, review: string) =>
      coordinator().done("agreement/add", { title, parties, review });
    // MO-2026-Q2 is on 12 May.
    await agree("Op tijd", "2026-05-11");
    await agree("Later", "2026-05-12");
    await app.at("2026-02-03T14:00:00+01:00");
    const items = (await agendaOf("MO-2026-Q1")).filter((item) => item.source === "data");
    expect(items).toMatchObject([{ subject: "OA-2026-1", title: expect.stringContaining("Op tijd") }]);
    await app.at("2026-02-06T14:00:00+01:00");
    expect((await agendaOf("IO-2026-02")).filter((item) => item.source === "data")).toEqual([]);
  });

  it("an agenda that asks for too much time says so", async () => {
    await kim().done("agenda/add", { title: "Alles", minutes: 120, meeting: "IO-2026-02" });
    await app.at("2026-02-05T10:00:00+01:00");
    const [post] = await app.posts({ purpose: "agenda-published", subject: "IO-2026-02" });
    expect(post?.text).toContain(
      "samen 125 minuten, maar het overleg duurt 90 minuten. Dat is 35 minuten te veel.",
    );
  });
});
