import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { contracts } from "../../../commands/contract/collection.ts";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { readOne, readPage } from "../../../src/engine/reading/read.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, openTestApp, type TestApp } from "../../harness.ts";
import { inEnglish } from "../../poll-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const CARLA = "coordinator@example.org";
const carla = () => app.as(CARLA);
const anna = () => app.as("anna@example.org");
const DVO = {
  title: "Dienstverleningsovereenkomst",
  parties: ["achterhoek", "aanbieder-01"],
  from: "2026-01-01",
  until: "2027-12-31",
  extensions: 1,
  notice: 90,
  evaluation: "2027-03-01",
};
const add = async (more = {}) => await carla().done("contract/add", { ...DVO, ...more });
const item = async (ref = "OV-2026-1", reader = CARLA) =>
  await readOne(app.engine, await app.actor(reader), contracts, ref);
const items = async (filter: Record<string, string>) => {
  const page = { after: undefined, limit: 50 };
  const read = await readPage(app.engine, await app.actor("anna@example.org"), contracts, filter, page);
  return read?.items.map(({ ref }) => ref);
};

describe("a contract", () => {
  it("is recorded as it is typed, read by everybody, and reads in full", async () => {
    const line =
      "overeenkomst nieuw Dienstverleningsovereenkomst; partijen Achterhoek en De Wilgenhof; vanaf 1 januari 2026; tot 31 december 2027; verlengingen 1 keer; opzegtermijn 90 dagen; evaluatie 1 maart 2027; link https://voorbeeld.example/dvo";
    const reply = await carla().type(line, { room: "implementation" });
    expect(reply).toMatchObject({ ok: true, ref: "OV-2026-1", shared: true });
    const shown = await anna().type("ov-2026-1");
    expect(shown.ok && shown.text).toBe(
      [
        "OV-2026-1 Dienstverleningsovereenkomst",
        "Stand: loopt",
        "Partijen: Achterhoek en De Wilgenhof (voorbeeld)",
        "Looptijd: van donderdag 1 januari 2026 tot en met vrijdag 31 december 2027",
        "Opzegtermijn: 90 dagen",
        "Verlengd: 0 van 1 keer",
        "Leerlus vraagt ernaar vanaf: dinsdag 3 augustus 2027",
        "Evaluatie op: maandag 1 maart 2027",
        "Te lezen op: https://voorbeeld.example/dvo",
        "",
        "Verlengingen",
        "Nog niet verlengd.",
      ].join("\n"),
    );
    expect(await item()).toMatchObject({ ...DVO, ref: "OV-2026-1", state: "running", history: [] });
    expect((await app.posts({ purpose: "contract-added" })).map(({ room }) => room)).toEqual([
      "implementation",
    ]);
  });

  it("typed in a closed room is for everybody all the same", async () => {
    await carla().done("contract/add", DVO, { room: "secretariat" });
    expect(await item("OV-2026-1", "gast@example.org")).toMatchObject({ ref: "OV-2026-1" });
  });

  it("is running, ending or ended by its dates alone", async () => {
    await add({ title: "Loopt nog", until: "2027-12-31" });
    await add({ title: "Loopt bijna af", until: "2026-06-01", evaluation: "2026-05-01" });
    await add({ title: "Is voorbij", from: "2024-01-01", until: "2026-01-04", evaluation: "2025-01-01" });
    expect(await items({ state: "running" })).toEqual(["OV-2026-1"]);
    expect(await items({ state: "ending" })).toEqual(["OV-2026-2"]);
    expect(await items({ state: "ended" })).toEqual(["OV-2026-3"]);
    expect(await items({ state: "nonsense" })).toEqual([]);
    expect(await items({ party: "aanbieder-01" })).toHaveLength(3);
    expect(await items({ party: "foodvalley" })).toEqual([]);
    const list = await anna().type("overeenkomst");
    expect(list.ok && list.text).toBe(
      [
        "Overeenkomsten",
        "- OV-2026-3 Is voorbij",
        "   afgelopen · loopt tot en met zondag 4 januari 2026",
        "- OV-2026-2 Loopt bijna af",
        "   loopt af · loopt tot en met maandag 1 juni 2026",
        "- OV-2026-1 Loopt nog",
        "   loopt · loopt tot en met vrijdag 31 december 2027",
      ].join("\n"),
    );
  });

  it("is on the day before it is asked about still running, and on its last day still ending", async () => {
    await add({ until: "2026-06-01", evaluation: undefined, notice: 0 });
    await app.at("2026-04-01T12:00:00+02:00");
    expect(await item()).toMatchObject({ state: "running" });
    await app.at("2026-04-02T12:00:00+02:00");
    expect(await item()).toMatchObject({ state: "ending" });
    await app.at("2026-06-01T12:00:00+02:00");
    expect(await item()).toMatchObject({ state: "ending" });
    expect(await items({ state: "ending" })).toEqual(["OV-2026-1"]);
    await app.at("2026-06-02T00:00:00+02:00");
    expect(await item()).toMatchObject({ state: "ended" });
    expect(await items({ state: "ended" })).toEqual(["OV-2026-1"]);
  });

  it("when there is none is said, with what to do", async () => {
    const list = await anna().type("overeenkomst lijst");
    expect(list.ok && list.text).toContain("Er zijn nog geen overeenkomsten vastgelegd.");
  });

  it("reads in English without a Dutch word", async () => {
    const input = { ...DVO, title: "Service agreement" };
    expect(await inEnglish(app, CARLA, "contract/add", input)).toBe(
      [
        "OV-2026-1 Service agreement",
        "State: running",
        "Parties: Achterhoek and De Wilgenhof (voorbeeld)",
        "Term: from Thursday 1 January 2026 until Friday 31 December 2027",
        "Notice: 90 days",
        "Extended: 0 of 1 times",
        "Leerlus asks about it from: Tuesday 3 August 2027",
        "Evaluation on: Monday 1 March 2027",
        "",
        "Extensions",
        "Not extended yet.",
      ].join("\n"),
    );
  });
});

describe("an extension", () => {
  it("gives another last day and keeps the one before, with who did it", async () => {
    await add();
    const reply = await carla().type("overeenkomst verleng OV-2026-1 31 december 2028", {
      room: "implementation",
    });
    expect(reply.ok && reply.text).toContain(
      "verlengd tot en met zondag 31 december 2028, was vrijdag 31 december 2027",
    );
    expect(await item()).toMatchObject({
      until: "2028-12-31",
      history: [{ until: "2028-12-31", was: "2027-12-31", on: "2026-01-05", by: CARLA }],
    });
    const [post] = await app.posts({ purpose: "contract-extended" });
    expect(post?.text).toBe(
      [
        "Overeenkomst verlengd: OV-2026-1 Dienstverleningsovereenkomst",
        "Deze overeenkomst loopt nu tot en met zondag 31 december 2028. Dat was vrijdag 31 december 2027. Carla Coördinator heeft dit vastgelegd.",
      ].join("\n"),
    );
  });

  it("more than was agreed is asked first, and done with a press", async () => {
    await add();
    await carla().done("contract/extend", { contract: "OV-2026-1", until: "2028-12-31" });
    const refused = await carla().refused("contract/extend", { contract: "OV-2026-1", until: "2029-12-31" });
    expect([refused.code, refused.message]).toEqual([
      "conflict",
      expect.stringContaining("mocht 1 keer worden verlengd"),
    ]);
    expect(await item()).toMatchObject({ until: "2028-12-31" });
    const card = { title: [], body: [], buttons: refused.buttons ?? [] };
    expect(buttonsOf(card).map(({ label }) => label)).toEqual(["Toch verlengen"]);
    await carla().press(card, "Toch verlengen");
    expect(await item()).toMatchObject({ until: "2029-12-31" });
  });

  it("by ten at once is done once", async () => {
    await add();
    const run = () => carla().run("contract/extend", { contract: "OV-2026-1", until: "2028-12-31" });
    const replies = await Promise.all(Array.from({ length: 10 }, run));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    const page = { after: undefined, limit: 50 };
    const { items } = await listAudit(
      scopeOf(app.database.db, COOPERATION),
      { what: "contract/extend" },
      page,
    );
    expect(items).toMatchObject([{ by: CARLA, subject: "OV-2026-1" }]);
  });

  it("of a contract that has ended is possible: it happened before", async () => {
    await add({ until: "2026-01-04", from: "2024-01-01", evaluation: undefined });
    await carla().done("contract/extend", { contract: "OV-2026-1", until: "2027-12-31" });
    expect(await item()).toMatchObject({ state: "running" });
  });

  it("asks for its last day in a form when that is missing", async () => {
    await add();
    const { card } = await carla().done("contract/show", { contract: "OV-2026-1" });
    expect(card.buttons).toMatchObject([{ label: "Verleng", opensForm: true }]);
    expect((await anna().done("contract/show", { contract: "OV-2026-1" })).card.buttons).toEqual([]);
  });
});

describe("refused in words", () => {
  test.each([
    ["a last day before the first", "until", { until: "2025-12-31" }, "na de eerste dag"],
    ["an evaluation outside the term", "evaluation", { evaluation: "2028-01-01" }, "binnen de looptijd"],
    ["a party that does not exist", "parties", { parties: ["nergens"] }, "nergens"],
    ["no party", "parties", { parties: [] }, "wie doen eraan mee?"],
    ["a link that is none", "link", { link: "javascript:alert(1)" }, "meer lezen"],
    ["notice that is no number", "notice", { notice: "een kwartaal" }, "een kwartaal"],
  ])("%s", async (_what, name, wrong, words) => {
    const { code, issues } = await carla().refused("contract/add", { ...DVO, ...wrong });
    expect([code, issues[0]?.field]).toEqual(["invalid", name]);
    expect(issues[0]?.message.toLowerCase()).toContain(words);
  });

  test("the same contract again, with the one that is there", async () => {
    await add();
    const { code, message } = await carla().refused("contract/add", DVO);
    expect([code, message]).toEqual(["conflict", expect.stringContaining("OV-2026-1")]);
  });

  test("an extension that is not later", async () => {
    await add();
    for (const until of ["2027-12-31", "2026-12-31"]) {
      const { code, issues } = await carla().refused("contract/extend", { contract: "OV-2026-1", until });
      expect([code, issues[0]?.field]).toEqual(["invalid", "until"]);
      expect(issues[0]?.message).toContain("loopt al tot en met vrijdag 31 december 2027");
    }
  });

  test("whoever does not coordinate", async () => {
    await add();
    expect((await anna().refused("contract/add", DVO)).code).toBe("not-allowed");
    const longer = { contract: "OV-2026-1", until: "2028-12-31" };
    expect((await anna().refused("contract/extend", longer)).code).toBe("not-allowed");
    expect((await app.as("gast@example.org").refused("contract/extend", longer)).code).toBe("not-allowed");
  });

  test("one that is not there, and what identifies a person", async () => {
    expect((await carla().refused("contract/show", { contract: "OV-2026-9" })).code).toBe("not-found");
    const personal = { ...DVO, title: "Overeenkomst over 111222333" };
    expect((await carla().refused("contract/add", personal)).code).toBe("personal-data");
  });
});
