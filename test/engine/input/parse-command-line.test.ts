import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { parseCommandLine } from "../../../src/engine/input/parse-command-line.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { textIn } from "../../../src/view/text.ts";
import { sampleCommands } from "../../sample-commands.ts";

const registry = { commands: sampleCommands, collections: [], postings: [], jobs: [] };
const read = (line: string) => parseCommandLine(registry, line, textIn("nl"));
const inputOf = (line: string) => {
  const typed = read(line);
  if ("unknown" in typed) throw new Error(`unknown: ${typed.unknown}`);
  return typed.input;
};

describe("a typed line", () => {
  it("fills the first field with the first part and the others by their label", () => {
    expect(
      inputOf("notitie nieuw Stuur de cijfers van Q3; houder @anna; mede @piet; uiterlijk 15 december"),
    ).toEqual({
      title: "Stuur de cijfers van Q3",
      holder: "@anna",
      coholders: "@piet",
      due: "15 december",
    });
  });

  it.each([
    "/leerlus notitie nieuw Iets",
    "/notitie nieuw Iets",
    "@Leerlus note add Iets",
    "LEERLUS NOTITIE NIEUW Iets",
    "note nieuw Iets",
  ])("is understood with or without slash, mention or English words: %s", (line) => {
    expect(inputOf(line)).toEqual({ title: "Iets" });
  });

  it("takes labels in both languages, with or without a colon", () => {
    expect(inputOf("note add Iets; holder: anna; due on 2026-12-15")).toEqual({
      title: "Iets",
      holder: "anna",
      due: "2026-12-15",
    });
  });

  it("lets text follow a reference", () => {
    expect(inputOf("notitie toon A-7 verstuurd aan allen")).toEqual({
      action: "A-7",
      note: "verstuurd aan allen",
    });
  });

  it("ends the name of an indicator where a period begins", () => {
    expect(inputOf("cijfer toon ouders en kinderen 3e kwartaal 2026 Minder\ndan eerst")).toEqual({
      indicator: "ouders en kinderen",
      period: "3e kwartaal 2026",
      note: "Minder\ndan eerst",
    });
    expect(inputOf("cijfer toon ouders en kinderen; periode vorig kwartaal")).toEqual({
      indicator: "ouders en kinderen",
      period: "vorig kwartaal",
    });
  });

  it("lets a semicolon end the verb", () => {
    expect(inputOf("notitie nieuw; titel Iets; te laat")).toEqual({ title: "Iets", late: "true" });
  });

  it("counts a flag's label alone as yes", () => {
    expect(inputOf("notitie nieuw Iets; te laat")).toEqual({ title: "Iets", late: "true" });
  });

  it("keeps a colon in the first part when no label stands before it", () => {
    expect(inputOf("notitie nieuw Let op: morgen")).toEqual({ title: "Let op: morgen" });
  });

  it("runs the default command of a noun alone", () => {
    const typed = read("notitie");
    expect("command" in typed && typed.command.alias).toEqual(["note", "show"]);
  });

  it("offers the nearest words for one it does not know", () => {
    expect(read("notite nieuw Iets")).toEqual({ unknown: "notite", near: ["notitie", "note"] });
    expect(read("notitie nieuws Iets")).toEqual({ unknown: "nieuws", near: ["notitie nieuw"] });
    expect(read("notitie niuew Iets")).toEqual({ unknown: "niuew", near: ["notitie nieuw"] });
    expect(read("xyzzy")).toEqual({ unknown: "xyzzy", near: [] });
  });

  it("names the labels when a part begins with none, and refuses a label twice", () => {
    expect(() => read("notitie nieuw Iets; wanneer dan ook")).toThrow(Refusal);
    try {
      read("notitie nieuw Iets; houder anna; houder piet; zomaar");
      expect.unreachable();
    } catch (error) {
      const issues = (error as Refusal).issues.map((issue) => issue.message).join(" ");
      expect(issues).toContain("Houder staat er twee keer");
      expect(issues).toContain("Ik weet niet waar “zomaar” bij hoort");
    }
  });

  it("offers the label that is near", () => {
    try {
      read("notitie nieuw Iets; hodler anna; huoder piet");
      expect.unreachable();
    } catch (error) {
      const issues = (error as Refusal).issues.map((issue) => issue.message);
      expect(issues).toEqual([
        "Ik weet niet waar “hodler anna” bij hoort. Bedoelt u “houder”?",
        "Ik weet niet waar “huoder piet” bij hoort. Bedoelt u “houder”?",
      ]);
    }
  });

  it("repeats at most 60 characters of a word it does not know", () => {
    expect(read("x".repeat(3000))).toEqual({ unknown: `${"x".repeat(60)}…`, near: [] });
    expect(read(`notitie ${"x".repeat(3000)}`)).toEqual({ unknown: `${"x".repeat(60)}…`, near: [] });
  });

  it("survives an empty line, semicolons only and 200,000 characters", () => {
    expect(read("")).toMatchObject({ unknown: "" });
    expect(inputOf("notitie nieuw ;;;")).toEqual({});
    expect(inputOf(`notitie nieuw ${"a".repeat(200_000)}`)).toHaveProperty("title");
    expect(read(`A-1 ${"a".repeat(200_000)}`)).toHaveProperty("unknown");
    expect(read("q".repeat(200_000))).toHaveProperty("unknown");
  });
});

describe("a line of words that stand loose", () => {
  const all = { commands, collections: [], postings: [], jobs: [] };
  const readAll = (line: string, language: "nl" | "en" = "nl") =>
    parseCommandLine(all, line, textIn(language));

  it.each(["help", "hulp", "/leerlus hulp", "Hulp", "?", "leerlus help"])("gives help for “%s”", (line) => {
    const typed = readAll(line);
    expect("command" in typed && typed.command.alias).toEqual(["leerlus", "help"]);
    expect("command" in typed && typed.input).toEqual({});
  });

  it.each(["help actie", "hulp actie", "actie help", "actie hulp"])(
    "gives help about a subject: %s",
    (line) => {
      expect(readAll(line)).toMatchObject({ input: { noun: "actie" } });
    },
  );

  it.each([
    ["A-3 risico", ["actie status A-3 risico"]],
    ["actie A-3 risico", ["actie status A-3 risico"]],
    ["actie toon A-3 risico", ["actie status A-3 risico"]],
    ["A-3 risico; toelichting wacht", ["actie status A-3 risico; toelichting wacht"]],
    ["A-3 klaar verstuurd", ["actie klaar A-3 verstuurd"]],
    ["A-3 done", ["action done A-3"]],
    ["A-3 kalar", ["actie klaar A-3"]],
    ["A-3 iets heel anders", ["A-3"]],
    ["IO-2026-01 sluit", ["overleg sluit IO-2026-01"]],
    ["leerlus status nu", ["leerlus status"]],
  ])("does not drop the words behind a reference: %s", (line, near) => {
    expect(readAll(line)).toEqual({ unknown: line, near });
  });

  it.each([
    ["klaar A-3", ["actie klaar A-3"]],
    ["klaar", ["actie klaar"]],
    ["klara A-3", ["actie klaar A-3"]],
    ["status A-3 risico", ["actie status A-3 risico"]],
    ["done", ["action done"]],
  ])("offers the subject with a verb alone: %s", (line, near) => {
    expect(readAll(line)).toEqual({ unknown: line.split(" ")[0], near });
  });

  it("shows what a reference alone names", () => {
    expect(readAll("a-3")).toMatchObject({ input: { action: "a-3" } });
  });
});
