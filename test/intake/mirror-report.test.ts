import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findSlices } from "../../db/queries/figures/figure.ts";
import { memberNumbers } from "../../db/queries/figures/figure-member.ts";
import type { Upload } from "../../db/queries/figures/upload.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { takeUpload } from "../../src/intake/uploads.ts";
import { uploadCard, uploadKey } from "../../src/view/figures/upload-card.ts";
import { plainCard } from "../../src/view/plain.ts";
import { textIn } from "../../src/view/text.ts";
import { COOPERATION, type FigureApp, openFigureApp, REAL } from "./figure-app.ts";
import { makeZip, workbookParts } from "./make-workbook.ts";
import { withSources } from "./source-app.ts";

const INDICATOR = `  - { code: trajecten, title: Jeugdhulptrajecten, theme: Kind en gezin, definition: Aantal trajecten in het halve jaar., measure: count, unit: trajecten, direction: none, source: Spiegelrapport van het CBS, deliveredBy: provider, rhythm: half, dimensions: [region, provider] }
`;

let figureApp: FigureApp;
beforeAll(async () => {
  figureApp = await openFigureApp(REAL);
  await figureApp.configure((yaml) => `${withSources("")(yaml).trimEnd()}\n${INDICATOR}`);
});
beforeEach(() => figureApp.reset());
afterAll(() => figureApp.app.close());

/** What Statistics Netherlands gives back to the first provider, of some municipalities in two regions and one elsewhere. */
const report = (period: string, aalten: number, rest = "") =>
  `Spiegelrapport jeugdhulp;\n${"Aanbieder:;De Wilgenhof"}\nVerslagperiode:;${period}\n;\nGemeente;Aantal trajecten\nAalten;${aalten}\nDoetinchem;22\nEde;14\nAmsterdam;3\n${rest}Totaal;${aalten + 39}\n`;

const coordinator = () => figureApp.app.as("coordinator@example.org");
let sent = 0;
async function give(file: string | Uint8Array): Promise<Upload> {
  sent += 1;
  async function* parts() {
    yield Buffer.from(file);
  }
  const actor = await figureApp.app.actor("coordinator@example.org");
  const about = { actor, via: "web" as const, filename: "spiegelrapport.csv", source: `mirror/${sent}` };
  return await takeUpload(figureApp.engine, { ...about, file: parts() });
}
const told = (upload: Upload) => plainCard(textIn("nl"), uploadCard(textIn("nl"), upload));

/** Answers what is asked about a file, and gives it as it then stands. */
async function explain(upload: Upload, ...answers: string[]): Promise<string> {
  const given = Object.fromEntries(answers.map((text, at) => [`answer${at + 1}`, text]));
  return (await coordinator().done("indicator/explain", { upload: uploadKey(upload), ...given })).text;
}

/** What is kept of a half-year: the area and provider with the figure and its note. */
async function kept(period: string) {
  const { db } = figureApp.engine.database;
  const nameOf = async (kind: "area" | "provider") =>
    new Map([...(await memberNumbers(scopeOf(db, COOPERATION)))[kind]].map(([key, number]) => [number, key]));
  const [areas, providers] = [await nameOf("area"), await nameOf("provider")];
  const [slice] = await findSlices(scopeOf(db, COOPERATION), [{ indicator: "trajecten", period }]);
  return Array.from(slice?.areas ?? [], (area, at) => [
    areas.get(area),
    providers.get(slice?.providers[at] ?? 0),
    slice?.figures[at],
    ...[slice?.notes[`${area}:${slice?.providers[at]}`] ?? []].flat(),
  ]);
}

const AANBIEDER = "aanbieder-01";

describe("a mirror report, as it comes", () => {
  it("is of its provider and half-year, added up by region, without its total and without what is elsewhere", async () => {
    const upload = await give(report("jan t/m jun 2025", 11));
    expect(told(upload)).toContain("Kijk of de kolommen zo goed zijn begrepen");
    const text = await explain(upload, "municipality", "trajecten");
    expect(text).toContain("Nieuw: 2");
    expect(text).toContain("Overgeslagen, want buiten de samenwerking: Amsterdam.");
    await coordinator().done("indicator/confirm", { upload: `${upload.id}.2` });
    expect(await kept("2025-H1")).toEqual([
      ["achterhoek", AANBIEDER, 33],
      ["foodvalley", AANBIEDER, 14],
    ]);
  });

  it("that delivers the half-year before again revises it, with a note, and what did not change has none", async () => {
    await coordinator().done("indicator/confirm", { upload: await first("jan t/m jun 2025", 11) });
    // The columns are known by now; whose it is and of which half-year each report says anew.
    const next = await give(report("juli t/m december 2025", 12));
    expect(told(next)).toContain("Nieuw: 2");
    await coordinator().done("indicator/confirm", { upload: uploadKey(next) });
    const again = await give(report("jan t/m jun 2025 (herlevering)", 15));
    expect(told(again)).toContain("Gecorrigeerd: 1");
    expect(told(again)).toContain("Ongewijzigd: 1");
    expect(await kept("2025-H1")).toEqual([
      ["achterhoek", AANBIEDER, 33],
      ["foodvalley", AANBIEDER, 14],
    ]);
    await coordinator().done("indicator/confirm", { upload: uploadKey(again) });
    expect(await kept("2025-H1")).toEqual([
      ["achterhoek", AANBIEDER, 37, "Herlevering"],
      ["foodvalley", AANBIEDER, 14],
    ]);
    expect(await kept("2025-H2")).toEqual([
      ["achterhoek", AANBIEDER, 34],
      ["foodvalley", AANBIEDER, 14],
    ]);
    // The same again changes nothing.
    const same = await give(report("jan t/m jun 2025 (herlevering)", 15));
    expect(told(same)).toContain("Dit bestand verandert niets");
  });

  it("with both half-years beside each other revises the earlier one", async () => {
    await coordinator().done("indicator/confirm", { upload: await first("jan t/m jun 2025", 11) });
    const both = await give(
      "Spiegelrapport De Wilgenhof;;\nGemeente;2025-H1;2025-H2\nAalten;15;16\nDoetinchem;22;20\nEde;14;9\nTotaal;51;45\n",
    );
    const text = await explain(both, "municipality", "trajecten");
    expect(text).toContain("Nieuw: 2");
    expect(text).toContain("Gecorrigeerd: 1");
    await coordinator().done("indicator/confirm", { upload: `${both.id}.2` });
    expect((await kept("2025-H1"))[0]).toEqual(["achterhoek", AANBIEDER, 37, "Herlevering"]);
    expect((await kept("2025-H2"))[0]).toEqual(["achterhoek", AANBIEDER, 36]);
  });

  it("that does not say whose it is, or of when, is asked for it: never taken for all providers together", async () => {
    const nameless = report("", 11).replace("De Wilgenhof", "onze instelling");
    const upload = await give(nameless);
    const answers = await explain(upload, "municipality", "trajecten");
    expect(answers).toContain("“period”");
    expect(answers).toContain("“provider”");
    const done = await coordinator().done("indicator/explain", {
      ...{ upload: `${upload.id}.2`, answer1: "2025-H1", answer2: "aanbieder-02" },
    });
    expect(done.text).toContain("Nieuw: 2");
    await coordinator().done("indicator/confirm", { upload: `${upload.id}.3` });
    expect(await kept("2025-H1")).toEqual([
      ["achterhoek", "aanbieder-02", 33],
      ["foodvalley", "aanbieder-02", 14],
    ]);
  });

  it("with a municipality without its figure is refused like any file: its region would count too little", async () => {
    await coordinator().done("indicator/confirm", { upload: await first("jan t/m jun 2025", 11) });
    for (const held of ["", "x", "."]) {
      const some = await give(
        report("juli t/m december 2025", 12).replace("Doetinchem;22", `Doetinchem;${held}`),
      );
      expect(told(some)).toContain("Doetinchem");
      const confirmed = await coordinator().run("indicator/confirm", { upload: uploadKey(some) });
      expect(confirmed).toMatchObject({ ok: false, code: "conflict" });
    }
    // A region of which nothing is given has no sum, and stands in nobody's way.
    const none = await give(report("juli t/m december 2025", 12).replace("Ede;14", "Ede;"));
    await coordinator().done("indicator/confirm", { upload: uploadKey(none) });
    expect(await kept("2025-H2")).toEqual([["achterhoek", AANBIEDER, 34]]);
  });

  it("comes as a workbook too", async () => {
    const rows = report("jan t/m jun 2025", 11).trim().split("\n");
    const cells = rows.map((line) =>
      line.split(";").map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
    );
    const upload = await give(makeZip(workbookParts(cells)));
    expect(await explain(upload, "municipality", "trajecten")).toContain("Nieuw: 2");
  });
});

/** A first report, explained: the key by which it is confirmed. */
async function first(period: string, aalten: number): Promise<string> {
  const upload = await give(report(period, aalten));
  await explain(upload, "municipality", "trajecten");
  return `${upload.id}.2`;
}
