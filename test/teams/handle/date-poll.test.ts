import { describe, expect, it } from "vitest";
import { makeOne, pollItem } from "../../poll-app.ts";
import type { Json } from "../../slack/receiver.ts";
import { cardIn, useTeams } from "../use-teams.ts";

const here = useTeams();
const anna = () => here.someone("anna");
const piet = () => here.someone("piet");
const inputs = (card: Json): Json[] => card.body.filter(({ id }: Json) => typeof id === "string");

/** What Teams sends for a form; what was not touched stands as it stood. */
const filled = (card: Json, values: Record<string, string>): Json => ({
  ...card.actions[0].data,
  ...Object.fromEntries(
    inputs(card).map(({ id, value }) => [id, values[id.replace(/^\w+:/, "")] ?? value ?? ""]),
  ),
});

describe("a date poll in Teams", () => {
  it("is answered in a dialog with one choice for each date", async () => {
    await makeOne(here.app());
    const { body } = await here.send(piet().opens({ c: "meeting/vote", i: { poll: "DP-1" }, n: "n", f: 1 }));
    const card = cardIn(body);
    expect(inputs(card).map(({ type, label }) => [type, label])).toEqual([
      ["Input.ChoiceSet", "Datumprik"],
      ["Input.ChoiceSet", "Donderdag 22 januari 2026, 10.00 uur"],
      ["Input.ChoiceSet", "Vrijdag 23 januari 2026, 13.30 uur"],
      ["Input.ChoiceSet", "Maandag 26 januari 2026, 9.00 uur"],
    ]);
    const answers = { answer1: "yes", answer2: "no", answer3: "maybe" };
    await here.send(piet().submits(filled(card, answers)));
    expect(await pollItem(here.app())).toMatchObject({
      answers: [{ by: "piet@example.org", answers: ["yes", "no", "maybe"] }],
    });
  });

  it("is picked in a dialog that lists its dates, and the same pressed again changes nothing", async () => {
    await makeOne(here.app());
    const { body } = await here.send(anna().opens({ c: "meeting/pick", i: { poll: "DP-1" }, n: "n", f: 1 }));
    const sent = anna().submits(filled(cardIn(body), { option: "2026-01-26T09:00" }));
    await Promise.all([here.send(sent), here.send(sent), here.send(sent)]);
    expect(await pollItem(here.app())).toMatchObject({ state: "picked", picked: "2026-01-26T09:00" });
    expect(await here.app().posts({ purpose: "poll-picked" })).toHaveLength(1);
  });
});
