import { describe, expect, it } from "vitest";
import { parseCooperation } from "../../src/setup/parse-cooperation.ts";
import { SMALL_FILE } from "./small-file.ts";

const read = (more: string) => {
  const parsed = parseCooperation(`${SMALL_FILE}${more}\n`, { language: "nl", directory: "." });
  return "file" in parsed ? parsed.file.settings : parsed.problems.map(({ message }) => message);
};

describe("what a cooperation file says of records", () => {
  it("is, when it says nothing: not appraised, nothing public, no access log", () => {
    expect(read("")).toMatchObject({
      archive: { list: null, kinds: {} },
      publication: { kinds: [], categories: {}, site: null, publisher: null },
      accessLog: false,
    });
  });

  it("is kept in the order of the kinds, each once, the place without a slash at its end", () => {
    const written = "publication: { kinds: [digest, report, report], site: https://www.example.nl/g7/ }";
    expect(read(written)).toMatchObject({
      publication: { kinds: ["report", "digest"], site: "https://www.example.nl/g7" },
    });
    expect(read("archive: { kinds: { report: { keep: 10 jaar } } }")).toMatchObject({
      archive: { kinds: { report: { keep: 120, category: null } } },
    });
  });

  it.each([
    ["publication: { kinds: [meeting] }", /“meeting” kan hier niet/],
    ["publication: { kinds: [repport] }", /Bedoelt u report/],
    ["publication: { kinds: report }", /Hier hoort een lijst/],
    ["publication: { categories: { report: convenant } }", /kan hier niet/],
    ["publication: { site: http://www.example.nl }", /met https:\/\//],
    ["publication: { site: 'https://x.nl/?a=1' }", /met https:\/\//],
    ["publication: { publisher: { name: G7, tooi: GM0202 } }", /geen TOOI-adres/],
    [
      "publication: { publisher: { tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0202' } }",
      /“name” ontbreekt/,
    ],
    ["publication: { public: [report] }", /bestaat hier niet/],
    ["archive: { kinds: { report: { keep: lang } } }", /Dit is geen termijn/],
    ["archive: { kinds: { report: { category: '1' } } }", /“keep” ontbreekt/],
    ["archive: { kinds: { verslag: { keep: never } } }", /bestaat hier niet/],
    ["accessLog: ja", /Dit kan hier niet/],
  ])("is refused in words: %s", (written, words) => {
    expect(read(written)).toEqual([expect.stringMatching(words)]);
  });
});
