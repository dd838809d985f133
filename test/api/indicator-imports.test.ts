import { readFileSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setupFromFile } from "../../src/setup/setup-from-file.ts";
import { emptyTables } from "../database.ts";
import { CBS } from "../intake/figure-app.ts";
import { makeZip, workbookParts } from "../intake/make-workbook.ts";
import { openApi, type TestApi } from "./test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
  const { engine } = api.app;
  await emptyTables(engine.database.db);
  await setupFromFile(engine, "db/seed/g7.yaml", { apply: true, language: "nl" });
});
afterAll(() => api.close());

const post = (query: string, body: string, headers: Record<string, string> = {}, as?: string) =>
  api.call(`/indicator-imports${query}`, body, { type: "text/csv", headers, ...(as ? { as } : {}) });
const HEAD = "indicator;period;region;value";
const FAR_TOO_MUCH = 2 * 1024 ** 3;

/** Sends a body without end or with a length that it claims, as a program would that does not look at answers. */
function pour(headers: Record<string, string>, parts: number): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    const part = Buffer.from("instroom;2026-Q1;Foodvalley;12\n".repeat(8192));
    let sent = 0;
    const authorization = `Bearer ${api.token}`;
    const call = request(`${api.url}/indicator-imports`, {
      method: "POST",
      headers: { ...headers, authorization },
    });
    call.on("response", (response) => {
      response.resume().on("end", () => resolve({ status: response.statusCode ?? 0, sent }));
      sent = FAR_TOO_MUCH;
      call.destroy();
    });
    call.on("error", (error) => (sent >= FAR_TOO_MUCH ? undefined : reject(error)));
    call.write(`${HEAD}\n`);
    const more = (): void => {
      for (; sent < parts * part.length; ) {
        sent += part.length;
        if (!call.write(part)) return void call.once("drain", more);
      }
      call.end();
    };
    more();
  });
}

describe("POST /indicator-imports", () => {
  it("tells of a dry run what would happen, and does it when asked", async () => {
    const text = readFileSync(CBS, "utf8");
    const counts = { accepted: 1520, new: 1520, revised: 0, unchanged: 0, skippedEmpty: 260, rejected: [] };
    const dry = await post("?dryRun=1&filename=cbs.csv", text);
    expect([dry.status, dry.body]).toEqual([200, expect.objectContaining(counts)]);
    expect(dry.body.emptyRows).toHaveLength(10);
    expect(await post("?filename=cbs.csv", text)).toMatchObject({ status: 200, body: counts });
    expect((await post("", text)).body).toMatchObject({ new: 0, unchanged: 1520 });
  });

  it("rejects with 422, and with 200 in a dry run", async () => {
    const text = `${HEAD}\ninstroom;2026-Q1;Achterhoekk;12\n`;
    const rejected = [{ line: 2, column: "region", message: expect.stringContaining("Achterhoek") }];
    expect(await post("?dryRun=1", text)).toMatchObject({ status: 200, body: { rejected } });
    expect(await post("?dryRun=0", text)).toMatchObject({
      status: 422,
      body: { rejected, error: { code: "rejected" } },
    });
  });

  it("warns of a total that no longer adds up, and takes the file all the same", async () => {
    const rows = ["achterhoek;10", "foodvalley;12", ";22"].map((row) => `doorplaatsingen;2026-Q1;${row}`);
    expect((await post("", [HEAD, ...rows].join("\n"))).body).toMatchObject({ new: 3, warnings: [] });
    const correction = await post("", `${HEAD}\ndoorplaatsingen;2026-Q1;achterhoek;11\n`);
    const warnings = [{ indicator: "doorplaatsingen", period: "2026-Q1", region: null, provider: null }];
    expect(correction).toMatchObject({ status: 200, body: { revised: 1, warnings } });
  });

  it("asks for a mapping, and takes it in a header", async () => {
    const text = "Kwartaal;Régio;Aantal kinderen\n2026-Q1;Foodvalley;12\n";
    const asked = await post("?dryRun=1", text);
    expect(asked).toMatchObject({ status: 422, body: { error: { code: "mapping-needed" } } });
    expect(asked.body.unmapped).toEqual(["Régio", "Aantal kinderen"]);
    const { columns } = asked.body.mapping;
    const mapping = { columns: { ...columns, Régio: "region", "Aantal kinderen": "instroom" } };
    const sent = Buffer.from(JSON.stringify(mapping)).toString("latin1");
    expect(await post("?dryRun=1", text, { Mapping: sent })).toMatchObject({ status: 200, body: { new: 1 } });
    expect(await post("", text, { Mapping: "{" })).toMatchObject({
      status: 400,
      body: { error: { code: "invalid" } },
    });
  });

  it("takes a workbook", async () => {
    const book = makeZip(
      workbookParts([
        ["indicator", "period", "value"],
        ["instroom", "2026-Q1", 99],
      ]),
    );
    const response = await fetch(`${api.url}/indicator-imports?dryRun=1`, {
      method: "POST",
      headers: { Authorization: `Bearer ${api.token}` },
      body: new Uint8Array(book),
    });
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ new: 1 })]);
  });

  it("is for the coordinator, by POST only", async () => {
    expect((await post("?dryRun=1", HEAD, {}, "anna@example.org")).status).toBe(403);
    expect((await post("?dryRun=1", HEAD, {}, "gast@example.org")).status).toBe(403);
    expect((await api.call("/indicator-imports")).status).toBe(405);
    expect((await api.call("/indicator-imports", "x", { token: null })).status).toBe(401);
  });

  it("refuses what is not a table with 400", async () => {
    for (const body of ["zomaar een brief", "", "<html></html>"]) {
      const { status, body: answer } = await post("", body);
      expect([status, answer.error.code]).toEqual([400, "invalid"]);
    }
  });

  it("refuses a file of 2 GB by its length, and one that does not tell it once it is too long", async () => {
    const length = { "Content-Length": String(FAR_TOO_MUCH) };
    expect((await pour(length, 1)).status).toBe(413);
    expect((await pour({ "Transfer-Encoding": "chunked" }, 10_000)).status).toBe(413);
  });

  it("logs no fault for any of it", () => expect(api.faults).toEqual([]));
});

describe("GET /indicators", () => {
  it("has the catalogue, and no figure", async () => {
    const { body } = await api.call("/indicators?limit=200");
    const found = body.items.find((one: { code: string }) => one.code === "doorplaatsingen");
    expect(found).toMatchObject({
      version: 1,
      measure: "count",
      rhythm: "quarter",
      dimensions: ["region", "provider"],
    });
    expect((await api.call("/indicators?source=CBS%2085098NED")).body.items).toHaveLength(5);
    expect((await api.call("/indicators/jeugdbescherming")).body).toMatchObject({
      unit: "%",
      direction: "down",
    });
  });

  it("comes in pages", async () => {
    const first = (await api.call("/indicators?limit=10")).body;
    const second = (await api.call(`/indicators?limit=10&cursor=${first.next}`)).body;
    expect(first.items).toHaveLength(10);
    expect(second.next).toBeNull();
    expect(second.items[0].code).not.toBe(first.items[0].code);
  });
});
