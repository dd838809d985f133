import { beforeEach, describe, expect, it } from "vitest";
import { anIndicator, bringFigures, giveIndicators } from "../../indicator-builder.ts";
import { until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const anna = () => here.someone("U0ANNA");
const carla = () => here.someone("U0CARLA");

beforeEach(async () => {
  const share = {
    measure: "share",
    unit: "%",
    rhythm: "year",
    public: true,
    source: "CBS 85098NED",
  } as const;
  const town = anIndicator({
    code: "jeugdhulp",
    title: "Jeugdhulp in natura",
    dimensions: ["municipality"],
    ...share,
  });
  await giveIndicators(here.app(), [town]);
  await bringFigures(
    here.app(),
    "indicator;period;municipality;value\njeugdhulp;2022;Arnhem;14,7\njeugdhulp;2022;;13,2\n",
  );
});

describe("figures in Slack", () => {
  it("are asked for in a line, with the period and the place in any words", async () => {
    const { status, body } = await anna().types("toon jeugdhulp; 2022; gemeente Arnhem", "/indicator");
    expect(status).toBe(200);
    const shown = JSON.stringify(body);
    expect(shown).toContain("Jeugdhulp in natura in 2022: Arnhem");
    expect(shown).toContain("14,7%");
    expect(shown).toContain("(de noemer) is niet bekend");
    expect(shown).toContain("CBS, tabel 85098NED, CC BY 4.0");
    expect(body.response_type ?? "ephemeral").toBe("ephemeral");
  });

  it("of a place that is not known are asked again, with what is near", async () => {
    await anna().types("toon jeugdhulp; 2022; gemeente Arnem", "/indicator");
    const view = JSON.stringify(await until(() => here.view()));
    expect(view).toContain("Het gebied “Arnem” is niet bekend. Bedoelt u Arnhem?");
    expect(view).toContain("jeugdhulp");
  });

  it("are summed up for who asks, and posted in a room by the coordinator alone", async () => {
    const read = await anna().types("samenvatting 2022-Q4", "/indicator");
    expect(JSON.stringify(read.body)).toContain("De cijfers over 2022");
    const refused = await anna().types("samenvatting 2022-Q4; ruimte monitoring", "/indicator");
    expect(JSON.stringify(refused.body)).toContain("Alleen de coördinator");
    expect(await here.app().posts({ purpose: "indicator-summary" })).toEqual([]);
    await carla().types("samenvatting 2022-Q4; ruimte monitoring", "/indicator");
    await carla().types("samenvatting 2022-Q4; ruimte monitoring", "/indicator");
    expect(await here.app().posts({ purpose: "indicator-summary" })).toMatchObject([
      { room: "monitoring", period: "2022-Q4" },
    ]);
  });
});
