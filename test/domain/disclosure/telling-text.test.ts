import { describe, expect, it } from "vitest";
import { countsInText } from "../../../src/domain/disclosure/counts-in-text.ts";
import { type Beside, isQuietNote, tellingText } from "../../../src/domain/disclosure/telling-text.ts";

const open: Beside = { secretUpTo: 7, units: ["doorplaatsingen"], isWithheld: false, wholes: [] };
const withheld: Beside = { ...open, isWithheld: true, wholes: [120] };

describe("a text beside figures", () => {
  it.each([
    "3 kinderen bij De Wilgenhof",
    "Waarvan 3 meisjes en 2 jongens",
    "Twee jongeren zijn doorgeplaatst",
    "Het gaat om één kind",
    "Drie van de kinderen gingen naar huis",
    "Geen kinderen bij ons",
    "Kinderen: 4",
    "meisjes (5)",
    "een vijftal jonge cliënten",
    "vier crisisplaatsingen",
    "7 doorplaatsingen in de regio",
    "Three children were placed again",
    "both girls went home",
    "no clients were admitted",
    "tussen 3 en 5 kinderen",
    "two or three boys",
    "twee zeer kwetsbare kinderen",
    "６ kinderen",
  ])("with a small count of children is asked back: %s", (text) => {
    expect(tellingText(text, open)).toBe("ask");
    expect(tellingText(text, withheld)).toBe("stop");
  });

  it.each([
    "De groep van 14-jarigen is stabieler",
    "Een kind heeft recht op rust",
    "Drie aanbieders werken samen voor kinderen",
    "In 2026 zijn er minder kinderen doorgeplaatst",
    "In kwartaal 3 daalde het aantal kinderen",
    "5% minder kinderen",
    "We spreken over 2 weken verder over de kinderen",
    "3 regio's en 7 aanbieders deden mee",
    "De kinderen kwamen 3 keer per week",
    "Op 3 maart waren de jongeren erbij",
    "Gemiddeld 3,5 kinderen minder",
    "Na 2 jaar zien jongeren effect",
    "€ 5 per kind",
    "We zien minder onrust in de groepen",
    "Twee teams begeleiden samen de jongeren",
    "De jongeren kozen 3 thema's",
    "Zo valt geen kind tussen wal en schip",
    "In 2026-Q1 de meeste doorplaatsingen na een crisis",
    "Dat was in stap 3. De jongeren waren tevreden",
    "Het werden er 3. De meeste jongeren waren tevreden",
  ])("without a count of children passes: %s", (text) => {
    expect([tellingText(text, open), tellingText(text, withheld)]).toEqual([undefined, undefined]);
  });

  it("with a larger count passes where nothing is withheld, and is stopped where something is", () => {
    expect(tellingText("23 kinderen bij De Wilgenhof", open)).toBeUndefined();
    expect(tellingText("23 kinderen bij De Wilgenhof", withheld)).toBe("stop");
    expect(tellingText("1.200 kinderen", withheld)).toBe("stop");
  });

  it("may say the published whole", () => {
    expect(tellingText("In totaal 120 kinderen", withheld)).toBeUndefined();
  });

  it("of 200,000 characters is read in time in proportion to it", () => {
    // The time that is worked on it: how busy a machine is besides says nothing.
    const took = (length: number) => {
      const began = process.cpuUsage();
      for (const part of ["3 en ", "a", "3", "kinderen 3 "]) countsInText(part.repeat(length / part.length));
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    };
    took(50_000);
    expect(took(200_000)).toBeLessThan(16 * took(50_000) + 200);
  });
});

describe("a note beside a figure", () => {
  it("that counts children stays inside", () => {
    expect(isQuietNote("waarvan 3 meisjes en 2 jongens", [], false)).toBe(false);
  });
  it("with any count stays inside where something is withheld", () => {
    expect(isQuietNote("vorige keer 23", [], true)).toBe(false);
    expect(isQuietNote("vorige keer 23", [], false)).toBe(true);
  });
  it("about the delivery is read", () => {
    expect(isQuietNote("Voorlopig; definitief in kwartaal 3 van 2026", [], true)).toBe(true);
  });
});
