import { describe, expect, it } from "vitest";
import { makeOne, pollItem } from "../../poll-app.ts";
import { type Json, until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const anna = () => here.someone("U0ANNA");
const piet = () => here.someone("U0PIET");
const labels = (view: Json): string[] =>
  view.blocks.flatMap(({ label }: Json) => (label ? [label.text] : []));

describe("a date poll in Slack", () => {
  it("is made by a form that takes the dates as people write them, and says at its field what is wrong", async () => {
    await anna().types("overleg prik Kostensleutel");
    const view = await until<Json>(() => here.view());
    const dates = { options: "2026-01-02 10:00, 23 jan 14:00" };
    const { body } = await here.receiver().interact(anna().submission(view, dates));
    expect(body).toEqual({
      response_action: "errors",
      errors: { "field:options": expect.stringContaining("2 januari 2026") },
    });
    const right = anna().submission(view, { options: "22 januari 10:00, vrijdag 23 januari 14:00" });
    expect((await here.receiver().interact(right)).body).toBe("");
    expect(await pollItem(here.app())).toMatchObject({
      title: "Kostensleutel",
      options: ["2026-01-22T10:00", "2026-01-23T14:00"],
      room: "implementation",
    });
  });

  it("is answered in a window with one choice for each date", async () => {
    await makeOne(here.app());
    await piet().types("overleg stem dp-1");
    const view = await until<Json>(() => here.view());
    expect(labels(view)).toEqual([
      "Datumprik",
      "Donderdag 22 januari 2026, 10.00 uur",
      "Vrijdag 23 januari 2026, 13.30 uur",
      "Maandag 26 januari 2026, 9.00 uur",
    ]);
    const half = await here.receiver().interact(piet().submission(view, { answer1: "yes" }));
    expect(Object.keys(half.body.errors)).toEqual(["field:answer2", "field:answer3"]);
    const all = piet().submission(view, { answer1: "yes", answer2: "no", answer3: "maybe" });
    expect((await here.receiver().interact(all)).body).toBe("");
    expect(await pollItem(here.app())).toMatchObject({
      answers: [{ by: "piet@example.org", answers: ["yes", "no", "maybe"] }],
    });
  });

  it("is picked in a window that lists its dates", async () => {
    await makeOne(here.app());
    await anna().types("overleg prikkies DP-1");
    const view = await until<Json>(() => here.view());
    const sent = anna().submission(view, { option: "2026-01-23T13:30" });
    expect((await here.receiver().interact(sent)).body).toBe("");
    expect(await pollItem(here.app())).toMatchObject({ state: "picked", meeting: "HT-2026-1" });
  });
});
