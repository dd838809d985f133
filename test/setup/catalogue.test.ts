import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listDefinitions } from "../../db/queries/figures/indicator.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { parseCooperation } from "../../src/setup/parse-cooperation.ts";
import { openSetupApp } from "./setup-app.ts";
import { changed, lineOf, SMALL_FILE } from "./small-file.ts";

let app: Awaited<ReturnType<typeof openSetupApp>>;
beforeAll(async () => {
  app = await openSetupApp();
});
beforeEach(() => app.empty());
afterAll(() => app.close());

const definitions = () => listDefinitions(scopeOf(app.database.db, "klein"), "doorplaatsingen");
const SECOND = changed(
  "    definition: Aantal keren in het kwartaal.\n",
  "    definition: Aantal kinderen in het kwartaal.\n    version: 2\n",
);

describe("the catalogue in the cooperation file", () => {
  it("keeps every version of a definition", async () => {
    await app.setup(SMALL_FILE);
    const { lines } = await app.setup(SECOND);
    expect(lines.join("\n")).toContain("doorplaatsingen");
    const kept = (await definitions()).map(({ version, definition }) => [version, definition.definition]);
    expect(kept).toEqual([
      [1, "Aantal keren in het kwartaal."],
      [2, "Aantal kinderen in het kwartaal."],
    ]);
  });

  it("keeps one version when the same file comes again", async () => {
    await app.setup(SMALL_FILE);
    await app.setup(SMALL_FILE);
    expect(await definitions()).toHaveLength(1);
  });

  it.each([
    ["version: 0", "definition: Aantal keren in het kwartaal.", "version: 0"],
    ["measure: aantal", "measure: count", "measure: aantal"],
    ["2026-Q5", "{ 2026: 40 }", "{ 2026-Q5: 40 }"],
    ["a share without parts", "measure: count", "measure: share"],
    ["an unknown dimension", "[region, provider]", "[region, straat]"],
  ])("%s is told with its line", (_what, from, to) => {
    const text = to.startsWith("version") ? changed(from, `${from}\n    ${to}`) : changed(from, to);
    const parsed = parseCooperation(text, { language: "nl", directory: import.meta.dirname });
    const problems = "problems" in parsed ? parsed.problems : [];
    expect(problems.map(({ line }) => line)).toEqual([lineOf(to.replace(/^a /, ""), text)]);
  });
});

/** A share of two counts, as it should be. */
const SHARE = `  - code: met-plan
    title: Met een plan
    theme: Kind en gezin
    definition: Aandeel met een plan.
    measure: share
    unit: "%"
    direction: up
    numerator: met een plan
    denominator: allen
    source: Opgave van de aanbieders
    rhythm: quarter
    dimensions: [provider, region]
    parts: { numerator: plannen, denominator: kinderen }
`;
const count = (code: string) => `  - code: ${code}
    title: Aantal ${code}
    theme: Kind en gezin
    definition: Aantal in het kwartaal.
    measure: count
    unit: kinderen
    direction: none
    source: Opgave van de aanbieders
    rhythm: quarter
    dimensions: [region, provider]
`;
const FILE = `${SMALL_FILE}${count("plannen")}${count("kinderen")}${SHARE}`;
const parse = (text: string) => parseCooperation(text, { language: "nl", directory: import.meta.dirname });

describe("the two counts of a share", () => {
  it("may be any that are kept as the share is", () => {
    expect(parse(FILE)).not.toHaveProperty("problems");
  });

  const twice = `${FILE}${SHARE.replace("met-plan", "nog-een").replace("Met een plan", "Nog een")}`;
  it.each([
    ["is not there", FILE.replace("numerator: plannen", "numerator: plannne"), "plannne", 1],
    ["is no count", FILE.replace(count("plannen"), count("plannen").replace("count", "amount")), "parts:", 1],
    [
      "has another rhythm",
      FILE.replace(count("plannen"), count("plannen").replace("quarter", "year")),
      "parts:",
      1,
    ],
    ["has other dimensions", FILE.replace("[provider, region]", "[region]"), "parts:", 2],
    [
      "is public and the share is not",
      FILE.replace("code: plannen", "code: plannen\n    public: true"),
      "parts:",
      1,
    ],
    [
      "is both above and below the line",
      FILE.replace("denominator: kinderen", "denominator: plannen"),
      "parts:",
      1,
    ],
    ["belongs to a share already", twice, "", 2],
    ["belongs to what is no share", FILE.replace("measure: share", "measure: score"), "parts:", 1],
  ])("a count that %s is told with its line", (_what, text, word, number) => {
    expect(text).not.toBe(FILE);
    const parsed = parse(text);
    const problems = "problems" in parsed ? parsed.problems : [];
    const line =
      word === "" ? text.split("\n").findLastIndex((one) => one.includes("parts:")) + 1 : lineOf(word, text);
    expect(problems.map((problem) => problem.line)).toEqual(Array.from({ length: number }, () => line));
  });
});
