import { beforeEach, describe, expect, it } from "vitest";
import { interpretationsOf } from "../../../db/queries/figures/statement.ts";
import { findMeeting } from "../../../db/queries/meeting/meeting.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { runMonitoring } from "../../indicator-builder.ts";
import type { Json } from "../receiver.ts";
import { until } from "../receiver.ts";
import { buttonsIn } from "../someone.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const piet = () => here.someone("U0PIET");
const CLOSE = JSON.stringify({
  c: "meeting/close",
  i: { meeting: "MO-2026-Q1", anyway: true },
  n: "close-1",
  y: 1,
});
const told = () => interpretationsOf(scopeOf(here.app().database.db, COOPERATION), "instroom", "2025-Q4");
beforeEach(() => runMonitoring(here.app()));

const refusal = async (): Promise<Json> => {
  const press = piet().press(CLOSE);
  await here.receiver().interact(press);
  return (await here.answers(press.response_url))[0];
};
const pressOf = (answer: Json, label: string) => {
  const button = buttonsIn(answer).find((one) => one.label === label);
  if (!button) throw new Error(`no ${label}; there are ${buttonsIn(answer).map((one) => one.label)}`);
  return button.value;
};

describe("a monitoring meeting that cannot close yet", () => {
  it("says so in Slack with the buttons that help, of which one has one effect however often it is pressed", async () => {
    const answer = await refusal();
    expect(answer.text).toContain("Instroom (4e kwartaal 2025)");
    const none = pressOf(answer, "Geen duiding nodig: Instroom");
    const presses = Array.from({ length: 10 }, () => piet().press(none));
    await Promise.all(presses.map((press) => here.receiver().interact(press)));
    await until(async () => (await told()).length > 0 || undefined);
    await Promise.all(presses.map(({ response_url }) => here.answers(response_url)));
    expect(await told()).toMatchObject([{ text: null, by: "piet@example.org", meeting: "MO-2026-Q1" }]);
    await piet().presses(CLOSE.replace("close-1", "close-2"));
    const state = async () =>
      (await findMeeting(scopeOf(here.app().database.db, COOPERATION), "MO-2026-Q1"))?.state;
    await until(async () => (await state()) === "closed" || undefined);
  });

  it("opens the form for an interpretation, in which the indicator is searched and the period stands", async () => {
    const answer = await refusal();
    await piet().presses(pressOf(answer, "Duiding: Instroom"));
    const view = await until<Json>(() => here.view());
    const input = (name: string) => view.blocks.find((b: Json) => b.block_id === `field:${name}`);
    expect(input("indicator").element).toMatchObject({
      type: "external_select",
      initial_option: { value: "instroom", text: { text: "Instroom" } },
    });
    expect(input("period").element).toMatchObject({ type: "plain_text_input", initial_value: "2025-Q4" });
    expect(input("period").hint.text).toContain("vorig kwartaal");
    const wrong = await here.receiver().interact(piet().submission(view, { text: "Iets", period: "2025" }));
    expect(JSON.stringify(wrong.body)).toContain("Schrijf een periode zoals 2025-Q3");
    await here
      .receiver()
      .interact(piet().submission(view, { text: "Door de zomer", period: "vorig kwartaal" }));
    await until(async () => (await told()).length > 0 || undefined);
    expect(await told()).toMatchObject([{ text: "Door de zomer", by: "piet@example.org" }]);
  });
});
