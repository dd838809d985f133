import { beforeEach, describe, expect, it } from "vitest";
import { anIndicator, bringFigures, giveIndicators } from "../../indicator-builder.ts";
import { actionsIn, cardIn, useTeams, wordsOf } from "../use-teams.ts";

const here = useTeams();
const alone = (name: string) => here.someone(name, { place: "personal" });
const answered = async (name: string, least = 1) =>
  wordsOf(cardIn((await here.said(name, least)).at(-1)?.activity));

beforeEach(async () => {
  const evaluations = anIndicator({
    ...{ code: "procesevaluaties", title: "Procesevaluaties", measure: "amount", unit: "evaluaties" },
    ...{ direction: "up", target: { "2025-Q4": 7 } },
  });
  await giveIndicators(here.app(), [evaluations]);
  const csv = "indicator;period;value\nprocesevaluaties;2025-Q3;4\nprocesevaluaties;2025-Q4;5\n";
  await bringFigures(here.app(), csv);
});

describe("figures in Teams", () => {
  it("are told in a private chat, with change and target in words", async () => {
    expect((await here.send(alone("anna").tells("indicator toon procesevaluaties"))).status).toBe(200);
    const words = await answered("anna");
    expect(words).toContain("Procesevaluaties in het vierde kwartaal van 2025");
    expect(words).toContain("1 meer dan in het vorige kwartaal: dat gaat de goede kant op");
    expect(words).toContain("7 evaluaties, niet gehaald");
  });

  it("are summed up for who asks, and the button of what is off target tells more", async () => {
    await here.send(alone("anna").tells("indicator samenvatting"));
    expect(await answered("anna")).toContain("De streefwaarde is niet gehaald.");
    const [said] = await here.said("anna", 1);
    const more = actionsIn(cardIn(said?.activity)).find(({ title }) => title === "Meer");
    expect((await here.send(alone("anna").presses(more?.data))).status).toBe(200);
    expect(await answered("anna", 2)).toContain("Procesevaluaties in het vierde kwartaal van 2025");
    expect(await here.app().posts({ purpose: "indicator-summary" })).toEqual([]);
  });
});
