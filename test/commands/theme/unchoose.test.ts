import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { planYear } from "../../agenda-app.ts";
import { buttonsOf, openTestApp, prepared, type TestApp } from "../../harness.ts";
import { audited, coordinatorOf, listIn, themeIn } from "./theme-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 240_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  async () => {
    await planYear(app);
    await app.as("anna@example.org").done("theme/add", { title: "Vervoer naar school" });
    await app.as("anna@example.org").done("theme/add", { title: "Wonen" });
    await app.at("2026-03-10T10:00:00+01:00");
    await coordinator().done("theme/choose", CIRCLE);
  },
);
beforeEach(() => begin());

const CIRCLE = { theme: "T-1", meeting: "LC-2026-Q1" };
const coordinator = () => coordinatorOf(app);
const kim = () => app.as("kim@example.org");

it("a choice is taken back with a press: its point leaves the agenda, and the post says so in its place", async () => {
  const shown = await coordinator().done("theme/show", { theme: "T-1" });
  const button = buttonsOf(shown.card).find(({ command }) => command === "theme/unchoose");
  expect(button).toMatchObject({
    label: "Toch niet voor LC-2026-Q1",
    confirm: "LC-2026-Q1 gaat dan niet meer over T-1. Het punt gaat van de agenda.",
  });
  const reply = await coordinator().press(shown.card, "Toch niet voor LC-2026-Q1");
  expect(reply.ok && reply.text).toContain("Dit thema is toch niet gekozen voor LC-2026-Q1.");
  expect(await themeIn(app, "T-1")).toMatchObject({ state: "proposed", learningCircle: [] });
  expect(await listIn(app, "agenda-items", { meeting: "LC-2026-Q1", subject: "T-1" })).toEqual([]);
  const [item] = await listIn(app, "agenda-items", { subject: "T-1" });
  expect(item).toMatchObject({ state: "parked" });
  const [post, ...others] = await app.posts({ purpose: "theme-chosen" });
  expect(others).toEqual([]);
  expect(post?.text).toBe(
    "T-1 Vervoer naar school\nDit thema is toch niet gekozen voor LC-2026-Q1. Stemmen kan weer, tenzij er een andere leercirkel over gaat.",
  );
  expect(await audited(app, "theme/unchoose")).toMatchObject([{ subject: "T-1" }]);
  // Whoever wants may vote again, and the circle can have another theme, or the same one.
  await kim().done("theme/vote", { theme: "T-1" });
  await coordinator().type("thema kies T-2 LC-2026-Q1");
  expect(await themeIn(app, "T-2")).toMatchObject({ state: "chosen", learningCircle: ["LC-2026-Q1"] });
});

it("another theme for the same circle is refused with the way on", async () => {
  const refused = await coordinator().refused("theme/choose", { ...CIRCLE, theme: "T-2" });
  expect(refused.buttons?.map(({ label }) => label)).toEqual(["Toon het thema", "Toch niet voor LC-2026-Q1"]);
});

it("is for the coordinator and the chair of that circle, before it begins", async () => {
  expect((await kim().refused("theme/unchoose", CIRCLE)).code).toBe("not-allowed");
  expect((await app.as("gast@example.org").refused("theme/unchoose", CIRCLE)).code).toBe("not-allowed");
  const shown = await kim().done("theme/show", { theme: "T-1" });
  expect(buttonsOf(shown.card).map(({ command }) => command)).not.toContain("theme/unchoose");
  const roles = { meeting: "LC-2026-Q1", chair: "kim@example.org", scribe: "piet@example.org" };
  await coordinator().done("meeting/role", roles);
  await app.at("2026-03-25T13:30:00+01:00");
  await kim().done("meeting/start", { meeting: "LC-2026-Q1" });
  expect(await kim().refused("theme/unchoose", CIRCLE)).toMatchObject({
    code: "conflict",
    message: "LC-2026-Q1 is al begonnen, en gaat over zijn thema. Terugnemen kan alleen daarvoor.",
  });
});

it("twice, and by two at once, has one effect", async () => {
  const replies = await Promise.all([
    coordinator().run("theme/unchoose", CIRCLE),
    coordinator().run("theme/unchoose", CIRCLE),
  ]);
  expect(replies.filter(({ ok }) => ok).length).toBe(1);
  expect(replies.find(({ ok }) => !ok)).toMatchObject({
    code: "conflict",
    message: "T-1 is niet gekozen voor LC-2026-Q1. Er is niets gewijzigd.",
  });
  expect(await audited(app, "theme/unchoose")).toHaveLength(1);
});

it("an English card says it in English", async () => {
  await coordinator().done("leerlus/language", { language: "en" });
  const { text } = await coordinator()
    .type("theme unchoose T-1 LC-2026-Q1")
    .then((reply) => {
      if (!reply.ok) throw new Error(reply.message);
      return reply;
    });
  expect(text).toContain("This theme is not chosen for LC-2026-Q1 after all.");
});
