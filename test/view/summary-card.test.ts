import { describe, expect, test } from "vitest";
import { type Occasion, type Summary, summaryCard } from "../../src/view/figures/summary-card.ts";
import { plainCard } from "../../src/view/plain.ts";
import { textIn } from "../../src/view/text.ts";
import { aFigure, aFinding, type Said } from "./finding-builder.ts";

const line = (said: Said, isCountry = false) => ({ finding: aFinding(said), isCountry, hasParts: true });

function read(summary: Partial<Summary>, occasion?: Occasion, language: "nl" | "en" = "nl"): string {
  const t = textIn(language);
  const whole = { period: "2026-Q3", lines: [], without: [], latest: "2026-Q3", nameOf: String, ...summary };
  return plainCard(t, summaryCard(t, whole, occasion));
}

const met = {
  code: "perspectiefplan",
  title: "Perspectiefplan",
  measure: "share",
  unit: "%",
  direction: "up",
} as const;

describe("the summary of a period", () => {
  test("has a line for each indicator, by theme in the order of the catalogue", () => {
    const text = read({
      lines: [
        line({ figure: aFigure(165), previous: aFigure(160) }),
        line({ indicator: { ...met, theme: "Samenwerking" }, figure: aFigure(90) }),
      ],
    });
    expect(text).toContain("De cijfers over het derde kwartaal van 2026");
    expect(text).toContain("- Onvrijwillige doorplaatsingen: 165 doorplaatsingen");
    expect(text).toContain("5 meer dan in het vorige kwartaal: dat is slechter dan gewenst");
    expect(text.indexOf("Kind en gezin")).toBeLessThan(text.indexOf("Samenwerking"));
  });

  test("says of a provisional figure how it differs, and that it may still change", () => {
    const figure = aFigure(345, { provisional: true });
    const text = read({ lines: [line({ figure, previous: aFigure(160) })] });
    expect(text).toContain("\n   Voorlopig 185 meer dan in het vorige kwartaal. Dit kan nog veranderen.");
  });

  test("says of each whether its target is met, and of how many it is not", () => {
    const lines = [
      line({ indicator: { target: { "2026-Q3": 160 } }, figure: aFigure(165) }),
      line({ indicator: { ...met, target: { "2026": 90 } }, figure: aFigure(90) }),
      line({ figure: aFigure(20) }),
    ];
    const text = read({ lines });
    expect(text).toContain("1 van de 2 streefwaarden is niet gehaald.");
    expect(text).toContain("De streefwaarde is 160. Die is niet gehaald.");
    expect(text).toContain("De streefwaarde is 90%. Die is gehaald.");
    expect(read({ lines: lines.slice(1) })).toContain("De streefwaarde is gehaald.");
  });

  test("says what is provisional, withheld or of another period", () => {
    const text = read({
      lines: [
        line({ figure: aFigure(165, { provisional: true }) }),
        line({ figure: aFigure(null) }),
        line({
          period: "2026-09",
          indicator: { rhythm: "month" },
          figure: aFigure(10, { period: "2026-09" }),
        }),
      ],
    });
    expect(text).toContain("165 doorplaatsingen (voorlopig)");
    expect(text).toContain("afgeschermd, om kinderen te beschermen");
    expect(text.match(/Zo is geen kind te herkennen/g)).toHaveLength(1);
    expect(text).toContain("over september 2026");
  });

  test("names in one line what has no figures yet", () => {
    const text = read({
      lines: [line({ figure: aFigure(165) })],
      without: ["Instroom", "Uitstroom", "Kosten"],
    });
    expect(text).toContain("Nog geen cijfers: Instroom, Uitstroom en Kosten.");
  });

  test("says of public figures that they are of the country, and that there are parts", () => {
    const text = read({ lines: [line({ figure: aFigure(13.2, { area: "NL01" }) }, true)] });
    expect(text).toContain("heel Nederland");
    expect(read({ lines: [line({})] })).toContain("er is nog geen totaalcijfer");
  });

  test("names the regions that are there as long as there is no figure of the whole", () => {
    const figures = [aFigure(40, { area: "achterhoek" }), aFigure(null, { area: "foodvalley" })];
    const text = read({ lines: [line({ regions: { figures } })], nameOf: () => "Achterhoek" });
    expect(text).toContain("er is nog geen totaalcijfer\n   Per regio: Achterhoek 40");
    const all = { ...line({}), hasParts: false };
    expect(read({ lines: [all] })).toContain("afgeschermd, om kinderen te beschermen");
  });

  test("says so when there is nothing, and what there is", () => {
    expect(read({ latest: undefined })).toContain("Er zijn nog geen cijfers. Zodra de coördinator");
    const text = read({ period: "2026-Q4" });
    expect(text).toContain("Over het vierde kwartaal van 2026 zijn er nog geen cijfers.");
    expect(text).toContain("De nieuwste cijfers gaan over het derde kwartaal van 2026.");
  });

  test("says for which meeting it is, and that it was renewed", () => {
    const lines = [line({ figure: aFigure(165) })];
    expect(read({ lines }, { meeting: "MO-2026-Q4" })).toContain("Ter voorbereiding van MO-2026-Q4.");
    expect(read({ lines }, { updatedOn: "2026-10-09" })).toContain(
      "Bijgewerkt na nieuwe cijfers op vrijdag 9 oktober 2026.",
    );
    expect(read({ lines }, { earlier: 3 })).toContain("Er kwamen ook cijfers over 3 eerdere kwartalen.");
  });

  test("reads in English as well", () => {
    const text = read({ lines: [line({ figure: aFigure(165) })], without: ["Instroom"] }, {}, "en");
    expect(text).toContain("The figures for the third quarter of 2026");
    expect(text).toContain("No figures yet: Instroom.");
  });
});
