import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listDefinitions } from "../../db/queries/indicator.ts";
import { parseCooperation } from "../../src/setup/parse-cooperation.ts";
import { openSetupHouse } from "./setup-house.ts";
import { changed, lineOf, SMALL_FILE } from "./small-file.ts";

let house: Awaited<ReturnType<typeof openSetupHouse>>;
beforeAll(async () => {
  house = await openSetupHouse();
});
beforeEach(() => house.empty());
afterAll(() => house.close());

const definitions = () => listDefinitions(house.database.db, "klein", "doorplaatsingen");
const SECOND = changed(
  "    definition: Aantal keren in het kwartaal.\n",
  "    definition: Aantal kinderen in het kwartaal.\n    version: 2\n",
);

describe("the catalogue in the cooperation file", () => {
  it("keeps every version of a definition", async () => {
    await house.setup(SMALL_FILE);
    const { lines } = await house.setup(SECOND);
    expect(lines.join("\n")).toContain("doorplaatsingen");
    const kept = (await definitions()).map(({ version, definition }) => [version, definition.definition]);
    expect(kept).toEqual([
      [1, "Aantal keren in het kwartaal."],
      [2, "Aantal kinderen in het kwartaal."],
    ]);
  });

  it("keeps one version when the same file comes again", async () => {
    await house.setup(SMALL_FILE);
    await house.setup(SMALL_FILE);
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
