import { describe, expect, it } from "vitest";
import { nameToReplace } from "../../../src/domain/privacy/name-to-replace.ts";
import { rewriterFor, searchable } from "../../../src/domain/privacy/without-person.ts";
import { lineAddress, roomAddress } from "../../../src/web/render/notice.ts";

const by = { email: "deelnemer-1@vergeten.invalid", name: "deelnemer 1 van Achterhoek" };
const rewriter = (name: string | undefined, email: string) => rewriterFor({ email, name, by });
const anna = rewriter("Anna Achterberg", "anna@example.org");

describe("a text without a person", () => {
  it.each([
    ["Anna Achterberg belt", "deelnemer 1 van Achterhoek belt"],
    ["ANNA  achterberg, en anna\nAchterberg.", "deelnemer 1 van Achterhoek, en deelnemer 1 van Achterhoek."],
    ["Anna Achterbergs punt", "deelnemer 1 van Achterhoek punt"],
    ["mail Anna@Example.org.", "mail deelnemer-1@vergeten.invalid."],
    ["_anna@example.org_, -anna@example.org-", `_${by.email}_, -${by.email}-`],
    ["Mail anna@example.org.Zij belt", `Mail ${by.email}.Zij belt`],
    ["/r/person:anna%40example.org?x", "/r/person:deelnemer-1%40vergeten.invalid?x"],
    [`zie _${roomAddress("person:anna@example.org")}_.`, `zie _${roomAddress(`person:${by.email}`)}_.`],
    [lineAddress({ room: "" }, "agenda anna@example.org"), lineAddress({ room: "" }, `agenda ${by.email}`)],
    ["het Anna Achterberg-overleg", `het ${by.name}-overleg`],
  ])("%s", (was, is) => expect(anna.text(was)).toBe(is));

  it.each([
    "Joanna Achterberg",
    "Anna Achterbergen",
    "Anna Achterberg-Smit en Lea-Anna Achterberg",
    "johanna@example.org, anna@example.org.nl, ANNA@EXAMPLE.ORG.NL, anna@example.org-smit.nl",
    "lea_anna@example.org, lea-anna@example.org, lea+anna@example.org, lea._anna@example.org",
    roomAddress("person:lea+anna@example.org"),
    roomAddress("person:léanna@example.org"),
    roomAddress("person:é_anna@example.org"),
    roomAddress("person:anna@example.org.nl"),
    "Anna belt",
  ])("is as it was where it names another: %s", (text) => expect(anna.text(text)).toBe(text));

  it("knows a name with an accent, a hyphen or a mark that means something in a pattern", () => {
    const carla = rewriter("Carla Coördinator-O'Neil (jr.)", "carla.co-o+x@centraal-gelderland.example");
    for (const name of [
      "Carla Coördinator-O'Neil (jr.)",
      "Carla Coo\u0308rdinator-O'Neil (jr.)",
      "carla coordinator-O'Neil (jr.)",
    ])
      expect(carla.text(name)).toBe(by.name);
    expect(carla.text("carla.co-o+x@centraal-gelderland.example")).toBe(by.email);
    expect(carla.text("carlaxco-o+x@centraal-gelderland.example")).toBe(
      "carlaxco-o+x@centraal-gelderland.example",
    );
  });

  it("leaves the name where it does not say who is meant, but not beside the address", () => {
    const piet = rewriter(undefined, "piet@example.org");
    expect(piet.value({ text: ["Piet", { person: "piet@example.org", name: "Piet" }] })).toEqual({
      text: ["Piet", { person: by.email, name: by.name }],
    });
  });

  it("looks through JSON, keys included, and changes nothing else in it", () => {
    const value = {
      "anna@example.org": [1.5, null, true, { by: "anna@example.org", title: "Van Anna Achterberg" }],
    };
    expect(anna.value(value)).toEqual({
      [by.email]: [1.5, null, true, { by: by.email, title: `Van ${by.name}` }],
    });
  });
});

describe("what a database looks for", () => {
  it("is in the text however its accents are written", () => {
    expect(searchable("Carla Coördinator")).toBe("rdinator");
    expect(searchable("Zoe\u0308 Li")).toBe("Zo");
    expect(searchable("x\u0302y")).toBe("y");
    expect(searchable("Łé")).toBe("");
  });
});

describe("the name by which texts name somebody", () => {
  const person = (email: string, name: string) =>
    ({ email, name, organisation: "achterhoek", role: "member", language: null, active: true }) as const;
  it.each([
    ["Anna Achterberg", "Piet Pleizier", "Anna Achterberg"],
    ["Anna Achterberg (extern)", "Piet Pleizier", "Anna Achterberg"],
    ["Anna Achterberg", "anna  ACHTERBERG", undefined],
    ["Anna", "Piet Pleizier", undefined],
    ["Jan Mulder", "Jan Mulders", undefined],
    ["Jan Mulder", "Piet Jan Mulder", undefined],
    ["Jan Muller", "Piet Jan Müller (extern)", undefined],
    ["Jan Mulder", "Jan Mulder-Smit", "Jan Mulder"],
    ["Jan Mulder", "Jan Muldersen", "Jan Mulder"],
  ])("%s beside %s", (name, other, is) => {
    const one = person("a@example.org", name);
    const directory = { people: [one, person("b@example.org", other)], organisations: [] };
    expect(nameToReplace(directory, one)).toBe(is);
  });
});
