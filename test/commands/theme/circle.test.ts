import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { holdMeeting, planYear } from "../../agenda-app.ts";
import { buttonsOf, openTestApp, prepared, type TestApp } from "../../harness.ts";
import { audited, coordinatorOf, listIn, themeIn } from "./theme-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  async () => {
    await planYear(app);
    await anna().done("theme/add", { title: "Vervoer naar school", why: "Het kost veel tijd." });
  },
);
beforeEach(() => begin());

const CIRCLE = { theme: "T-1", meeting: "LC-2026-Q1" };
const coordinator = () => coordinatorOf(app);
const anna = () => app.as("anna@example.org");
const kim = () => app.as("kim@example.org");
const piet = () => app.as("piet@example.org");
const itemsAt = (meeting: string) => listIn(app, "agenda-items", { meeting });
/** Twenty days before the circle its agenda is open. */
const WITH_THREAD = "2026-03-10T10:00:00+01:00";

describe("a theme that is chosen for a learning circle", () => {
  it("stands on its agenda, on its card and in its thread", async () => {
    await app.at(WITH_THREAD);
    const reply = await coordinator().type("thema kies T-1 lc-2026-q1");
    expect(reply).toMatchObject({ ok: true, ref: "T-1" });
    expect(await themeIn(app, "T-1")).toMatchObject({ state: "chosen", learningCircle: ["LC-2026-Q1"] });
    const [item] = await itemsAt("LC-2026-Q1");
    expect(item).toMatchObject({
      ...{ title: "Vervoer naar school", source: "standing", subject: "T-1", minutes: 90 },
      journey: [
        { ref: "T-1", what: "topic" },
        { ref: "LC-2026-Q1", what: "raised" },
      ],
    });
    const meeting = await kim().done("meeting/show", { meeting: "LC-2026-Q1" });
    expect(meeting.text).toContain("Thema: T-1 Vervoer naar school");
    const [post] = await app.posts({ purpose: "theme-chosen" });
    expect(post).toMatchObject({ room: "learning-circle", thread: "LC-2026-Q1", subject: "T-1" });
    expect(post?.text).toBe(
      [
        "T-1 Vervoer naar school",
        "Carla Coördinator koos dit thema voor LC-2026-Q1, woensdag 25 maart 2026, 13.30 uur.",
        "Waarom: Het kost veel tijd.",
        `Het staat op de agenda van de leercirkel: ${item?.ref}.`,
        "Wat wilt u er vooraf over weten? Stel uw vraag met de knop.",
      ].join("\n"),
    );
    const [agenda] = await app.posts({ purpose: "agenda-opened", subject: "LC-2026-Q1" });
    expect(agenda?.text).toMatch(/Vervoer naar school\n +bespreken · .* · over thema T-1/);
    expect(await audited(app, "theme/choose")).toMatchObject([{ subject: "T-1" }]);
  });

  it("before its agenda opens is told without a thread, and stands on the agenda when that opens", async () => {
    await coordinator().done("theme/choose", CIRCLE);
    expect(await app.posts({ purpose: "theme-chosen" })).toMatchObject([{ thread: null }]);
    await app.at(WITH_THREAD);
    expect((await itemsAt("LC-2026-Q1")).map(({ subject }) => subject)).toEqual(["T-1"]);
  });

  it("is chosen by the chair of that circle, and by nobody else who only takes part", async () => {
    expect(await kim().refused("theme/choose", CIRCLE)).toMatchObject({ code: "not-allowed" });
    const roles = { meeting: "LC-2026-Q1", chair: "kim@example.org", scribe: "piet@example.org" };
    await coordinator().done("meeting/role", roles);
    expect((await piet().refused("theme/choose", CIRCLE)).message).toContain(
      "Alleen de coördinator of de voorzitter van LC-2026-Q1",
    );
    const shown = await kim().done("theme/show", { theme: "T-1" });
    expect(buttonsOf(shown.card)).toContainEqual(
      expect.objectContaining({ label: "Kies een leercirkel", opensForm: true }),
    );
    await kim().press(shown.card, "Kies voor LC-2026-Q1");
    expect(await themeIn(app, "T-1")).toMatchObject({ state: "chosen" });
  });

  it.each([
    ["another kind of meeting", "IO-2026-02", "invalid", "IO-2026-02 is geen leercirkel."],
    ["a meeting that does not exist", "LC-2030-Q1", "not-found", "LC-2030-Q1"],
  ])("is not chosen for %s", async (_, meeting, code, words) => {
    const refused = await coordinator().refused("theme/choose", { theme: "T-1", meeting });
    expect(refused).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  it("is not chosen for a circle that was cancelled or has been", async () => {
    await coordinator().done("meeting/cancel", { meeting: "LC-2026-Q2", reason: "Te druk" });
    const cancelled = await coordinator().refused("theme/choose", { ...CIRCLE, meeting: "LC-2026-Q2" });
    expect(cancelled.message).toBe("LC-2026-Q2 gaat niet door. Kies een leercirkel die nog komt.");
    await holdMeeting(app, "LC-2026-Q1", "2026-03-25T13:30:00+01:00");
    const held = await coordinator().refused("theme/choose", CIRCLE);
    expect(held).toMatchObject({ code: "conflict", message: expect.stringContaining("is al geweest") });
  });

  it("shares its circle with no other theme, also when two are chosen at once; it may have a series of circles", async () => {
    await anna().done("theme/add", { title: "Huisvesting" });
    const answers = await Promise.all([
      coordinator().run("theme/choose", CIRCLE),
      coordinator().run("theme/choose", { ...CIRCLE, theme: "T-2" }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await itemsAt("LC-2026-Q1")).toHaveLength(1);
    const [chosen] = await listIn(app, "themes", { state: "chosen" });
    const again = await coordinator().refused("theme/choose", { ...CIRCLE, theme: chosen?.ref });
    expect(again.message).toBe(`${chosen?.ref} is al gekozen voor LC-2026-Q1. Er is niets gewijzigd.`);
    await coordinator().done("theme/choose", { theme: chosen?.ref, meeting: "LC-2026-Q2" });
    expect(await themeIn(app, String(chosen?.ref))).toMatchObject({
      learningCircle: ["LC-2026-Q1", "LC-2026-Q2"],
    });
  });

  it("can be voted on again when its circle is cancelled, and does not wait for another", async () => {
    await coordinator().done("theme/choose", CIRCLE);
    await coordinator().done("meeting/cancel", { meeting: "LC-2026-Q1", reason: "Te druk" });
    expect(await themeIn(app, "T-1")).toMatchObject({ state: "proposed", learningCircle: [] });
    await kim().done("theme/vote", { theme: "T-1" });
    const items = await listIn(app, "agenda-items", { subject: "T-1" });
    expect(items).toMatchObject([{ state: "parked", meeting: null }]);
  });

  it("is discussed once its circle is closed", async () => {
    await coordinator().done("theme/choose", CIRCLE);
    await holdMeeting(app, "LC-2026-Q1", "2026-03-25T13:30:00+01:00");
    expect(await themeIn(app, "T-1")).toMatchObject({ state: "discussed" });
    const [outcomes] = await app.posts({ purpose: "meeting-outcomes" });
    expect(outcomes?.text).toMatch(/Geleerd over Vervoer naar school\nEr zijn nog geen lessen vastgelegd\./);
    expect((await kim().refused("theme/vote", { theme: "T-1" })).message).toContain(
      "besproken in LC-2026-Q1",
    );
  });
});

describe("the monitoring agenda", () => {
  it("asks about the themes that most people voted for, until one is chosen", async () => {
    for (const title of ["Huisvesting", "Opvang", "Wonen"]) await anna().done("theme/add", { title });
    for (const [theme, names] of [
      ["T-2", ["anna", "kim"]],
      ["T-3", ["anna", "kim", "piet"]],
      ["T-4", ["kim"]],
      ["T-1", ["bestuur"]],
    ] as const) {
      for (const name of names) await app.as(`${name}@example.org`).done("theme/vote", { theme });
    }
    await anna().done("theme/add", { title: "Zonder stem" });
    await app.at("2026-02-03T14:00:00+01:00");
    const asked = (await itemsAt("MO-2026-Q1")).filter(({ subject }) => String(subject).startsWith("T-"));
    expect(asked).toMatchObject([
      {
        ...{ subject: "T-3", purpose: "decide", source: "data" },
        title: "Kiezen we thema T-3 voor een leercirkel? Opvang",
      },
      { subject: "T-2" },
      { subject: "T-1" },
    ]);
    await kim().done("leerlus/language", { language: "en" });
    const agenda = await kim().done("agenda/show", { meeting: "MO-2026-Q1" });
    expect(agenda.text).toContain("Do we choose theme T-3 for a learning circle? Opvang");
    expect(agenda.text).toContain("about theme T-3");
    expect(buttonsOf(agenda.card)).toContainEqual(
      expect.objectContaining({ command: "theme/show", input: { theme: "T-3" } }),
    );
    await coordinator().done("theme/choose", { theme: "T-3", meeting: "LC-2026-Q1" });
    const [settled] = await listIn(app, "agenda-items", { subject: "T-3", kind: "monitoring" });
    expect(settled).toMatchObject({ state: "handled", meeting: "MO-2026-Q1" });
    expect(settled?.journey).toMatchObject([{ what: "raised" }, { ref: "LC-2026-Q1", what: "chosen" }]);
    await holdMeeting(app, "MO-2026-Q1", "2026-02-10T13:30:00+01:00");
    await holdMeeting(app, "LC-2026-Q1", "2026-03-25T13:30:00+01:00");
    const [ofTable, ofCircle] = await app.posts({ purpose: "meeting-outcomes" });
    expect(ofTable?.text).toContain(String(settled?.ref));
    expect(ofCircle?.text).not.toContain(String(settled?.ref));
    const closed = await kim().done("agenda/show", { meeting: "LC-2026-Q1" });
    expect(closed.text).not.toContain("Do we choose");
  });
});

describe("a question before the circle", () => {
  it("stands in the thread of the circle with its answers, under a button to answer it", async () => {
    await app.at(WITH_THREAD);
    await coordinator().done("theme/choose", CIRCLE);
    const asked = await kim().type("thema vraag T-1 Wat helpt een chauffeur?");
    expect(asked).toMatchObject({ ok: true, ref: "T-1" });
    const [post] = await app.posts({ purpose: "theme-question" });
    expect(post).toMatchObject({ room: "learning-circle", thread: "LC-2026-Q1", period: "1" });
    expect(post?.text).toBe(
      [
        "Vraag 1 bij T-1 Vervoer naar school",
        "Kim Kompas vraagt: Wat helpt een chauffeur?",
        "Kunt u dit beantwoorden? Gebruik de knop; uw antwoord komt hieronder te staan.",
      ].join("\n"),
    );
    expect(post && buttonsOf(post.card)[0]).toMatchObject({
      ...{ label: "Antwoord", command: "theme/answer", input: { theme: "T-1", question: 1 } },
      opensForm: true,
    });
    await piet().done("theme/answer", { theme: "T-1", question: 1, text: "Een vaste route." });
    await anna().type("thema antwoord T-1 Vaste gezichten.");
    const [renewed] = await app.posts({ purpose: "theme-question" });
    expect(renewed?.text).toContain("- Piet Pleizier: Een vaste route.\n- Anna Achterberg: Vaste gezichten.");
    expect(await themeIn(app, "T-1")).toMatchObject({
      questions: [
        {
          ...{ number: 1, text: "Wat helpt een chauffeur?", by: "kim@example.org" },
          answers: [
            { text: "Een vaste route.", by: "piet@example.org" },
            { text: "Vaste gezichten.", by: "anna@example.org" },
          ],
        },
      ],
    });
    const { text } = await kim().done("theme/show", { theme: "T-1" });
    expect(text).toContain(
      "1. Wat helpt een chauffeur?\n   Piet Pleizier: Een vaste route. · Anna Achterberg: Vaste gezichten.",
    );
  });

  it("typed in the room of the circle is answered there once", async () => {
    await app.at(WITH_THREAD);
    await coordinator().done("theme/choose", CIRCLE);
    await kim().done("theme/question", { theme: "T-1", text: "Wat helpt?" }, { room: "learning-circle" });
    expect(await app.posts({ purpose: "theme-question" })).toMatchObject([{ thread: "LC-2026-Q1" }]);
  });

  it("of which there are two is answered by its number", async () => {
    const question = (text: string) => kim().done("theme/question", { theme: "T-1", text });
    const nothing = await piet().refused("theme/answer", { theme: "T-1", text: "Rust." });
    expect(nothing).toMatchObject({ code: "conflict", buttons: [{ command: "theme/question" }] });
    await question("Wat helpt?");
    await question("Wat kost het?");
    const answer = { theme: "T-1", text: "Rust." };
    const unclear = await piet().refused("theme/answer", answer);
    expect(unclear.issues).toMatchObject([{ field: "question" }]);
    const wrong = await piet().refused("theme/answer", { ...answer, question: 3 });
    expect(wrong.message).toBe("T-1 heeft geen vraag 3.");
    expect(await piet().type("thema antwoord T-1 Rust.; vraag 2")).toMatchObject({ ok: true });
    const again = await piet().refused("theme/answer", { ...answer, question: 2 });
    expect(again.code).toBe("conflict");
  });

  it("asked twice, or by many at once, is kept once each and numbered without a gap", async () => {
    await kim().done("theme/question", { theme: "T-1", text: "Wat helpt?" });
    const again = await anna().refused("theme/question", { theme: "T-1", text: "wat helpt?" });
    expect(again.message).toContain("als vraag 1");
    const texts = ["Wat kost het?", "Wie rijdt er?", "Hoe ver is het?", "Waar begint het?"];
    await Promise.all(texts.map((text) => kim().done("theme/question", { theme: "T-1", text })));
    const theme = await themeIn(app, "T-1");
    expect(theme?.questions).toMatchObject([1, 2, 3, 4, 5].map((number) => ({ number })));
  });

  it("comes too late after the circle", async () => {
    await coordinator().done("theme/choose", CIRCLE);
    await holdMeeting(app, "LC-2026-Q1", "2026-03-25T13:30:00+01:00");
    const refused = await kim().refused("theme/question", { theme: "T-1", text: "Wat helpt?" });
    expect(refused.message).toContain("LC-2026-Q1 is al geweest");
  });
});
