import { describe, expect, it } from "vitest";
import { planYear } from "../../agenda-app.ts";
import { themeIn } from "../../commands/theme/theme-app.ts";
import { type Json, until } from "../receiver.ts";
import { buttonsIn } from "../someone.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const piet = () => here.someone("U0PIET");
const carla = () => here.someone("U0CARLA");
const theme = () => themeIn(here.app(), "T-1");
const pressOf = (answer: Json, label: string) => {
  const button = buttonsIn(answer).find((one) => one.label === label);
  if (!button) throw new Error(`no ${label}; there are ${buttonsIn(answer).map((one) => one.label)}`);
  return button.value;
};

describe("a theme in Slack", () => {
  it("is proposed and voted on by its shorthand and a button, of which ten presses at once are one vote", async () => {
    await piet().types("nieuw Vervoer naar school; waarom het kost gezinnen veel tijd", "/thema");
    await until(async () => (await theme()) !== undefined || undefined);
    const { body } = await piet().types("", "/thema");
    expect(body.text).toContain("Thema's: 1");
    const vote = pressOf(body, "Stem");
    const presses = Array.from({ length: 10 }, () => piet().press(vote));
    await Promise.all(presses.map((press) => here.receiver().interact(press)));
    await until(async () => (await theme())?.votes === 1 || undefined);
    await Promise.all(presses.map(({ response_url }) => here.answers(response_url)));
    expect(await theme()).toMatchObject({ state: "proposed", votes: 1 });
  });

  it("is chosen, asked about and answered in forms", async () => {
    await planYear(here.app());
    await here.app().as("anna@example.org").done("theme/add", { title: "Vervoer naar school" });
    const { body } = await carla().types("toon T-1", "/thema");
    await carla().presses(pressOf(body, "Kies een leercirkel"));
    const view = await until<Json>(() => here.view());
    await here.receiver().interact(carla().submission(view, { theme: "T-1", meeting: "LC-2026-Q1" }));
    await until(async () => (await theme())?.state === "chosen" || undefined);
    await piet().types("vraag T-1 Wat helpt een chauffeur?", "/thema");
    await until(async () => JSON.stringify(await theme()).includes("chauffeur?") || undefined);
    const shown = (await piet().types("toon T-1", "/thema")).body;
    await piet().presses(pressOf(shown, "Antwoord op vraag 1"));
    const form = await until<Json>(() => {
      const now = here.view();
      return now?.blocks.some(({ block_id }: Json) => block_id === "field:question") ? now : undefined;
    });
    await here.receiver().interact(piet().submission(form, { text: "Een vaste route." }));
    const answers = async () => JSON.stringify((await theme())?.questions ?? "");
    await until(async () => (await answers()).includes("Een vaste route.") || undefined);
    expect(await theme()).toMatchObject({
      questions: [{ number: 1, answers: [{ text: "Een vaste route.", by: "piet@example.org" }] }],
    });
  });
});
