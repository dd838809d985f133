import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/agenda/agenda.ts";
import { holdMeeting, inApi, openAgendaApp, planYear, startFirst } from "../../agenda-app.ts";
import type { TestApp } from "../../harness.ts";
import { prepared } from "../../harness.ts";

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
const add = async (input: Record<string, unknown> = {}) =>
  (await kim().done("agenda/add", { title: "Wachttijden", ...input })).ref ?? "";
const wayOf = async (item: string) => {
  const found = (await inApi(app, "agenda-items", { ref: item })) as { journey: Step[] }[];
  return (found[0]?.journey ?? []).map(({ what, ref }) => `${what} ${ref}`);
};

describe("forwarding an item", () => {
  it("moves it to the next meeting of a kind, and its card and the API show the way it came", async () => {
    const item = await add();
    await startFirst(app);
    const { text } = await anna().done("agenda/forward", { item, to: "monitoring" });
    expect(text).toContain("Waar komt dit vandaan?");
    expect(text).toMatch(/1\. ingebracht voor IO-2026-01\n.*\n2\. doorgezet naar MO-2026-Q1/);
    expect(await inApi(app, "agenda-items", { ref: item })).toMatchObject([
      { ref: item, meeting: "MO-2026-Q1", kind: "monitoring", state: "open" },
    ]);
    expect(await wayOf(item)).toEqual(["raised IO-2026-01", "forwarded MO-2026-Q1"]);
    const agenda = await kim().done("agenda/show", { meeting: "MO-2026-Q1" });
    expect(agenda.text).toContain("Herkomst: IO-2026-01, doorgezet naar MO-2026-Q1");
    expect((await kim().done("agenda/show", { meeting: "IO-2026-01" })).text).not.toContain(item);
  });

  it("is shown by the reference alone, in any case", async () => {
    await add();
    await kim().done("agenda/forward", { item: "P-1", to: "MO" });
    for (const line of ["p-1", "agenda P-1", "agenda punt p-1"]) {
      const reply = await app.as("gast@example.org").type(line);
      expect(reply).toMatchObject({ ok: true, text: expect.stringContaining("doorgezet naar MO-2026-Q1") });
    }
    expect(await app.as("gast@example.org").type("P-99")).toMatchObject({ ok: false, code: "not-found" });
  });

  it("to its own kind means the meeting after this one", async () => {
    const item = await add({ meeting: "IO-2026-02" });
    await kim().done("agenda/forward", { item, to: "implementatieoverleg" });
    expect(await wayOf(item)).toEqual(["raised IO-2026-02", "forwarded IO-2026-03"]);
  });

  it("to where it is or where it came from is refused", async () => {
    const item = await add();
    await kim().done("agenda/forward", { item, to: "MO-2026-Q1" });
    const here = await kim().refused("agenda/forward", { item, to: "MO-2026-Q1" });
    expect(here).toMatchObject({
      code: "conflict",
      message: expect.stringContaining("staat al op de agenda"),
    });
    for (const to of ["IO-2026-01", "implementation"]) {
      const back = await kim().refused("agenda/forward", { item, to });
      expect(back).toMatchObject({
        code: "conflict",
        message: expect.stringContaining("komt van IO-2026-01"),
      });
    }
    expect(await wayOf(item)).toEqual(["raised IO-2026-01", "forwarded MO-2026-Q1"]);
  });

  it("to a meeting that is closed, cancelled, past or unknown is refused", async () => {
    await coordinator().done("meeting/cancel", { meeting: "IO-2026-03", reason: "Geen zaal" });
    await holdMeeting(app, "IO-2026-01", "2026-01-08T09:30:00+01:00");
    await app.at("2026-02-11T08:00:00+01:00");
    const item = await add({ meeting: "IO-2026-04" });
    const words = async (to: string) => (await kim().refused("agenda/forward", { item, to })).message;
    expect(await words("IO-2026-01")).toContain("al afgesloten");
    expect(await words("MO-2026-Q1")).toContain("al geweest");
    expect(await words("IO-2026-03")).toContain("is afgezegd");
    expect(await words("MO-2031-Q1")).toContain("bestaat niet");
    expect(await words("ergens")).toContain("Hieronder leest u wat er nodig is");
    expect(await wayOf(item)).toEqual(["raised IO-2026-04"]);
  });

  it("of a handled item is refused", async () => {
    const item = await add();
    await startFirst(app);
    await anna().done("agenda/handle", { item, outcome: "Afgerond" });
    const reply = await kim().refused("agenda/forward", { item, to: "monitoring" });
    expect(reply).toMatchObject({ code: "conflict", message: expect.stringContaining("al behandeld") });
  });

  it("is for who brought it, for who leads the meeting and for the coordinator", async () => {
    const item = await add();
    const other = await app.as("achterhoek@example.org").refused("agenda/forward", { item, to: "MO" });
    expect(other.code).toBe("not-allowed");
    await app.as("piet@example.org").done("agenda/forward", { item, to: "MO" });
    const anyMore = await anna().refused("agenda/forward", { item, to: "LC" });
    expect(anyMore.code).toBe("not-allowed");
    await coordinator().done("agenda/forward", { item, to: "LC" });
  });

  it("lets it wait for a kind without a meeting, until one opens its agenda", async () => {
    const item = await add();
    const reply = await kim().done("agenda/forward", { item, to: "revision-table" });
    expect(reply.text).toContain("Het punt wacht");
    const again = await kim().refused("agenda/forward", { item, to: "revision-table" });
    expect(again).toMatchObject({ code: "conflict", message: expect.stringContaining("wacht al") });
    await coordinator().done("meeting/once", {
      ...{ kind: "revision-table", start: "2026-03-03T10:00:00+01:00", minutes: 60 },
    });
    await app.at("2026-02-10T12:00:00+01:00");
    expect(await wayOf(item)).toEqual(["raised IO-2026-01", "forwarded HT-2026-1"]);
  });

  it("brings back what was parked", async () => {
    const item = await add();
    await anna().done("agenda/park", { item });
    await kim().done("agenda/forward", { item, to: "LC-2026-Q1" });
    expect(await inApi(app, "agenda-items", { meeting: "LC-2026-Q1" })).toMatchObject([{ state: "open" }]);
    expect(await wayOf(item)).toEqual(["raised IO-2026-01", "parked IO-2026-01", "forwarded LC-2026-Q1"]);
  });

  it("may be taken back by whoever leads the meeting that it left, as long as that is running", async () => {
    const item = await add();
    await startFirst(app);
    await anna().done("agenda/forward", { item, to: "MO" });
    expect((await kim().refused("agenda/forward", { item, to: "IO-2026-01" })).code).toBe("conflict");
    await anna().done("agenda/forward", { item, to: "IO-2026-01" });
    expect(await inApi(app, "agenda-items", { ref: item })).toMatchObject([{ meeting: "IO-2026-01" }]);
    await anna().done("agenda/park", { item });
    await anna().done("agenda/forward", { item, to: "IO-2026-01" });
    await anna().done("agenda/forward", { item, to: "LC" });
    await anna().done("meeting/close", { meeting: "IO-2026-01", anyway: true });
    expect((await anna().refused("agenda/forward", { item, to: "MO-2026-Q2" })).code).toBe("not-allowed");
  });

  it("goes there again after that was taken back", async () => {
    const item = await add();
    await kim().done("agenda/forward", { item, to: "MO" });
    const undone = await kim().done("leerlus/undo");
    expect(undone.text).toMatch(/2\. doorgezet naar MO-2026-Q1\n.*\n3\. dat is ongedaan gemaakt/);
    expect((await kim().done("agenda/show", { meeting: "IO-2026-01" })).text).not.toContain("Herkomst");
    await kim().done("agenda/forward", { item, to: "MO" });
    expect(await wayOf(item)).toEqual([
      ...["raised IO-2026-01", "forwarded MO-2026-Q1", "taken-back MO-2026-Q1", "forwarded MO-2026-Q1"],
    ]);
  });

  it("goes on to the next of its kind again after that was taken back", async () => {
    const item = await add({ meeting: "IO-2026-02" });
    for (const _time of ["once", "again"]) {
      await kim().done("agenda/forward", { item, to: "implementation" });
      expect(await inApi(app, "agenda-items", { ref: item })).toMatchObject([{ meeting: "IO-2026-03" }]);
      await kim().done("leerlus/undo");
    }
  });

  it("of what was parked or waited for a kind, taken back, leaves it parked or waiting", async () => {
    const item = await add();
    await anna().done("agenda/park", { item });
    await kim().done("agenda/forward", { item, to: "LC-2026-Q1" });
    await kim().done("leerlus/undo");
    expect(await inApi(app, "agenda-items", { ref: item })).toMatchObject([
      { state: "parked", meeting: null },
    ]);
    expect((await wayOf(item)).slice(2)).toEqual(["forwarded LC-2026-Q1", "taken-back LC-2026-Q1"]);
    await kim().done("agenda/forward", { item, to: "revision-table" });
    await kim().done("agenda/forward", { item, to: "LC-2026-Q1" });
    await kim().done("leerlus/undo");
    expect(await inApi(app, "agenda-items", { ref: item })).toMatchObject([
      { state: "waiting", meeting: null },
    ]);
    await kim().done("agenda/forward", { item, to: "LC-2026-Q1" });
    expect(await inApi(app, "agenda-items", { ref: item })).toMatchObject([{ meeting: "LC-2026-Q1" }]);
  });

  it("and taken back before a meeting is held is nothing that came out of it", async () => {
    const item = await add({ meeting: "IO-2026-02" });
    await kim().done("agenda/forward", { item, to: "IO-2026-01" });
    await kim().done("leerlus/undo");
    await startFirst(app);
    const closed = await anna().done("meeting/close", { meeting: "IO-2026-01", anyway: true });
    expect(closed.text).not.toContain(item);
    expect((await kim().done("agenda/show", { meeting: "IO-2026-01" })).text).not.toContain(item);
  });

  it("is said where it came from and where it goes, as events that stay as they are", async () => {
    const item = await add();
    await startFirst(app);
    await anna().done("agenda/forward", { item, to: "MO" }, { room: "implementation" });
    const [there] = await app.posts({ purpose: "item-forwarded" });
    expect(there).toMatchObject({ room: "monitoring", subject: item });
    const [here] = await app.posts({ purpose: "item-changed" });
    expect(here).toMatchObject({ room: "implementation", thread: "IO-2026-01" });
    expect(here?.text).toContain("Anna Achterberg heeft dit punt doorgezet van IO-2026-01 naar MO-2026-Q1.");
    const [added] = await app.posts({ purpose: "item-added" });
    expect(added).toMatchObject({ room: "implementation", revision: 1 });
    await anna().done("agenda/forward", { item, to: "IO-2026-01" }, { room: "implementation" });
    expect((await app.posts({ purpose: "item-changed" }))[0]).toEqual(here);
    expect((await app.posts({ purpose: "item-added" }))[0]).toEqual(added);
  });

  describe.each<[string, string, string[]]>([
    ["its own kind", "implementation", ["raised IO-2026-02", "forwarded IO-2026-03"]],
    ["another kind", "monitoring", ["raised IO-2026-02", "forwarded MO-2026-Q1"]],
  ])("to the next meeting of %s", (_, to, way) => {
    it("said again, by the same person or by another, does not take it a meeting further", async () => {
      const item = await add({ meeting: "IO-2026-02" });
      await kim().done("agenda/forward", { item, to });
      for (const again of [kim(), coordinator()]) {
        const reply = await again.refused("agenda/forward", { item, to }, { key: "another" });
        expect(reply).toMatchObject({
          code: "conflict",
          message: expect.stringContaining("al verder gezet"),
        });
      }
      expect(await wayOf(item)).toEqual(way);
    });

    it("by two people at once moves it once", async () => {
      const item = await add({ meeting: "IO-2026-02" });
      const both = [kim(), coordinator()].map((one) => one.run("agenda/forward", { item, to }));
      expect((await Promise.all(both)).filter(({ ok }) => ok)).toHaveLength(1);
      expect(await wayOf(item)).toEqual(way);
    });
  });

  it("further than the next meeting is done by naming it, with the button that the refusal has", async () => {
    const item = await add({ meeting: "IO-2026-02" });
    await kim().done("agenda/forward", { item, to: "implementation" });
    const { buttons = [] } = await kim().refused("agenda/forward", { item, to: "implementation" });
    expect(buttons.map(({ label }) => label)).toEqual(["Zet door naar IO-2026-04"]);
    for (const key of ["once", "twice"]) await kim().run("agenda/forward", buttons[0]?.input ?? {}, { key });
    expect(await wayOf(item)).toEqual(["raised IO-2026-02", "forwarded IO-2026-03", "forwarded IO-2026-04"]);
  });

  it("on the card of a meeting from which it was carried since does not take it a meeting further", async () => {
    const item = await add();
    await startFirst(app);
    await anna().done("meeting/close", { meeting: "IO-2026-01", anyway: true });
    const way = await wayOf(item);
    expect(way.at(-1)).toMatch(/^carried IO-2026-02/);
    const reply = await anna().refused("agenda/forward", { item, to: "implementation" });
    expect(reply.message).toContain("al verder gezet");
    expect(await wayOf(item)).toEqual(way);
  });

  it("from a meeting that is running goes to the next of its kind, though it was forwarded there", async () => {
    const item = await add({ meeting: "MO-2026-Q1" });
    await kim().done("agenda/forward", { item, to: "IO-2026-01" });
    await startFirst(app);
    await anna().done("agenda/forward", { item, to: "implementation" });
    expect((await wayOf(item)).at(-1)).toBe("forwarded IO-2026-02");
  });

  it("pressed twice at once has one effect", async () => {
    const item = await add();
    const both = await Promise.all(
      [1, 2].map(() => kim().run("agenda/forward", { item, to: "MO-2026-Q1" }, { room: "implementation" })),
    );
    expect(both.filter((reply) => reply.ok)).toHaveLength(1);
    expect(await wayOf(item)).toEqual(["raised IO-2026-01", "forwarded MO-2026-Q1"]);
    expect(await app.posts({ purpose: "item-changed" })).toHaveLength(1);
  });
});
