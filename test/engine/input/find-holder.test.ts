import { describe, expect, it } from "vitest";
import type { Directory } from "../../../src/domain/organisation/organisation.ts";
import { findHolder } from "../../../src/engine/input/find-holder.ts";

const person = (email: string, name: string, active = true) => ({
  email,
  name,
  organisation: "achterhoek",
  role: "member" as const,
  language: null,
  active,
});
const organisation = (slug: string, name: string, cbsCode: string | null = null) => ({
  slug,
  name,
  kind: "municipality" as const,
  region: null,
  cbsCode,
  contact: null,
  active: true,
});
const directory: Directory = {
  people: [
    person("anna@example.org", "Anna Achterberg"),
    person("a.bakker@example.org", "Anouk Bakker"),
    person("b.bakker@example.org", "Bram Bakker"),
    person("weg@example.org", "Wim Weg", false),
  ],
  organisations: [
    organisation("arnhem", "Arnhem", "GM0202"),
    organisation("oost-gelre", "Oost Gelre", "GM1586"),
  ],
};

describe("a person or organisation", () => {
  it.each([
    ["anna@example.org", "anna@example.org"],
    ["@anna", "anna@example.org"],
    ["ANNA ACHTERBERG", "anna@example.org"],
    ["achterberg", "anna@example.org"],
    ["anouk", "a.bakker@example.org"],
    ["GM0202", "arnhem"],
    ["gelre", "oost-gelre"],
  ])("is found by e-mail, mention, name, part of it, slug or code: %s", (typed, found) => {
    expect(findHolder(directory, typed, "any")).toEqual({ found });
  });

  it("is asked for when the name fits several", () => {
    expect(findHolder(directory, "bakker", "any")).toEqual({
      several: ["Anouk Bakker", "Bram Bakker"],
      more: 0,
    });
  });

  it("is offered when the name is nearly right", () => {
    expect(findHolder(directory, "Ana Achterberg", "person")).toEqual({ near: ["Anna Achterberg"] });
    expect(findHolder(directory, "Anan", "person")).toEqual({ near: ["Anna Achterberg"] });
    expect(findHolder(directory, "Arnem", "organisation")).toEqual({ near: ["Arnhem"] });
  });

  it("is not found when gone, of the other sort, or nothing like it", () => {
    expect(findHolder(directory, "weg@example.org", "any")).not.toHaveProperty("found");
    expect(findHolder(directory, "arnhem", "person")).not.toHaveProperty("found");
    expect(findHolder(directory, "qqqqq", "any")).toEqual({ near: [] });
    expect(findHolder(directory, "", "any")).not.toHaveProperty("found");
  });
});
