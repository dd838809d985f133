import { beforeEach, describe, expect, it } from "vitest";
import { planYear } from "../../agenda-app.ts";
import { themeIn } from "../../commands/theme/theme-app.ts";
import { atTheKeys, dataOf, inputsOf } from "../at-the-keys.ts";
import { useTeams, wordsOf } from "../use-teams.ts";

const here = useTeams();
const theme = () => themeIn(here.app(), "T-1");

it("a theme in Teams is proposed as it is typed, and voted on with a button that ten presses press once", async () => {
  const piet = atTheKeys(here, "piet", { place: "personal" });
  const card = await piet.says("thema nieuw Vervoer naar school");
  expect(wordsOf(card)).toContain("Uw thema is voorgesteld.");
  await Promise.all(Array.from({ length: 10 }, () => piet.presses(card, "Stem")));
  expect(await theme()).toMatchObject({ votes: 1 });
  const form = await piet.opens(card, "Stel een vraag");
  expect(inputsOf(form).get("theme")).toMatchObject({ value: "T-1" });
  expect(inputsOf(form).get("text")).toMatchObject({ type: "Input.Text", isMultiline: true });
});

describe("a theme and its learning circle in Teams", () => {
  beforeEach(async () => {
    await planYear(here.app());
    await here.app().as("anna@example.org").done("theme/add", { title: "Vervoer naar school" });
    await here.app().at("2026-03-10T10:00:00+01:00");
  });

  it("are brought together by one press of who may, and parted by one", async () => {
    const carla = atTheKeys(here, "carla");
    const card = await carla.says("thema toon T-1");
    const choose = dataOf(card, "Kies voor LC-2026-Q1");
    await Promise.all([carla.pressed(choose), carla.pressed(choose)]);
    expect(await theme()).toMatchObject({ state: "chosen", learningCircle: ["LC-2026-Q1"] });
    const said = await here.app().posts({ purpose: "theme-chosen" });
    // In the thread of the circle, and in the room where it was pressed.
    expect(said.map(({ room }) => room).sort()).toEqual(["implementation", "learning-circle"]);
    const piet = atTheKeys(here, "piet");
    await piet.pressed({ c: "theme/unchoose", i: { theme: "T-1", meeting: "LC-2026-Q1" }, n: "n" });
    expect(await theme()).toMatchObject({ state: "chosen" });
    await carla.presses(await carla.says("thema toon T-1"), "Toch niet voor LC-2026-Q1");
    expect(await theme()).toMatchObject({ state: "proposed" });
  });

  it("get a question beforehand, which stands on its card", async () => {
    const coordinator = here.app().as("coordinator@example.org");
    await coordinator.done("theme/choose", { theme: "T-1", meeting: "LC-2026-Q1" });
    const piet = atTheKeys(here, "piet");
    const form = await piet.opens(await piet.says("thema toon T-1"), "Stel een vraag");
    await piet.sends(form, { text: "Hoe doen anderen dit?" });
    expect(wordsOf(await piet.says("thema toon T-1"))).toContain("Hoe doen anderen dit?");
  });

  it("bring a lesson, once, however often the form is sent", async () => {
    const coordinator = here.app().as("coordinator@example.org");
    await coordinator.done("theme/choose", { theme: "T-1", meeting: "LC-2026-Q1" });
    await here.app().at("2026-03-25T13:30:00+01:00");
    await coordinator.done("meeting/start", { meeting: "LC-2026-Q1" });
    const anna = atTheKeys(here, "anna");
    const form = await anna.opens(await anna.says("thema toon T-1"), "Leg een les vast");
    await anna.sends(form, { text: "Begin met een gezamenlijke planning" });
    const lessons = async () =>
      wordsOf(await anna.says("thema toon T-1")).split("gezamenlijke planning").length - 1;
    expect(await lessons()).toBe(1);
    // The same form with the same words, once more.
    await anna.sends(form, { text: "Begin met een gezamenlijke planning" });
    expect(await lessons()).toBe(1);
  });
});
