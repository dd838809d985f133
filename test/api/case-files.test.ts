import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { emptyTables } from "../database.ts";
import { openApi, type TestApi } from "./test-api.ts";

const CASES = path.join(import.meta.dirname, "../fixtures/cases");

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
  const { engine } = api.app;
  await emptyTables(engine.database.db);
  await setupFromFile(engine, "db/seed/g7.yaml", { apply: true, language: "nl" });
});
beforeEach(async () => {
  const tables =
    "indicator_slices, indicator_layouts, indicator_imports, indicator_revisions, indicator_releases";
  await api.app.engine.database.db.execute(sql.raw(`truncate ${tables}`));
});
afterAll(() => api.close());

async function send(body: Uint8Array | string, headers: Record<string, string> = {}) {
  const response = await fetch(`${api.url}/indicator-imports?filename=cijfers`, {
    method: "POST",
    headers: { Authorization: `Bearer ${api.token}`, ...headers },
    body: typeof body === "string" ? body : new Uint8Array(body),
  });
  return { status: response.status, body: await response.json() };
}

const caseFile = (name: string) => readFileSync(path.join(CASES, name));
const table = (...rows: string[]) => `${rows.join("\n")}\n`;
const HEAD = "indicator;period;region;provider;value";
const ONE = table(HEAD, "instroom;2023-Q1;achterhoek;aanbieder-01;25");

describe("a file that people make with a spreadsheet or get from StatLine brings what it shows", () => {
  it.each([
    [
      "percent-cells.xlsx",
      1,
      table("indicator;period;municipality;value", "jeugdbescherming;2021;Aalten;11,2"),
    ],
    [
      "merged-cells.xlsx",
      3,
      table(
        HEAD,
        "uitstroom;2020-Q1;achterhoek;aanbieder-01;25",
        "uitstroom;2020-Q1;achterhoek;aanbieder-02;30",
        "uitstroom;2020-Q1;achterhoek;aanbieder-03;35",
      ),
    ],
    ["title-rows.xlsx", 1, ONE],
    ["hidden-sheet.xlsx", 1, ONE],
    ["trailing-columns.csv", 1, ONE],
    ["trailing-rows.csv", 1, ONE],
    ["sep.csv", 1, ONE],
    [
      "former-municipalities.csv",
      4,
      table(
        "indicator;period;municipality;value",
        "jeugdbescherming;2015;GM0197;1,1",
        "jeugdbescherming;2018;GM0236;1,4",
        "jeugdbescherming;2017;GM0196;1,3",
        "jeugdbescherming;2019;GM1960;1,4",
      ),
    ],
  ])("%s", async (name, count, same) => {
    const answer = await send(caseFile(name));
    expect(answer).toMatchObject({ status: 200, body: { new: count, rejected: [] } });
    expect((await send(same)).body).toMatchObject({ new: 0, revised: 0, unchanged: count });
  });
});

describe("a file that cannot be read for certain is refused with its place, in words, and nothing is kept", () => {
  it.each([
    ["error-cell.xlsx", { line: 2, column: "value", message: expect.stringContaining("#N/A") }],
    ["stray-cell.xlsx", { line: 1_048_576, column: "XFD", message: expect.stringContaining("XFD1048576") }],
  ])("%s", async (name, rejection) => {
    const begin = performance.now();
    const answer = await send(caseFile(name));
    expect(answer).toMatchObject({
      status: 422,
      body: { error: { code: "rejected" }, rejected: [rejection] },
    });
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect((await send(ONE)).body).toMatchObject({ new: 1 });
  });

  it("statline-layout.csv: the export to choose is named", async () => {
    const { status, body } = await send(caseFile("statline-layout.csv"));
    expect([status, body.error.code]).toEqual([400, "invalid"]);
    expect(body.error.message).toMatch(
      /StatLine.*CSV (?:with statistical symbols|met statistische symbolen)/,
    );
  });
});
