import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { interpretationsOf, storiesOf } from "../../../db/queries/figures/statement.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { readPage } from "../../../src/engine/reading/read.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, prepared, type TestApp } from "../../harness.ts";
import { anIndicator, giveIndicators } from "../../indicator-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ now: "2026-05-06T10:00:00+02:00" });
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  async () => {
    await giveIndicators(app, [
      anIndicator({ code: "doorplaatsingen", title: "Onvrijwillige doorplaatsingen" }),
      anIndicator({ code: "tevredenheid", title: "Tevredenheid van ouders", rhythm: "half" }),
    ]);
  },
);
beforeEach(() => begin());

const anna = () => app.as("anna@example.org");
const piet = () => app.as("piet@example.org");
const coordinator = () => app.as("coordinator@example.org");
const Q1 = { indicator: "doorplaatsingen", period: "2026-Q1" };
const read = async (name: string, filter: Record<string, string> = {}) => {
  const collection = app.engine.registry.collections.find((one) => one.name === name);
  if (!collection) throw new Error(`no collection ${name}`);
  const actor = await app.actor("coordinator@example.org");
  return (await readPage(app.engine, actor, collection, filter, { limit: 200 })).items;
};
const audited = async () =>
  (await listAudit(scopeOf(app.database.db, COOPERATION), {}, { after: undefined, limit: 200 })).items.map(
    ({ what, by, subject }) => ({ what, by, subject }),
  );

describe("a story", () => {
  it("is told in a line of chat, with the period in words, which is said back in full", async () => {
    const reply = await anna().type(
      "indicator verhaal onvrijwillige doorplaatsingen vorig kwartaal Enkele kinderen konden blijven",
      { room: "monitoring" },
    );
    expect(reply).toMatchObject({ ok: true, ref: "VH-1", shared: true });
    const [post] = await app.posts({ purpose: "indicator-told" });
    expect(post).toMatchObject({ room: "monitoring", subject: "VH-1" });
    expect(post?.text).toContain("Verhaal bij Onvrijwillige doorplaatsingen");
    expect(post?.text).toContain("Enkele kinderen konden blijven");
    expect(post?.text).toContain("1e kwartaal 2026");
    expect(post?.text).toContain("Anna Achterberg (Achterhoek)");
    expect(await audited()).toEqual([{ what: "indicator/story", by: "anna@example.org", subject: "VH-1" }]);
  });

  it("stands in the list of stories and beside the figure, the newest first", async () => {
    await anna().done("indicator/story", { ...Q1, text: "Het eerste" });
    await piet().done("indicator/story", { ...Q1, text: "Het tweede" });
    expect(await read("stories", { indicator: "doorplaatsingen" })).toMatchObject([
      {
        ref: "VH-1",
        ...Q1,
        text: "Het eerste",
        by: "anna@example.org",
        organisation: "achterhoek",
        meeting: null,
      },
      { ref: "VH-2", text: "Het tweede" },
    ]);
    const stories = await storiesOf(scopeOf(app.database.db, COOPERATION), "doorplaatsingen", "2026-Q1");
    expect(stories.map(({ ref }) => ref)).toEqual(["VH-2", "VH-1"]);
  });

  it("that is told in no room is read in that of the monitoring meeting; told in a closed room it stays there", async () => {
    await anna().done("indicator/story", { ...Q1, text: "Achter de schermen" });
    await piet().done(
      "indicator/story",
      { ...Q1, text: "In eigen kamer" },
      { room: "provider:aanbieder-01" },
    );
    const rooms = (await app.posts({ purpose: "indicator-told" })).map(({ room }) => room);
    expect(rooms).toEqual(["monitoring", "provider:aanbieder-01"]);
  });

  it.each([
    ["2026", "Schrijf een periode zoals 2026-Q3"],
    ["2026-03", "Schrijf een periode zoals 2026-Q3"],
    ["2026-Q4", "moet nog beginnen"],
    ["straks", "herken ik niet als periode"],
  ])("of a period that does not fit is refused with a right example: %s", async (period, words) => {
    const refused = await anna().refused("indicator/story", { ...Q1, period, text: "Iets" });
    expect(refused.code).toBe("invalid");
    expect(refused.issues).toMatchObject([{ field: "period", message: expect.stringContaining(words) }]);
    expect(await read("stories")).toEqual([]);
  });

  it("about an indicator that is not in the catalogue, or may be two, is asked about", async () => {
    const refused = await anna().refused("indicator/story", {
      ...Q1,
      indicator: "doorplatsingen",
      text: "Iets",
    });
    expect(refused.issues[0]?.message).toContain(
      "Bedoelt u Onvrijwillige doorplaatsingen (doorplaatsingen)?",
    );
  });

  it("with personal data in it, or without words, or too long, is not kept", async () => {
    const personal = await anna().refused("indicator/story", { ...Q1, text: "Het kind met bsn 111222333" });
    expect(personal.code).toBe("personal-data");
    for (const text of ["", "x".repeat(2001)]) {
      expect((await anna().refused("indicator/story", { ...Q1, text })).issues[0]?.field).toBe("text");
    }
    expect(await read("stories")).toEqual([]);
  });

  it("is not told by a guest", async () => {
    const refused = await app.as("gast@example.org").refused("indicator/story", { ...Q1, text: "Iets" });
    expect(refused.code).toBe("not-allowed");
  });

  it("is withdrawn by who told it or the coordinator, and its words are gone everywhere", async () => {
    await anna().done("indicator/story", { ...Q1, text: "Te veel gezegd" }, { room: "monitoring" });
    expect((await piet().refused("indicator/withdraw", { told: "VH-1" })).message).toContain(
      "wie het vertelde",
    );
    expect((await anna().type("indicator intrekken vh-1")).ok).toBe(true);
    const [post] = await app.posts({ purpose: "indicator-told" });
    expect(post?.text).toContain("Dit is ingetrokken");
    expect(post?.text).not.toContain("Te veel gezegd");
    expect(await read("stories")).toEqual([]);
    expect((await anna().refused("indicator/withdraw", { told: "VH-1" })).code).toBe("conflict");
    expect((await anna().refused("indicator/withdraw", { told: "VH-9" })).code).toBe("not-found");
  });
});

describe("an interpretation", () => {
  it("stands beside others of the same indicator and period, the newest first", async () => {
    await anna().done("indicator/interpret", { ...Q1, text: "Door een sluiting" });
    await piet().done("indicator/interpret", { ...Q1, text: "En door de zomer" });
    const all = await interpretationsOf(scopeOf(app.database.db, COOPERATION), "doorplaatsingen", "2026-Q1");
    expect(all.map(({ text }) => text)).toEqual(["En door de zomer", "Door een sluiting"]);
    expect(await read("interpretations")).toMatchObject([
      { ref: "DU-1", text: "Door een sluiting", none: false },
      { ref: "DU-2", none: false },
    ]);
  });

  it("needs words, or the word that none is needed, and not both", async () => {
    const empty = await anna().refused("indicator/interpret", Q1);
    expect(empty.issues).toMatchObject([{ field: "text" }]);
    const both = await coordinator().refused("indicator/interpret", { ...Q1, text: "Iets", none: true });
    expect(both.issues).toMatchObject([{ field: "none" }]);
  });

  it("is said not to be needed by the coordinator, once, and not by just anybody", async () => {
    expect((await anna().refused("indicator/interpret", { ...Q1, none: true })).code).toBe("not-allowed");
    await coordinator().type("indicator duiding doorplaatsingen 2026-Q1; geen duiding nodig");
    await coordinator().type("indicator duiding doorplaatsingen 2026-Q1 Geen duiding nodig.");
    expect(await read("interpretations")).toMatchObject([{ ref: "DU-1", text: null, none: true }]);
    expect(await audited()).toHaveLength(1);
    const [post] = await app.posts({ purpose: "indicator-told" });
    expect(post?.text).toContain("Geen duiding nodig bij Onvrijwillige doorplaatsingen");
  });

  it("takes the place of “none needed”, and is not replaced by it", async () => {
    await coordinator().done("indicator/interpret", { ...Q1, none: true });
    await anna().done("indicator/interpret", { ...Q1, text: "Toch wel iets" });
    expect(await read("interpretations")).toMatchObject([{ ref: "DU-2", text: "Toch wel iets" }]);
    const [first] = await app.posts({ purpose: "indicator-told", subject: "DU-1" });
    expect(first?.text).toContain("Dit is ingetrokken");
    const refused = await coordinator().refused("indicator/interpret", { ...Q1, none: true });
    expect(refused).toMatchObject({ code: "conflict", message: expect.stringContaining("DU-2") });
  });

  it("given by ten people at once, with “none needed” among them, leaves every word and no “none”", async () => {
    const texts = Array.from({ length: 9 }, (_, nth) => `Duiding ${nth}`);
    await Promise.all([
      ...texts.map((text) => anna().done("indicator/interpret", { ...Q1, text })),
      coordinator().run("indicator/interpret", { ...Q1, none: true }),
    ]);
    const all = await read("interpretations");
    expect(all.map(({ text }) => text).sort()).toEqual(texts);
  });
});
