import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LANGUAGES } from "../../../src/domain/organisation/language.ts";
import { publiccode } from "./schema.ts";

const source = readFileSync("publiccode.yml", "utf8");
const read = () => parse(source, { version: "1.2" });
const own = JSON.parse(readFileSync("package.json", "utf8"));

describe("publiccode.yml", () => {
  it("is as the standard asks", () => {
    expect(publiccode.safeParse(read()).error?.issues).toBeUndefined();
  });

  it("says what is so: version, licence, languages, and pictures that are there", () => {
    const { softwareVersion, legal, localisation, description } = publiccode.parse(read());
    expect(softwareVersion).toBe(own.version);
    expect(legal.license).toBe(own.license);
    expect(localisation.availableLanguages).toEqual(LANGUAGES);
    expect(Object.keys(description)).toEqual(LANGUAGES);
    for (const { screenshots = [] } of Object.values(description))
      for (const picture of screenshots) expect(existsSync(picture), picture).toBe(true);
  });

  it("marks each made-up address, for whoever publishes it", () => {
    const madeUp = source.split("\n").filter((line) => line.includes("example.org"));
    expect(madeUp.filter((line) => !line.includes("# to be filled in"))).toEqual([]);
  });

  // biome-ignore lint/suspicious/noExplicitAny: a file is broken in many places
  const broken: [what: string, breaks: (file: any) => void][] = [
    ["a key of another standard", (file) => Object.assign(file, { homepage: "https://example.org" })],
    ["no address of the source", (file) => delete file.url],
    [
      "a description that is too short",
      (file) => Object.assign(file.description.nl, { longDescription: "Kort." }),
    ],
    [
      "a summary that is too long",
      (file) => Object.assign(file.description.en, { shortDescription: "x".repeat(151) }),
    ],
    ["a licence that nobody knows", (file) => Object.assign(file.legal, { license: "EUPL" })],
    ["nobody who maintains it", (file) => delete file.maintenance.contacts],
    [
      "a contractor without an end",
      (file) => Object.assign(file, { maintenance: { type: "contract", contractors: [{ name: "A" }] } }),
    ],
    ["a category of our own", (file) => file.categories.push("learning-loops")],
    ["a standard by an unknown alias", (file) => file.supports.push({ id: "alias:bio" })],
    ["a country in small letters", (file) => Object.assign(file.intendedAudience, { countries: ["nl"] })],
    ["a language that is none", (file) => file.localisation.availableLanguages.push("nederlands taal")],
  ];
  it.each(broken)("would be refused with %s", (_what, breaks) => {
    const file = read();
    breaks(file);
    expect(publiccode.safeParse(file).success).toBe(false);
  });
});
