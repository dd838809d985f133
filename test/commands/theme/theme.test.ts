import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { planYear } from "../../agenda-app.ts";
import { buttonsOf, openTestApp, prepared, type TestApp } from "../../harness.ts";
import { audited, coordinatorOf, themeIn, themesIn } from "./theme-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  () => planYear(app),
);
beforeEach(() => begin());

const coordinator = () => coordinatorOf(app);
const anna = () => app.as("anna@example.org");
const kim = () => app.as("kim@example.org");
const guest = () => app.as("gast@example.org");
const propose = async (title = "Vervoer naar school") =>
  (await anna().done("theme/add", { title })).ref ?? "";

describe("a theme", () => {
  it("is proposed as it is typed, in the room where it was, without a vote", async () => {
    const reply = await anna().type("thema nieuw Vervoer naar school; waarom het kost gezinnen veel tijd", {
      room: "monitoring",
    });
    expect(reply).toMatchObject({ ok: true, ref: "T-1" });
    expect(await themeIn(app, "T-1")).toMatchObject({
      title: "Vervoer naar school",
      why: "het kost gezinnen veel tijd",
      state: "proposed",
      votes: 0,
      learningCircle: [],
      questions: [],
      lessons: [],
      journey: [{ ref: "T-1", what: "theme" }],
    });
    const posts = await app.posts({ purpose: "theme-proposed" });
    expect(posts).toMatchObject([{ room: "monitoring", subject: "T-1", thread: null }]);
    expect(posts[0]?.text).toMatch(/T-1 Vervoer naar school[\s\S]*Voorgesteld door: Anna Achterberg/);
  });

  it("that was typed nowhere in particular stands in the room of the learning circles", async () => {
    await propose();
    expect(await app.posts({ purpose: "theme-proposed" })).toMatchObject([{ room: "learning-circle" }]);
  });

  it("out of an agenda item stands in the journey of that item, whose meeting then counts it as handled", async () => {
    await kim().done("agenda/add", { title: "Wachttijden", meeting: "IO-2026-01" });
    await app.at("2026-01-08T09:30:00+01:00");
    await anna().done("meeting/start", { meeting: "IO-2026-01" });
    const { ref: item = "" } = { ref: "P-1" };
    await anna().done("agenda/discuss", { item });
    const shown = await anna().done("agenda/item", { item });
    expect(buttonsOf(shown.card)).toContainEqual(
      expect.objectContaining({
        ...{ label: "Thema", command: "theme/add", input: { item }, opensForm: true },
      }),
    );
    await anna().done("theme/add", { title: "Korter wachten", item }, { room: "implementation" });
    expect(await app.posts({ purpose: "theme-proposed" })).toMatchObject([{ thread: "IO-2026-01" }]);
    const { text } = await kim().done("agenda/item", { item });
    expect(text).toMatch(/1\. ingebracht voor IO-2026-01[\s\S]*2\. thema T-1/);
    expect(await themeIn(app, "T-1")).toMatchObject({
      item,
      meeting: "IO-2026-01",
      journey: [
        { ref: "IO-2026-01", what: "raised" },
        { ref: "T-1", what: "theme" },
      ],
    });
    await anna().done("meeting/close", { meeting: "IO-2026-01", anyway: true });
    const [outcomes] = await app.posts({ purpose: "meeting-outcomes" });
    expect(outcomes?.text).toMatch(/Voorgestelde thema's\n- T-1 Korter wachten/);
    expect(outcomes?.text).toMatch(/Behandelde punten\n- P-1 Wachttijden\n +→ T-1/);
  });

  it("shows everything on one card, in Dutch and in English", async () => {
    const ref = await propose();
    await kim().done("theme/vote", { theme: ref });
    const { card, text } = await kim()
      .type(`thema ${ref.toLowerCase()}`)
      .then((reply) => {
        if (!reply.ok) throw new Error(reply.message);
        return reply;
      });
    expect(text).toBe(
      [
        "T-1 Vervoer naar school",
        "Voorgesteld door: Anna Achterberg",
        "Stand: voorgesteld",
        "Stemmen: 1",
        "",
        "Leercirkels",
        "Dit thema is nog niet gekozen voor een leercirkel.",
        "",
        "Vragen vooraf",
        "Er zijn nog geen vragen gesteld.",
        "",
        "Lessen",
        "Er zijn nog geen lessen vastgelegd.",
        "",
        "De weg van dit thema",
        "1. voorgesteld",
        "   maandag 5 januari 2026",
      ].join("\n"),
    );
    expect(card.ref).toBe("T-1");
    await kim().done("leerlus/language", { language: "en" });
    const english = await kim().done("theme/show", { theme: ref });
    expect(english.text).toBe(
      [
        "T-1 Vervoer naar school",
        "Proposed by: Anna Achterberg",
        "State: proposed",
        "Votes: 1",
        "",
        "Learning circles",
        "This theme has not been chosen for a learning circle yet.",
        "",
        "Questions beforehand",
        "No questions have been asked yet.",
        "",
        "Lessons",
        "No lessons have been recorded yet.",
        "",
        "The way of this theme",
        "1. proposed",
        "   Monday 5 January 2026",
      ].join("\n"),
    );
  });

  it("can be read by a guest, who can do nothing with it", async () => {
    const theme = await propose();
    const { card } = await guest().done("theme/show", { theme });
    expect(card.buttons).toEqual([]);
    for (const [path, input] of [
      ["theme/add", { title: "Iets anders" }],
      ["theme/vote", { theme }],
      ["theme/choose", { theme, meeting: "LC-2026-Q1" }],
      ["theme/question", { theme, text: "Wat helpt?" }],
      ["theme/answer", { theme, text: "Rust." }],
      ["theme/lesson", { theme, text: "Rust helpt." }],
    ] as const) {
      expect(await guest().refused(path, input), path).toMatchObject({ code: "not-allowed" });
    }
  });

  it("from a closed room is seen by nobody else, and shared it is said for everybody", async () => {
    const made = { title: "Ons eigen thema" };
    const { ref = "" } = await anna().done("theme/add", made, { room: "region:achterhoek" });
    expect(await kim().refused("theme/show", { theme: ref })).toMatchObject({ code: "not-found" });
    expect((await kim().done("theme/list")).text).toContain("Er is nog geen thema voorgesteld.");
    expect(await themesIn(app, {}, "kim@example.org")).toEqual([]);
    expect((await anna().done("theme/list")).text).toContain("Ons eigen thema");
    const choice = { theme: ref, meeting: "LC-2026-Q1" };
    const refused = await coordinator().refused("theme/choose", choice);
    expect(refused.message).toContain("Deel het thema eerst.");
    expect(refused.buttons).toMatchObject([{ command: "leerlus/share", input: { what: ref } }]);
    await anna().done("leerlus/share", { what: ref }, { room: "implementation" });
    expect((await kim().done("theme/show", { theme: ref })).text).toContain("Ons eigen thema");
    expect(await app.posts({ purpose: "theme-proposed", room: "implementation" })).toHaveLength(1);
  });

  it("whose words may be about a child is asked about before it is kept", async () => {
    const why = "Sanne van 9 uit Ede woont sinds mei niet meer thuis";
    expect(await anna().refused("theme/add", { title: "Wonen", why })).toMatchObject({
      code: "personal-data",
    });
    expect(await themesIn(app)).toEqual([]);
  });

  it("is audited once", async () => {
    await propose();
    expect(await audited(app, "theme/add")).toMatchObject([{ subject: "T-1", by: "anna@example.org" }]);
  });
});

describe("a vote for a theme", () => {
  it("counts one for each person, is shown where the theme stands, and is taken back by the same press", async () => {
    const theme = await propose();
    const voted = await kim().done("theme/vote", { theme });
    expect(voted.text).toContain("Uw stem is geteld.");
    await anna().done("theme/vote", { theme });
    expect(await themeIn(app, theme)).toMatchObject({ votes: 2 });
    const [post] = await app.posts({ purpose: "theme-proposed" });
    expect(post?.text).toContain("Stemmen: 2");
    const taken = await kim().press(voted.card, "Trek uw stem in");
    expect(taken).toMatchObject({ ok: true, text: expect.stringContaining("Uw stem is ingetrokken.") });
    expect(await themeIn(app, theme)).toMatchObject({ votes: 1 });
    expect(await audited(app, "theme/vote")).toHaveLength(3);
  });

  it("pressed ten times at once on one button is one vote", async () => {
    const theme = await propose();
    const [post] = await app.posts({ purpose: "theme-proposed" });
    if (!post) throw new Error("not posted");
    await Promise.all(Array.from({ length: 10 }, () => kim().press(post.card, "Stem")));
    expect(await themeIn(app, theme)).toMatchObject({ votes: 1 });
    expect(await audited(app, "theme/vote")).toHaveLength(1);
  });

  it("of ten people at once is ten votes", async () => {
    const theme = await propose();
    const everybody = ["anna", "piet", "kim", "bestuur", "coordinator", "achterhoek", "foodvalley"];
    await Promise.all(everybody.map((name) => app.as(`${name}@example.org`).done("theme/vote", { theme })));
    expect(await themeIn(app, theme)).toMatchObject({ votes: everybody.length });
  });

  it("for a chosen theme is refused, with where it goes on", async () => {
    const theme = await propose();
    await coordinator().done("theme/choose", { theme, meeting: "LC-2026-Q1" });
    const refused = await kim().refused("theme/vote", { theme });
    expect(refused).toMatchObject({ code: "conflict", buttons: [{ command: "theme/show" }] });
    expect(refused.message).toBe(
      "Op T-1 kunt u niet meer stemmen: het is gekozen voor LC-2026-Q1. Uw vraag is nog welkom.",
    );
  });
});

describe("the list of themes", () => {
  it("has those with most votes first, each with a button, and says which are the reader's", async () => {
    await propose("Vervoer");
    await propose("Huisvesting");
    await propose("Opvang");
    await kim().done("theme/vote", { theme: "T-2" });
    await anna().done("theme/vote", { theme: "T-2" });
    await anna().done("theme/vote", { theme: "T-3" });
    await coordinator().done("theme/choose", { theme: "T-1", meeting: "LC-2026-Q1" });
    const reply = await kim().done("theme/list");
    expect(reply.text).toMatch(
      /Thema's: 3[\s\S]*- T-2 Huisvesting\n +voorgesteld · 2 stemmen, ook die van u[\s\S]*- T-3 Opvang\n +voorgesteld · 1 stem\n[\s\S]*- T-1 Vervoer\n +gekozen · nog geen stemmen · LC-2026-Q1/,
    );
    expect(buttonsOf(reply.card).map(({ label }) => label)).toEqual([
      "Trek uw stem in",
      "Stem",
      "Stel een thema voor",
    ]);
    expect(await themesIn(app, { state: "chosen" })).toMatchObject([{ ref: "T-1" }]);
    expect(await themesIn(app, { state: "proposed" })).toMatchObject([{ ref: "T-2" }, { ref: "T-3" }]);
    expect(buttonsOf((await guest().done("theme/list")).card)).toEqual([]);
  });

  it("says what to do when it is empty, and how many more there are than it shows", async () => {
    expect((await kim().type("thema")).ok).toBe(true);
    expect((await kim().done("theme/list")).text).toContain("typ “thema nieuw”");
    for (let n = 1; n <= 52; n += 1) await propose(`Thema over ${n}`);
    const { text } = await kim().done("theme/list");
    expect(text).toContain("Dit zijn de eerste 50; er zijn er nog 2.");
  });
});
