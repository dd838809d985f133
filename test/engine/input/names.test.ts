import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { areasOf } from "../../../src/domain/figures/area.ts";
import type { Directory, Person } from "../../../src/domain/organisation/organisation.ts";
import { holderName } from "../../../src/domain/organisation/organisation.ts";
import { choiceValue } from "../../../src/engine/input/choice-value.ts";
import * as field from "../../../src/engine/input/field.ts";
import { fieldsOf } from "../../../src/engine/input/fields-of.ts";
import { findHolder } from "../../../src/engine/input/find-holder.ts";
import { findIndicator } from "../../../src/engine/input/find-indicator.ts";
import { parseCommandLine } from "../../../src/engine/input/parse-command-line.ts";
import { parseField } from "../../../src/engine/input/parse-field.ts";
import { textIn } from "../../../src/view/text.ts";
import { SETTINGS } from "../../builders.ts";
import { anIndicator } from "../../indicator-builder.ts";
import { sampleCommands } from "../../sample-commands.ts";

const person = (email: string, name: string, organisation = "achterhoek"): Person => ({
  ...{ email, name, organisation },
  ...{ role: "member", language: null, active: true },
});
const organisation = (slug: string, name: string) => ({
  ...{ slug, name, kind: "region" as const, region: null, cbsCode: null, contact: null, active: true },
});
const directory: Directory = {
  people: [
    person("willemijn@example.org", "Willemijn Smit"),
    person("ikram@example.org", "Ikram El Idrissi"),
    person("anna@example.org", "Anna Jansen"),
    person("a.jansen@example.org", "Anna Jansen", "foodvalley"),
    person("joris1@example.org", "Joris Kok"),
    person("joris2@example.org", "Joris Kok"),
    person("hondt@example.org", "Pieter D'Hondt"),
    person("zoe@example.org", "Zoë Müller-de Vries"),
    person("tom@example.org", "Tom van 't Hof"),
  ],
  organisations: [organisation("achterhoek", "Achterhoek"), organisation("foodvalley", "Foodvalley")],
};
const known = {
  directory,
  asker: "tom@example.org",
  cooperation: { slug: "g7", name: "G7", language: "nl" as const, settings: SETTINGS },
  today: () => "2026-01-07",
  now: () => Temporal.Instant.from("2026-01-07T08:00:00Z"),
  t: textIn("nl"),
};
const [holderField, organisationField, dayField] = fieldsOf(
  z.object({
    holder: field.holder("holder"),
    organisation: field.organisation("organisation"),
    due: field.futureDay("due"),
  }),
);
const holderOf = (typed: string) => holderField && parseField(holderField, typed, known);

describe("a word for oneself is the asker, never somebody whose name holds it", () => {
  it.each(["ik", "mij", "me", "mijzelf", "mezelf", "ikzelf", "myself", "I", "Mij", "@mij", " mij "])(
    "%s",
    (word) => {
      expect(holderOf(word)).toEqual({ value: "tom@example.org" });
    },
  );

  it("is no organisation", () => {
    expect(organisationField && parseField(organisationField, "mij", known)).toHaveProperty("problem");
  });
});

describe("a name matches from the start of a word only", () => {
  it.each([
    ["willem", "willemijn@example.org"],
    ["smit", "willemijn@example.org"],
    ["el idr", "ikram@example.org"],
    ["vries", "zoe@example.org"],
    ["hof", "tom@example.org"],
  ])("%s finds %s", (typed, found) => {
    expect(findHolder(directory, typed, "any")).toEqual({ found });
  });

  it.each(["mijn", "lemijn", "mit", "drissi", "ansen"])("%s finds nobody", (typed) => {
    expect(findHolder(directory, typed, "any")).not.toHaveProperty("found");
  });
});

describe("two people of one name are told apart by their organisation", () => {
  it("are offered with it, and understood with it", () => {
    expect(findHolder(directory, "Anna Jansen", "any")).toEqual({
      several: ["Anna Jansen (Achterhoek)", "Anna Jansen (Foodvalley)"],
      more: 0,
    });
    expect(holderOf("anna")).toEqual({
      problem: "“anna” kan op meer slaan: Anna Jansen (Achterhoek), Anna Jansen (Foodvalley). Wie bedoelt u?",
    });
    expect(holderOf("Anna Jansen (Achterhoek)")).toEqual({ value: "anna@example.org" });
    expect(holderOf("anna (foodvalley)")).toEqual({ value: "a.jansen@example.org" });
    expect(holderOf("Anna Jansen (food)")).toEqual({ value: "a.jansen@example.org" });
  });

  it("of one organisation too are told apart by their address", () => {
    expect(findHolder(directory, "joris kok (achterhoek)", "any")).toEqual({
      several: ["Joris Kok (joris1@example.org)", "Joris Kok (joris2@example.org)"],
      more: 0,
    });
    expect(holderOf("Joris Kok (joris2@example.org)")).toEqual({ value: "joris2@example.org" });
  });

  it("are shown apart wherever their names stand, and others without addition", () => {
    expect(holderName(directory, { person: "a.jansen@example.org" })).toBe("Anna Jansen (Foodvalley)");
    expect(holderName(directory, { person: "zoe@example.org" })).toBe("Zoë Müller-de Vries");
  });

  it("never make a stranger a member", () => {
    expect(findHolder(directory, "Anna Jansen (extern)", "any")).not.toHaveProperty("found");
    expect(findHolder(directory, "Anna Jansen (Rivierenland)", "any")).not.toHaveProperty("found");
  });
});

describe("curly apostrophes, other hyphens and letters with their accents apart mean what a keyboard types", () => {
  it.each([
    ["Pieter D’Hondt", "hondt@example.org"],
    ["d’hondt", "hondt@example.org"],
    ["Zoë", "zoe@example.org"],
    ["zoe", "zoe@example.org"],
    ["Zoë Müller‑de Vries", "zoe@example.org"],
    ["Zoë Müller-de Vries".normalize("NFD"), "zoe@example.org"],
    ["van ’t Hof", "tom@example.org"],
    ["ＡＮＮＡ＠example.org".replace("＠", "@"), "anna@example.org"],
  ])("in the name of a person: %s", (typed, found) => {
    expect(findHolder(directory, typed, "any")).toEqual({ found });
  });

  it("in a place, an indicator and a choice", () => {
    const area = { key: "GM1900", kind: "municipality" as const, name: "Súdwest-Fryslân" };
    const areas = areasOf([{ ...area, also: ["'s-Gravenhage"], region: null }]);
    for (const name of ["súdwest–fryslân", "Sudwest-Fryslan", area.name.normalize("NFD"), "’s‑Gravenhage"]) {
      expect(areas.find(name, ["municipality"])).toMatchObject({ area: { key: "GM1900" } });
    }
    const indicators = [anIndicator({ code: "client", title: "Cliënttevredenheid" })];
    expect(findIndicator(indicators, "cliënttevredenheid".normalize("NFD"))).toEqual({ found: "client" });
    expect(choiceValue("rsvp", "ja")).toBeDefined();
    expect(choiceValue("kind", "leercirkel".normalize("NFD"))).toBe("learning-circle");
  });

  it("in a verb and a label", () => {
    const registry = { commands: sampleCommands, collections: [], postings: [], jobs: [] };
    const typed = parseCommandLine(
      registry,
      "nóTitie niéuw Iets; hóuder: d’hondt; te  laat".normalize("NFD"),
      known.t,
    );
    expect(typed).toMatchObject({ input: { title: "Iets", holder: "d’hondt", late: "true" } });
  });
});

describe("a day that can be two is asked with both", () => {
  const dayOf = (typed: string) => dayField && parseField(dayField, typed, known);
  it.each([
    ["volgende vrijdag", "vrijdag 9 januari 2026 of vrijdag 16 januari 2026"],
    ["volgende week", "maandag 12 januari 2026 of vrijdag 16 januari 2026"],
    ["in maart", "zondag 1 maart 2026 of dinsdag 31 maart 2026"],
    ["volgend kwartaal", "woensdag 1 april 2026 of dinsdag 30 juni 2026"],
    ["dit jaar", "donderdag 31 december 2026"],
  ])("%s", (typed, days) => {
    expect(dayOf(typed)).toEqual({ problem: `“${typed}” kan op meer dagen slaan. Bedoelt u ${days}?` });
  });

  it.each(["ooit", "maand", "week", "2026"])("%s is asked without", (typed) => {
    expect(dayOf(typed)).toMatchObject({ problem: expect.stringContaining("herken ik niet als datum") });
  });
});
