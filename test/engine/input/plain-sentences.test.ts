import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { LANGUAGES } from "../../../src/domain/organisation/language.ts";
import { pathOf } from "../../../src/engine/command.ts";
import { parseCommandLine } from "../../../src/engine/input/parse-command-line.ts";
import { textIn } from "../../../src/view/text.ts";

const registry = { commands, collections: [], postings: [], jobs: [] };
const read = (line: string, language: "nl" | "en" = "nl") =>
  parseCommandLine(registry, line, textIn(language));
/** The command that is shown at once, or else what is offered. */
const meant = (line: string, language: "nl" | "en" = "nl") => {
  const typed = read(line, language);
  return "unknown" in typed ? typed.near : pathOf(typed.command);
};

describe("a plain sentence that only asks is answered at once, and says as what it was understood:", () => {
  it.each([
    ["wat moet ik doen", "action/mine"],
    ["Wat moet ik doen?", "action/mine"],
    ["wie is stil?", "action/silent"],
    ["wanneer is het volgende overleg?", "meeting/list"],
    ["wat staat er op de agenda", "agenda/show"],
    ["wie doen er mee", "leerlus/members"],
    ["wat is er besloten?", "decision/list"],
    ["welke cijfers ontbreken?", "indicator/missing"],
    ["hoe werkt dit?", "leerlus/help"],
    ["wat heb ik gemist?", "meeting/catch-up"],
  ])("%s", (line, path) => {
    const typed = read(line);
    const found = commands.find((command) => pathOf(command) === path);
    expect(typed).toMatchObject({ input: {}, understoodAs: found?.name.join(" ") });
    expect(meant(line)).toBe(path);
  });

  it.each([
    ["what do I have to do?", "action/mine"],
    ["who is silent", "action/silent"],
    ["when is the next meeting?", "meeting/list"],
    ["what was decided?", "decision/list"],
    ["what can I do here", "leerlus/help"],
  ])("%s", (line, path) => {
    expect(meant(line, "en")).toBe(path);
  });
});

describe("what changes something is offered and never run by itself:", () => {
  it.each([
    ["verplaats het overleg van maart", "overleg verplaats"],
    ["kunt u het overleg van maart verplaatsen?", "overleg verplaats"],
    ["ik kan niet komen", "overleg aanmelden"],
    ["zet iets op de agenda", "agenda nieuw"],
    ["hoe nodig ik iemand uit?", "leerlus toelaten"],
    ["mijn actie is klaar", "actie klaar"],
    ["sluit het overleg af", "overleg sluit"],
    ["prik een datum", "overleg prik"],
  ])("%s", (line, offered) => {
    const near = meant(line);
    expect(Array.isArray(near) ? near[0] : `runs ${near}`).toBe(offered);
  });

  it.each([
    ["move the meeting of March", "meeting move"],
    ["how do I invite somebody?", "leerlus admit"],
    ["cancel the meeting", "meeting cancel"],
  ])("%s", (line, offered) => {
    const near = meant(line, "en");
    expect(Array.isArray(near) ? near[0] : `runs ${near}`).toBe(offered);
  });
});

describe("a sentence with something in it that is not understood is offered too:", () => {
  it.each([
    ["wat moet Anna doen", "actie mijn"],
    ["waar komt dit vandaan?", "agenda punt"],
    ["wat loopt er achter bij Foodvalley", "actie lijst"],
  ])("%s", (line, offered) => {
    expect(meant(line)).toContain(offered);
  });
});

it("no sentence is guessed at when nothing fits", () => {
  expect(read("fantastisch weer buiten")).toMatchObject({ unknown: expect.any(String), near: [] });
});

it("every phrase belongs to a command that there is, and leads to it", () => {
  const paths = commands.map(pathOf);
  for (const language of LANGUAGES) {
    const { phrases } = textIn(language);
    expect(Object.keys(phrases).filter((path) => !paths.includes(path))).toEqual([]);
    const astray = Object.entries(phrases).flatMap(([path, said]) =>
      said.flatMap((line) => {
        const found = meant(line, language);
        const command = commands.find((one) => pathOf(one) === path);
        const typed = (language === "nl" ? command?.name : command?.alias)?.join(" ") ?? "";
        return found === path || found.includes(typed) ? [] : [`${line}: ${path}, not ${found}`];
      }),
    );
    expect(astray).toEqual([]);
  }
});
