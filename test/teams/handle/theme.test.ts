import { expect, it } from "vitest";
import { themeIn } from "../../commands/theme/theme-app.ts";
import type { Json } from "../../slack/receiver.ts";
import { actionsIn, cardIn, useTeams, wordsOf } from "../use-teams.ts";

const here = useTeams();
const piet = () => here.someone("piet", { place: "personal" });
const theme = () => themeIn(here.app(), "T-1");

it("a theme in Teams is proposed as it is typed, and voted on with a button that ten presses press once", async () => {
  await here.send(piet().says("thema nieuw Vervoer naar school"));
  const [said] = await here.said("piet");
  const card = cardIn(said?.activity);
  expect(wordsOf(card)).toContain("Uw thema is voorgesteld.");
  const action = (label: string): Json => {
    const found = actionsIn(card).find(({ title }) => title === label);
    if (!found) throw new Error(`no ${label}; there are ${actionsIn(card).map(({ title }) => title)}`);
    return found.data;
  };
  await Promise.all(Array.from({ length: 10 }, () => here.send(piet().presses(action("Stem")))));
  expect(await theme()).toMatchObject({ votes: 1 });
  const form = cardIn((await here.send(piet().opens(action("Stel een vraag")))).body);
  const named = (name: string) => form.body.find(({ id }: Json) => String(id).endsWith(`:${name}`));
  expect(named("theme")).toMatchObject({ value: "T-1" });
  expect(named("text")).toMatchObject({ type: "Input.Text", isMultiline: true });
});
