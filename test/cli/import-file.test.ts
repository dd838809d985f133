import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { importFile } from "../../src/cli/import-file.ts";
import type { Args } from "../../src/cli/verb.ts";
import { CBS, type FigureApp, openFigureApp } from "../intake/figure-app.ts";

let figureApp: FigureApp;
const directory = mkdtempSync(path.join(tmpdir(), "leerlus-import-"));
beforeAll(async () => {
  figureApp = await openFigureApp();
});
beforeEach(() => figureApp.reset());
afterAll(async () => {
  await figureApp.app.close();
  rmSync(directory, { recursive: true });
});

async function leerlusImport(file: string, args: Args = {}) {
  const [said, noted]: string[][] = [[], []];
  const io = {
    say: (line: string) => void said?.push(line),
    note: (line: string) => void noted?.push(line),
    write: async () => undefined,
  };
  const exit = await importFile(figureApp.engine, { file, language: "nl", ...args }, io);
  return { exit, said: (said ?? []).join("\n"), noted: (noted ?? []).join("\n") };
}

function written(name: string, text: string): string {
  const file = path.join(directory, name);
  writeFileSync(file, text);
  return file;
}

describe("leerlus import FILE", () => {
  it("says what a file brought, and the second time that nothing is new", async () => {
    const first = await leerlusImport(CBS);
    expect(first.exit).toBe(0);
    expect(first.said).toContain("1520 nieuw, 0 gecorrigeerd, 0 ongewijzigd, 260 leeg overgeslagen");
    expect(first.said).toContain("Zonder enig cijfer: Beemster, Boxmeer");
    expect((await leerlusImport(CBS)).said).toContain("0 nieuw, 0 gecorrigeerd, 1520 ongewijzigd");
  });

  it("keeps nothing with --dry-run", async () => {
    expect((await leerlusImport(CBS, { dryRun: true })).said).toContain("Er is nog niets bewaard");
    expect((await leerlusImport(CBS)).said).toContain("1520 nieuw");
  });

  it("tells which total no longer adds up, and what to do", async () => {
    const head = "indicator;period;region;value\n";
    const rows = ["achterhoek;10", "foodvalley;12", ";22"].map((row) => `doorplaatsingen;2026-Q1;${row}\n`);
    await leerlusImport(written("eerst.csv", head + rows.join("")));
    const next = written("dan.csv", `${head}doorplaatsingen;2026-Q1;achterhoek;11\n`);
    const { exit, noted } = await leerlusImport(next);
    expect(exit).toBe(0);
    expect(noted).toContain("het totaal van de hele samenwerking is niet de som van zijn delen.");
    expect(noted).toContain("Stuur ook deze totalen");
  });

  it("tells each place that is wrong, and ends with 65", async () => {
    const { exit, noted } = await leerlusImport(
      written("fout.csv", "indicator;period;value\ninstroom;2026-Q1;x1\n"),
    );
    expect(exit).toBe(65);
    expect(noted).toBe(
      "regel 2, kolom value: “x1” is geen getal.\nEén plek in het bestand klopt niet. Er is niets bewaard.",
    );
  });

  it("shows the mapping that it proposes, and takes it from a file", async () => {
    const file = written("anders.csv", "Kwartaal;Aantal\n2026-Q1;12\n");
    const asked = await leerlusImport(file);
    expect(asked.exit).toBe(65);
    const mapping = { ...JSON.parse(asked.said), fixed: { indicator: "instroom" } };
    const answer = written("mapping.json", JSON.stringify(mapping));
    expect(await leerlusImport(file, { mapping: answer })).toMatchObject({
      exit: 0,
      said: expect.stringContaining("1 nieuw"),
    });
  });

  it("refuses a file of 2 GB that is nothing but holes, and one that is not there", async () => {
    const holes = written("gaten.csv", "");
    truncateSync(holes, 2 * 1024 ** 3);
    expect(await leerlusImport(holes)).toMatchObject({
      exit: 65,
      noted: expect.stringContaining("geen tabel"),
    });
    expect((await leerlusImport(path.join(directory, "nergens.csv"))).exit).toBe(66);
  });
});
