import { beforeEach, describe, expect, it } from "vitest";
import { interpretationsOf } from "../../../db/queries/figures/statement.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { runMonitoring } from "../../indicator-builder.ts";
import type { Json } from "../../slack/receiver.ts";
import { actionsIn, cardIn, useTeams, wordsOf } from "../use-teams.ts";

const here = useTeams();
const piet = () => here.someone("piet", { place: "personal" });
const CLOSE: Json = { c: "meeting/close", i: { meeting: "MO-2026-Q1", anyway: true }, n: "close-1", y: 1 };
const told = () => interpretationsOf(scopeOf(here.app().database.db, COOPERATION), "instroom", "2025-Q4");
beforeEach(() => runMonitoring(here.app()));

describe("a monitoring meeting that cannot close yet", () => {
  it("says so in Teams, with buttons that help: a press says that none is needed, or opens the form", async () => {
    const { status, body } = await here.send(piet().presses(CLOSE));
    expect(status).toBe(200);
    const [said] = await here.said("piet");
    const card = cardIn(said?.activity ?? body);
    expect(wordsOf(card)).toContain("Instroom (4e kwartaal 2025)");
    const action = (label: string): Json => {
      const found = actionsIn(card).find(({ title }) => title === label);
      if (!found) throw new Error(`no ${label}; there are ${actionsIn(card).map(({ title }) => title)}`);
      return found.data;
    };
    const form = cardIn((await here.send(piet().opens(action("Duiding: Instroom")))).body);
    const input = (name: string) => form.body.find(({ id }: Json) => String(id).endsWith(`:${name}`));
    expect(input("indicator")).toMatchObject({
      type: "Input.ChoiceSet",
      style: "filtered",
      value: "instroom",
    });
    expect(input("period")).toMatchObject({ type: "Input.Text", value: "2025-Q4" });
    const none = action("Geen duiding nodig: Instroom");
    await Promise.all(Array.from({ length: 10 }, () => here.send(piet().presses(none))));
    expect(await told()).toMatchObject([{ text: null, by: "piet@example.org", meeting: "MO-2026-Q1" }]);
    expect(await here.audit()).toMatchObject([{ what: "indicator/interpret" }]);
  });
});
