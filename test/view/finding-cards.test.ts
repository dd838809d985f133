import { describe, expect, test } from "vitest";
import { type FindingContent, findingCard } from "../../src/view/figures/finding-cards.ts";
import { plainCard } from "../../src/view/plain.ts";
import { textIn } from "../../src/view/text.ts";
import { aFigure, aFinding, type Said } from "./finding-builder.ts";

const NAMES: Record<string, string> = {
  achterhoek: "Achterhoek",
  rivierenland: "Rivierenland",
  GM0202: "Arnhem",
};

function read(said: Said, content: Partial<FindingContent> = {}, language: "nl" | "en" = "nl"): string {
  const t = textIn(language);
  const nameOf = (key: string) => NAMES[key] ?? key;
  const card = findingCard(t, {
    finding: aFinding(said),
    nameOf,
    beside: [],
    roundTo: 5,
    again: {},
    ...content,
  });
  return plainCard(t, card);
}

const before = aFigure(160, { period: "2026-Q2" });

describe("the card of an indicator", () => {
  test("says the figure with its unit, and the period in words", () => {
    const text = read({ figure: aFigure(165), previous: before });
    expect(text).toContain("Onvrijwillige doorplaatsingen in het derde kwartaal van 2026");
    expect(text).toContain("Cijfer: 165 doorplaatsingen");
  });

  test("says the change in words, and whether it is the wanted direction", () => {
    expect(read({ figure: aFigure(165), previous: before })).toContain(
      "Verandering: 5 meer dan in het vorige kwartaal: dat is slechter dan gewenst",
    );
    expect(read({ figure: aFigure(150), previous: before })).toContain(
      "10 minder dan in het vorige kwartaal: dat gaat de goede kant op",
    );
    expect(read({ figure: aFigure(160), previous: before })).toContain("gelijk aan het vorige kwartaal");
  });

  test("says a change of a share in percentage points, of money in euros", () => {
    const share = { measure: "share", unit: "%", direction: "up" } as const;
    expect(read({ indicator: share, figure: aFigure(80.4), previous: aFigure(80.1) })).toContain(
      "0,3 procentpunt hoger dan in het vorige kwartaal: dat gaat de goede kant op",
    );
    const money = { measure: "amount", unit: "€", direction: "none" } as const;
    const text = read({ indicator: money, figure: aFigure(1_200_000), previous: aFigure(1_000_000) });
    expect(text).toContain("Cijfer: € 1.200.000");
    expect(text).toContain("€ 200.000 meer dan in het vorige kwartaal");
    expect(text).not.toMatch(/gewenst|goede kant/);
  });

  test("says why a change cannot be told", () => {
    const provisional = aFigure(165, { provisional: true });
    expect(read({ figure: aFigure(165) })).toContain("er is geen cijfer over het vorige kwartaal");
    expect(read({ figure: aFigure(165), previous: aFigure(null) })).toContain(
      "het cijfer over het vorige kwartaal is afgeschermd",
    );
    expect(read({ figure: provisional, previous: before })).toContain(
      "Verandering: voorlopig 5 meer dan in het vorige kwartaal",
    );
    expect(read({ figure: before, previous: provisional })).toContain(
      "5 minder dan in het vorige kwartaal; het cijfer over het vorige kwartaal is nog voorlopig",
    );
  });

  test("says whether the target is met, in words", () => {
    const indicator = { target: { "2026-Q3": 160 } };
    expect(read({ indicator, figure: aFigure(165) })).toContain(
      "Streefwaarde: 160 doorplaatsingen, niet gehaald",
    );
    expect(read({ indicator, figure: aFigure(160) })).toContain("Streefwaarde: 160 doorplaatsingen, gehaald");
    expect(read({ figure: aFigure(165) })).toContain("Streefwaarde: niet afgesproken");
  });

  test("does not hold a quarter against the target of a year, but names it", () => {
    const text = read({ indicator: { target: { "2026": 160 } }, figure: aFigure(165) });
    expect(text).toContain(
      "Streefwaarde: 160 doorplaatsingen voor heel 2026; voor deze periode apart is er geen afgesproken",
    );
    expect(text).not.toContain("gehaald");
  });

  test("says that a figure is withheld, and never why this one is", () => {
    const text = read({ figure: aFigure(null), previous: before });
    expect(text).toContain("Cijfer: afgeschermd, om kinderen te beschermen");
    expect(text).toContain("Zo is geen kind te herkennen");
    expect(text).not.toContain("Verandering");
    expect(text).not.toMatch(/0 tot en met 7|minder dan 8/);
  });

  test("says that a figure is provisional", () => {
    const text = read({ figure: aFigure(165, { provisional: true }) });
    expect(text).toContain("165 doorplaatsingen (voorlopig)");
    expect(text).toContain("Het kan nog veranderen");
  });

  test("says when figures were corrected", () => {
    const text = read(
      { figure: aFigure(165, { revision: 1 }), corrected: true },
      { correctedOn: "2026-03-03" },
    );
    expect(text).toContain("Gecorrigeerd op dinsdag 3 maart 2026.");
  });

  test("puts the regions beside each other, withheld ones among them", () => {
    const figures = [
      aFigure(20, { area: "achterhoek" }),
      aFigure(45, { area: "rivierenland" }),
      aFigure(null, { area: "foodvalley" }),
    ];
    const text = read({ figure: aFigure(165), regions: { figures } });
    expect(text).toContain("De regio's vergeleken");
    expect(text.indexOf("Rivierenland | 45")).toBeLessThan(text.indexOf("Achterhoek | 20"));
    expect(text).toContain("foodvalley | afgeschermd");
  });

  test("refuses to rank the regions by shares of municipalities, with the reason", () => {
    const text = read({ figure: aFigure(14.7, { area: "GM0202" }), regions: { refused: "no-denominator" } });
    expect(text).toContain("Een vergelijking of rangorde van de regio's is met dit cijfer niet mogelijk");
    expect(text).toContain("(de noemer) is niet bekend");
  });

  test("says so when all regions are withheld", () => {
    const figures = [aFigure(null, { area: "achterhoek" }), aFigure(null, { area: "rivierenland" })];
    expect(read({ figure: aFigure(null), regions: { figures } })).toContain(
      "De cijfers van alle regio's zijn afgeschermd.",
    );
  });

  test("puts stories and interpretations beside the figure, with who tells them", () => {
    const beside = [
      { kind: "story", text: "Een groep bleef bij elkaar.", organisation: "Aanbieder 01", on: "2026-10-02" },
      { kind: "interpretation", text: null, organisation: "Monitoringsoverleg", on: "2026-10-20" },
    ] as const;
    const text = read({ figure: aFigure(165) }, { beside });
    expect(text).toContain("Verhaal: Een groep bleef bij elkaar.");
    expect(text).toContain("van Aanbieder 01, vrijdag 2 oktober 2026");
    expect(text).toContain("Duiding: Geen duiding nodig.");
    expect(read({ figure: aFigure(165) })).toContain("Er staat nog geen verhaal of duiding");
  });

  test("names its source as that asks for, what counts and how it is rounded", () => {
    const ours = read({ figure: aFigure(165) }, { importedOn: "2026-10-05" });
    expect(ours).toContain("Bron: Opgave van de aanbieders. Ingelezen op maandag 5 oktober 2026.");
    expect(ours).toContain("afgerond op veelvouden van 5");
    expect(ours).toContain("Wat telt mee: Wat er geteld wordt.");
    const theirs = read({
      indicator: { source: "CBS 85098NED", measure: "share", unit: "%", public: true, rhythm: "year" },
      period: "2022",
      figure: aFigure(14.7),
    });
    expect(theirs).toContain("Cijfer: 14,7%");
    expect(theirs).toContain("Bron: CBS, tabel 85098NED, CC BY 4.0.");
    expect(theirs).not.toContain("afgerond");
  });

  test("says so when there is no figure of the whole, and how one is asked for", () => {
    const example = "indicator toon jeugdhulp-in-natura; 2022; gemeente Aalten";
    const text = read({}, { example });
    expect(text).toContain(
      "Voor de hele samenwerking is er nog geen cijfer over het derde kwartaal van 2026.",
    );
    expect(text).toContain(example);
    expect(read({}, { place: "Arnhem" })).toContain("Van Arnhem is er geen cijfer");
  });

  test("lists the municipalities of a region of which there is no figure itself", () => {
    const parts = [aFigure(14.7, { area: "GM0202" }), aFigure(null, { area: "GM0228" })];
    const indicator = { measure: "share", unit: "%" } as const;
    const text = read({ indicator }, { place: "Centraal Gelderland", parts });
    expect(text).toContain("De gemeenten van Centraal Gelderland");
    expect(text).toContain("- Arnhem: 14,7%");
    expect(text).toContain("- GM0228: afgeschermd, om kinderen te beschermen");
  });

  test("offers the forms for an interpretation and a story, and the periods around it", () => {
    const t = textIn("nl");
    const finding = aFinding({ figure: aFigure(165) });
    const again = { region: "achterhoek" };
    const content = { finding, nameOf: String, beside: [], roundTo: 5, again, earlier: "2026-Q2" };
    const about = { indicator: "doorplaatsingen", period: "2026-Q3" };
    expect(findingCard(t, content).buttons).toEqual([
      { label: "Duiding geven", command: "indicator/interpret", input: about, opensForm: true },
      { label: "Verhaal vertellen", command: "indicator/story", input: about, opensForm: true },
      {
        label: "Eerder: 2e kwartaal 2026",
        command: "indicator/show",
        input: { ...about, ...again, period: "2026-Q2" },
      },
    ]);
  });

  test("reads in English as well", () => {
    const share = { measure: "share", unit: "%", direction: "up", target: { "2026": 90 } } as const;
    const text = read({ indicator: share, figure: aFigure(80.4), previous: aFigure(80.1) }, {}, "en");
    expect(text).toContain("in the third quarter of 2026");
    expect(text).toContain("Figure: 80.4%");
    expect(text).toContain(
      "0.3 percentage points higher than in the previous quarter: that is the right direction",
    );
    expect(text).toContain("Target: 90%, not met");
  });
});
