import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/view/card.ts";
import { drawingOf } from "../../src/view/chart/chart.ts";
import { regionsChart, trendChart } from "../../src/view/chart/chart-block.ts";
import { LOOK } from "../../src/view/chart/chart-look.ts";
import { chartLine, plainCard } from "../../src/view/plain.ts";
import { textIn } from "../../src/view/text.ts";
import { finding, nameOf, placements, share, type TestValue } from "./findings.ts";

const nl = textIn("nl");
type What = Parameters<typeof finding>[1];

function chart(block: ReturnType<typeof trendChart>): Chart {
  if (block?.type !== "chart") throw new Error("no chart");
  return block.chart;
}
const trend = (values: TestValue[], indicator = placements, t = nl) =>
  chart(trendChart(t, finding(indicator, { trend: values })));
const regions = (values: What["regions"], indicator = placements) =>
  chart(regionsChart(nl, finding(indicator, { from: "2026-Q3", trend: [1], regions: values ?? {} }), nameOf));
const withAim = { ...share, target: { "2025": 90 } };

describe("what a trend tells whoever does not see it", () => {
  it.each<[string, Chart, string]>([
    [
      "a rise",
      trend([120, 135, 170]),
      "Gestegen met 50 doorplaatsingen: van 120 doorplaatsingen in 2025-Q1 naar 170 doorplaatsingen in 2025-Q3. Lager is beter.",
    ],
    [
      "a fall in percentages, by percentage points",
      trend([75.5, 72.2], { ...share, target: {} }),
      "Gedaald met 3,3 procentpunt: van 75,5% in 2025-Q1 naar 72,2% in 2025-Q2.",
    ],
    ["that nothing changed", trend([50, 60, 50]), "In 2025-Q1 en in 2025-Q3 even hoog: 50 doorplaatsingen."],
    [
      "one figure",
      trend([64], withAim),
      "Er is één cijfer: 64% in 2025-Q1. Dat is 26 procentpunt onder de streefwaarde van 90%.",
    ],
    ["a figure on its target", trend([80, 90], withAim), "Dat is precies de streefwaarde van 90%."],
    [
      "a provisional figure apart from the definitive ones",
      trend([100, 120, "90*"]),
      "van 100 doorplaatsingen in 2025-Q1 naar 120 doorplaatsingen in 2025-Q2. Voorlopig is het 90 doorplaatsingen in 2025-Q3. Dit kan nog veranderen.",
    ],
    [
      "only provisional ones",
      trend(["100*", "90*"]),
      "Gedaald met 10 doorplaatsingen: van 100 doorplaatsingen in 2025-Q1 naar 90 doorplaatsingen in 2025-Q2. Voorlopig: 2025-Q1 en 2025-Q2.",
    ],
    [
      "what is withheld",
      trend([20, null, null, 10]),
      "Afgeschermd zijn 2025-Q2 en 2025-Q3: met die cijfers is misschien een kind te herkennen.",
    ],
    ["where there is no figure", trend([20, undefined, 10]), "Geen cijfer: 2025-Q2."],
    [
      "a nought that may be told",
      trend([0, 0], { ...placements, measure: "amount" }),
      "In 2025-Q1 en in 2025-Q2 even hoog: 0 doorplaatsingen.",
    ],
    [
      "an amount of money",
      trend([1_200_000, 1_250_000.5], { ...placements, measure: "amount", unit: "€" }),
      "Gestegen met € 50.000,50: van € 1.200.000 in 2025-Q1",
    ],
  ])("is %s", (_, { alt }, words) => {
    expect(alt).toContain(words);
  });

  it("is in English for whoever reads that", () => {
    const { alt, language } = trend([72.5, 75.5, null], { ...share, target: {} }, textIn("en"));
    expect(language).toBe("en");
    expect(alt).toMatch(
      /^Line chart\. .*Up by 3 percentage points: from 72\.5% in 2025-Q1 .*Withheld: 2025-Q3, because/,
    );
  });
});

describe("what compared regions tell", () => {
  it("is the highest, the lowest and who is withheld; the highest stands first, the withheld last", () => {
    const { alt, points } = regions({
      achterhoek: 35,
      foodvalley: null,
      rivierenland: 60,
      "noord-veluwe": "10*",
    });
    expect(points.map(({ label }) => label)).toEqual([
      "Rivierenland",
      "Achterhoek",
      "Noord-Veluwe",
      "FoodValley",
    ]);
    expect(alt).toBe(
      "Staafgrafiek. Onvrijwillige doorplaatsingen, per regio, 2026-Q3. Het hoogst is Rivierenland met 60 doorplaatsingen, het laagst Noord-Veluwe met 10 doorplaatsingen. Voorlopig: Noord-Veluwe. Lager is beter. Afgeschermd is FoodValley: met dat cijfer is misschien een kind te herkennen.",
    );
  });

  it("has the target of a share, and not that of a count, which is for the whole", () => {
    expect(regions({ achterhoek: 35 }, share).alt).toContain("De streefwaarde is 90%.");
    const counted = { ...placements, target: { "2026-Q3": 160 } };
    expect(regions({ achterhoek: 35 }, counted).points[0]?.target).toBeNull();
  });
});

describe("a chart", () => {
  it("is not there when there is nothing to draw", () => {
    expect(trendChart(nl, finding(placements, {}))).toBeUndefined();
    expect(trendChart(nl, finding(placements, { trend: [null, null] }))).toBeUndefined();
    expect(regionsChart(nl, finding(placements, { trend: [10] }))).toBeUndefined();
    expect(
      regionsChart(nl, finding(placements, { trend: [10], regions: { achterhoek: null } })),
    ).toBeUndefined();
  });

  it("can be drawn again from what travelled with its card, to the same picture", () => {
    const sent = trend([120, null, "135*"], withAim);
    const arrived = JSON.parse(JSON.stringify(sent)) as Chart;
    expect(drawingOf(arrived)).toEqual(drawingOf(sent));
  });

  it("draws nothing for a withheld figure, even when the number came along by mistake", () => {
    const shown = finding(placements, { trend: [4040, 10, 20] });
    const figures = shown.trend.map((figure, at) => (at === 0 ? { ...figure, withheld: true } : figure));
    const made = chart(trendChart(nl, { ...shown, trend: figures }));
    expect(JSON.stringify([made, drawingOf(made)])).not.toContain("4040");
    expect(made.table.rows[0]).toEqual(["2025-Q1", "afgeschermd"]);
  });

  it("has its figures as a table, on lines of plain text and on one line", () => {
    const block = trendChart(nl, finding(withAim, { trend: [72, null, "91.5*"] }));
    const made = chart(block);
    expect(made.table).toEqual({
      head: ["periode", "waarde (%)", "streefwaarde"],
      rows: [
        ["2025-Q1", "72", "90"],
        ["2025-Q2", "afgeschermd", "90"],
        ["2025-Q3", "91,5 (voorlopig)", "90"],
      ],
    });
    expect(chartLine(made)).toBe("2025-Q1: 72 · 2025-Q2: afgeschermd · 2025-Q3: 91,5 (voorlopig)");
    const text = plainCard(nl, { title: ["T"], body: block ? [block] : [] });
    expect(text).toContain("Lijngrafiek.");
    expect(text).toContain("2025-Q2 | afgeschermd | 90");
  });

  it("takes away what would disguise its words", () => {
    expect(trend([1], { ...placements, title: "a\u202Eb\u0000c" }).title).toBe("abc");
  });

  it("does not run a line of a hundred thousand months between two figures", () => {
    const shown = finding(placements, { trend: [10, 20] });
    const [first, last] = shown.trend;
    if (!first || !last) throw new Error("no figures");
    const far = {
      ...shown,
      trend: [
        { ...first, period: "1000-01" },
        { ...last, period: "2999-12" },
      ],
    };
    expect(chart(trendChart(nl, far)).points).toHaveLength(2);
  });
});

describe("how charts look", () => {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (hex: string, on: string) => {
    const [light = 0, dark = 0] = [luminance(hex), luminance(on)].toSorted((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(["ink", "quiet", "targetInk"] as const)("words in %s are legible, also on a gap", (name) => {
    expect(contrast(LOOK[name], "#ffffff")).toBeGreaterThanOrEqual(7);
    expect(contrast(LOOK[name], LOOK.gap)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["mark", "target", "quiet"] as const)("marks in %s are seen", (name) => {
    expect(contrast(LOOK[name], "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrast(LOOK[name], LOOK.gap)).toBeGreaterThanOrEqual(3);
  });

  it("letters are 12 px or more on a telephone of 360 px, with 20 px at either side", () => {
    expect((LOOK.size * 320) / LOOK.width).toBeGreaterThanOrEqual(12);
  });
});
