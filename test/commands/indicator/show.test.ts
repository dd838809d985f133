import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as commands from "../../../commands/index.ts";
import * as jobs from "../../../jobs/index.ts";
import { buttonsOf } from "../../harness.ts";
import { COUNTS_HEAD, countsOf } from "../../intake/counts.ts";
import { CBS, type FigureApp, openFigureApp } from "../../intake/figure-app.ts";

let figureApp: FigureApp;
beforeAll(async () => {
  figureApp = await openFigureApp({ ...commands, ...jobs });
}, 30_000);
beforeEach(async () => {
  await figureApp.reset();
  await figureApp.app.database.db.execute(sql`truncate indicator_releases, indicator_stories`);
});
afterAll(() => figureApp.app.close());

const anna = () => figureApp.app.as("anna@example.org");
const show = async (input: Record<string, unknown>) => (await anna().done("indicator/show", input)).text;
const typed = async (line: string) => {
  const reply = await anna().type(line);
  if (!reply.ok) throw new Error(`${reply.message} ${JSON.stringify(reply.issues)}`);
  return reply.text;
};

describe("public figures of municipalities", () => {
  beforeEach(async () => {
    await figureApp.report(CBS);
  });

  it.each([
    ["jeugdhulp-in-natura", "14,7%"],
    ["jeugdhulp-met-verblijf", "10,4%"],
    ["jeugdbescherming", "1,4%"],
    ["jeugdbescherming-met-verblijf", "47%"],
    ["jeugdreclassering", "0,6%"],
  ])("are shown of Arnhem as they were published: %s is %s", async (code, value) => {
    expect(await typed(`/indicator toon ${code}; 2022; gemeente Arnhem`)).toContain(
      `Cijfer: ${value} (voorlopig)`,
    );
    expect(await show({ indicator: code, municipality: "GM0202" })).toContain(`Cijfer: ${value} (voorlopig)`);
  });

  it("name the table that they come from, with its licence", async () => {
    const text = await show({ indicator: "jeugdhulp-in-natura", municipality: "Arnhem" });
    expect(text).toContain("Jongeren met jeugdhulp in natura in 2022: Arnhem");
    expect(text).toContain("Bron: CBS, tabel 85098NED, CC BY 4.0. Ingelezen op maandag 5 januari 2026.");
  });

  it("rank no regions, and say why", async () => {
    const text = await show({ indicator: "jeugdhulp-in-natura", period: "2022" });
    expect(text).toContain("Een vergelijking of rangorde van de regio's is met dit cijfer niet mogelijk");
    expect(text).toContain("(de noemer) is niet bekend");
  });

  it("are those of the country where no place was named, with how one is asked for", async () => {
    const text = await show({ indicator: "jeugdhulp-in-natura" });
    expect(text).toContain("Jongeren met jeugdhulp in natura in 2022: Nederland");
    expect(text).toContain("Cijfer: 13,2% (voorlopig)");
    const line = /indicator toon .*gemeente [A-Z].*/.exec(text)?.[0] ?? "";
    expect(await typed(line)).toContain("Cijfer: ");
  });

  it("of a region are its municipalities beside each other", async () => {
    const text = await show({ indicator: "jeugdhulp-in-natura", region: "centraal-gelderland" });
    expect(text).toContain("is er geen cijfer over 2022");
    expect(text).toContain("- Arnhem: 14,7% (voorlopig)");
    expect(text).not.toContain("Aalten");
  });

  it("of an unknown place are refused with near ones", async () => {
    const reply = await anna().refused("indicator/show", {
      indicator: "jeugdhulp-in-natura",
      municipality: "Arnem",
    });
    expect(reply.issues).toEqual([
      { field: "municipality", message: "Het gebied “Arnem” is niet bekend. Bedoelt u Arnhem?" },
    ]);
    const two = { indicator: "jeugdhulp-in-natura", municipality: "Arnhem", region: "foodvalley" };
    expect((await anna().refused("indicator/show", two)).issues[0]?.message).toContain("niet allebei");
  });
});

describe("figures of the cooperation", () => {
  it("are told with the change since the period before and whether that is wanted", async () => {
    await figureApp.report(
      COUNTS_HEAD + countsOf("2025-Q3", () => 20) + countsOf("2025-Q4", (r) => (r === 0 ? 30 : 20)),
    );
    const text = await show({ indicator: "doorplaatsingen" });
    expect(text).toContain("Onvrijwillige doorplaatsingen in het vierde kwartaal van 2025");
    expect(text).toContain("Cijfer: 2.400 doorplaatsingen");
    expect(text).toContain("160 meer dan in het vorige kwartaal: dat is slechter dan gewenst");
    expect(text).toContain("Achterhoek | 480");
    expect(text).toContain("Bron: Opgave van de aanbieders. Ingelezen op maandag 5 januari 2026.");
  });

  it("can be asked of a region and of a provider", async () => {
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q4", (r) => (r === 0 ? 30 : 20)));
    const region = await show({ indicator: "doorplaatsingen", region: "Achterhoek" });
    expect(region).toContain("in het vierde kwartaal van 2025: Achterhoek");
    expect(region).toContain("Cijfer: 480 doorplaatsingen");
    const both = { indicator: "doorplaatsingen", region: "achterhoek", provider: "aanbieder-03" };
    expect(await show(both)).toContain("Cijfer: 30 doorplaatsingen");
    const wrong = await anna().refused("indicator/show", {
      indicator: "doorplaatsingen",
      provider: "achterhoek",
    });
    expect(wrong.issues[0]?.field).toBe("provider");
  });

  it("that are withheld are said to be so, and never why this one is", async () => {
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q4", (r, p) => (r === 0 && p === 2 ? 3 : 20)));
    const of = (provider: string) => show({ indicator: "doorplaatsingen", region: "achterhoek", provider });
    const secret = await of("aanbieder-03");
    expect(secret).toContain("Cijfer: afgeschermd, om kinderen te beschermen");
    expect(secret).not.toContain("Verandering");
    expect(secret).not.toMatch(/\b3 doorplaatsingen/);
  });

  it("that are provisional say how they differ from definitive ones, provisionally", async () => {
    await figureApp.report(
      COUNTS_HEAD + countsOf("2025-Q3", () => 20) + countsOf("2025-Q4", () => 25, { mark: "ja" }),
    );
    const text = await show({ indicator: "doorplaatsingen" });
    expect(text).toContain("2.800 doorplaatsingen (voorlopig)");
    expect(text).toContain("Verandering: voorlopig 560 meer dan in het vorige kwartaal");
  });

  it("that were corrected say when", async () => {
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q4", () => 20));
    expect(await show({ indicator: "doorplaatsingen" })).not.toContain("Gecorrigeerd");
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q4", (r) => (r === 1 ? 25 : 20)));
    expect(await show({ indicator: "doorplaatsingen" })).toContain("Gecorrigeerd op maandag 5 januari 2026.");
  });

  it("that were corrected say what was published before, unless that was withheld", async () => {
    const of = { indicator: "doorplaatsingen", region: "achterhoek", provider: "aanbieder-03" };
    const file = (count: number) =>
      COUNTS_HEAD + countsOf("2025-Q4", (r, p) => (r === 0 && p === 2 ? count : 20));
    await figureApp.report(file(40));
    expect(await show(of)).toContain("Cijfer: 40 doorplaatsingen");
    await figureApp.report(file(60));
    const text = await show(of);
    expect(text).toContain("Cijfer: 60 doorplaatsingen");
    expect(text).toContain("Eerder stond hier: 40 doorplaatsingen.");
    const other = await show({ ...of, provider: "aanbieder-04" });
    expect(other).not.toContain("Eerder stond hier");
  });

  it("that were withheld before stay so after a correction, and nothing is said of then", async () => {
    const of = { indicator: "doorplaatsingen", region: "achterhoek", provider: "aanbieder-03" };
    const file = (count: number) =>
      COUNTS_HEAD + countsOf("2025-Q4", (r, p) => (r === 0 && p === 2 ? count : 20));
    await figureApp.report(file(3));
    expect(await show(of)).toContain("afgeschermd");
    await figureApp.report(file(40));
    const text = await show(of);
    expect(text).toContain("Cijfer: afgeschermd");
    expect(text).not.toContain("Eerder stond hier");
    expect(text).not.toMatch(/\b40 doorplaatsingen/);
  });

  it("that are public and were corrected say what they were", async () => {
    const csv = (value: string) =>
      `indicator;period;municipality;value\njeugdhulp-in-natura;2022;Arnhem;${value}\n`;
    await figureApp.report(csv("14,7"));
    await figureApp.report(csv("14,9"));
    const text = await show({ indicator: "jeugdhulp-in-natura", municipality: "Arnhem" });
    expect(text).toContain("Cijfer: 14,9%");
    expect(text).toContain("Eerder stond hier: 14,7%.");
  });

  it("of a longer period are those of the last part of it that there is", async () => {
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q2", () => 20) + countsOf("2025-Q3", () => 20));
    expect(await show({ indicator: "doorplaatsingen", period: "2025" })).toContain("derde kwartaal van 2025");
    const empty = await show({ indicator: "doorplaatsingen", period: "2024" });
    expect(empty).toContain("Over 2024 zijn er geen cijfers van Onvrijwillige doorplaatsingen.");
    expect(empty).toContain("De nieuwste cijfers gaan over het derde kwartaal van 2025.");
    expect(await show({ indicator: "instroom" })).toContain("Er zijn nog geen cijfers van Instroom.");
  });

  it("lead to the periods around them", async () => {
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q2", () => 20) + countsOf("2025-Q3", () => 20));
    const shown = await anna().done("indicator/show", { indicator: "doorplaatsingen", region: "achterhoek" });
    const reply = await anna().press(shown.card, "Eerder: 2e kwartaal 2025");
    expect(reply.ok && reply.text).toContain("in het tweede kwartaal van 2025: Achterhoek");
    expect(reply.ok && buttonsOf(reply.card).map(({ label }) => label)).toContain("Later: 3e kwartaal 2025");
  });

  it("are told in English to who reads that", async () => {
    await figureApp.report(COUNTS_HEAD + countsOf("2025-Q3", () => 25) + countsOf("2025-Q4", () => 20));
    await anna().done("leerlus/language", { language: "en" });
    const text = await show({ indicator: "doorplaatsingen" });
    await anna().done("leerlus/language", { language: "nl" });
    expect(text).toContain("in the fourth quarter of 2025");
    expect(text).toContain("560 fewer than in the previous quarter: that is the right direction");
  });
});
