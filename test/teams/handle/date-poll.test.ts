import { describe, expect, it } from "vitest";
import { makeOne, pollItem } from "../../poll-app.ts";
import type { Json } from "../../slack/receiver.ts";
import { atTheKeys, inputsOf } from "../at-the-keys.ts";
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
  it("is made by a form that takes the dates as people write them, and says in it what is wrong", async () => {
    const keys = atTheKeys(here, "anna");
    const form = await keys.opens(await keys.says("overleg prik Kostensleutel"), "Vul het formulier in");
    expect(inputsOf(form).get("title")).toMatchObject({ value: "Kostensleutel" });
    const again = cardIn(await keys.sends(form, { options: "2026-01-02 10:00, 23 jan 14:00" }));
    expect(JSON.stringify(again.body)).toContain("2 januari 2026");
    expect(inputsOf(again).get("options")).toMatchObject({ value: "2026-01-02 10:00, 23 jan 14:00" });
    await keys.sends(again, { options: "22 januari 10:00, vrijdag 23 januari 14:00" });
    expect(await pollItem(here.app())).toMatchObject({
      ...{
        title: "Kostensleutel",
        options: ["2026-01-22T10:00", "2026-01-23T14:00"],
        room: "implementation",
      },
    });
    expect(await here.app().posts({ purpose: "poll-opened" })).not.toEqual([]);
  });

  it("is answered for all its dates by one press, taken back, and answered again", async () => {
    await makeOne(here.app());
    const keys = atTheKeys(here, "piet");
    const card = await keys.says("overleg datumprik DP-1");
    const answers = async () => ((await pollItem(here.app())) as { answers: Json[] }).answers;
    await Promise.all(Array.from({ length: 5 }, () => keys.presses(card, "Ik kan altijd")));
    expect(await answers()).toMatchObject([{ by: "piet@example.org", answers: ["yes", "yes", "yes"] }]);
    await keys.presses(card, "Ik kan niet");
    expect(await answers()).toMatchObject([{ answers: ["no", "no", "no"] }]);
  });

  it("is not answered by a guest, and no date that is not its own is picked", async () => {
    await makeOne(here.app());
    const guest = atTheKeys(here, "gijs");
    await guest.pressed({ c: "meeting/vote", i: { poll: "DP-1", answers: ["yes", "yes", "yes"] }, n: "a" });
    const chair = atTheKeys(here, "anna");
    await chair.pressed({ c: "meeting/pick", i: { poll: "DP-1", option: "2026-01-27T09:00" }, n: "b" });
    expect(await pollItem(here.app())).toMatchObject({ state: "open", answers: [] });
  });

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
