import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changedSlicesOf } from "../../db/queries/figures/figure-import.ts";
import { findUpload, type Upload } from "../../db/queries/figures/upload.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { formOf } from "../../src/engine/input/form.ts";
import { findCommand } from "../../src/engine/registry.ts";
import { takeUpload } from "../../src/intake/uploads.ts";
import { uploadCard, uploadKey } from "../../src/view/figures/upload-card.ts";
import { plainCard } from "../../src/view/plain.ts";
import { textIn } from "../../src/view/text.ts";
import { everythingStored } from "../everything-stored.ts";
import { COOPERATION, type FigureApp, openFigureApp, REAL } from "./figure-app.ts";
import { makeZip, workbookParts } from "./make-workbook.ts";

const WHO = "coordinator@example.org";
let figureApp: FigureApp;
beforeAll(async () => {
  figureApp = await openFigureApp(REAL);
});
beforeEach(() => figureApp.reset());
afterAll(() => figureApp.app.close());

const GOOD =
  "indicator;period;region;value\ninstroom;2026-Q1;achterhoek;30\ninstroom;2026-Q1;foodvalley;40\n";
const OWN = "Jeugdregio;Kwartaal;Totaal\nAchterhoek;2026-Q1;30\nFoodvalley;2026-Q1;40\n";

let sent = 0;
const fresh = () => {
  sent += 1;
  return `test/${sent}`;
};
async function give(
  file: string | Uint8Array,
  given: { source?: string; as?: string; noPerson?: boolean } = {},
) {
  const { source = fresh(), as = WHO, noPerson = false } = given;
  async function* parts() {
    yield Buffer.from(file);
  }
  const actor = await figureApp.app.actor(as);
  const about = { actor, via: "web" as const, filename: "cijfers.csv", source, noPerson };
  return await takeUpload(figureApp.engine, { ...about, file: parts() });
}
const as = (email = WHO) => figureApp.app.as(email);
const keyed = (upload: Pick<Upload, "id" | "revision">) => ({ upload: uploadKey(upload) });
const now = async (id: number) =>
  (await findUpload(scopeOf(figureApp.engine.database.db, COOPERATION), id)) as Upload;
const slices = async () => await changedSlicesOf(scopeOf(figureApp.engine.database.db, COOPERATION), 1);
const isStored = async (text: string) =>
  (await everythingStored(figureApp.engine.database.db)).includes(text);

describe("a file from a chat or the browser", () => {
  it("waits with what it would bring, and is kept once the coordinator confirms it", async () => {
    const upload = await give(GOOD);
    expect(plainCard(textIn("nl"), uploadCard(textIn("nl"), upload))).toContain("Nieuw: 2");
    expect(await slices()).toEqual([]);
    const { text, card } = await as().done("indicator/confirm", keyed(upload));
    expect(text).toContain("Bewaard: cijfers uit cijfers.csv");
    expect(card.buttons).toBeUndefined();
    expect(await slices()).toEqual([{ indicator: "instroom", period: "2026-Q1" }]);
    const audit = await figureApp.engine.database.db.execute(sql`select what, subject, by from audit`);
    expect((audit as unknown as { rows?: unknown[] }).rows ?? audit).toEqual([
      { what: "indicator/confirm", subject: "import 1", by: WHO },
    ]);
  });

  it("is the same upload when it is sent again", async () => {
    const [first, second] = [
      await give(GOOD, { source: "slack/F1" }),
      await give(GOOD, { source: "slack/F1" }),
    ];
    expect(second).toEqual(first);
  });

  it("has one effect when it is confirmed twice, by one or by two at once", async () => {
    const upload = await give(GOOD);
    const replies = await Promise.all([1, 2, 3].map(() => as().run("indicator/confirm", keyed(upload))));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = await as().refused("indicator/confirm", keyed(upload));
    expect(refused).toMatchObject({ code: "conflict", message: expect.stringMatching(/al bewaard, door /) });
    const again = await as().refused("indicator/discard", keyed(upload));
    expect(again.code).toBe("conflict");
  });

  it("says corrected when it corrects, and nothing when it changes nothing", async () => {
    await as().done("indicator/confirm", keyed(await give(GOOD)));
    const corrected = await give(GOOD.replace(";40", ";45"));
    const { text } = await as().done("indicator/confirm", keyed(corrected));
    expect(text).toMatch(/Nieuw: 0\n.*Gecorrigeerd: 1\n.*Ongewijzigd: 1/);
    const same = uploadCard(textIn("nl"), await give(GOOD.replace(";40", ";45")));
    expect(plainCard(textIn("nl"), same)).toContain("verandert niets");
    expect(same.buttons?.map(({ label }) => label)).toEqual(["Niet bewaren"]);
  });

  it("of municipalities says that they are added up, where an indicator is kept by region", async () => {
    const towns = [
      ...["Aalten", "Berkelland", "Bronckhorst", "Doetinchem"],
      ...["Montferland", "Oost Gelre", "Oude IJsselstreek", "Winterswijk"],
    ];
    const rows = ["2026-Q1", "2026-Q2"].flatMap((period) =>
      towns.map((name) => `instroom;${period};${name};10`),
    );
    const upload = await give(["indicator;period;municipality;value", ...rows].join("\n"));
    const told = plainCard(textIn("nl"), uploadCard(textIn("nl"), upload));
    expect(told).toContain("Nieuw: 2");
    expect(told).toContain(
      "Cijfers van gemeenten zijn per regio opgeteld: 16 in het bestand, 2 na het optellen.",
    );
    const whole = uploadCard(textIn("nl"), await give(GOOD));
    expect(plainCard(textIn("nl"), whole)).not.toContain("opgeteld");
  });

  it("with mistakes tells each with line and column, and cannot be confirmed", async () => {
    const upload = await give(`${GOOD}instroom;2026-Q2;Achterhoe;1\n`);
    const text = plainCard(textIn("nl"), uploadCard(textIn("nl"), upload));
    expect(text).toMatch(/regel 4, kolom region.*\n?.*Bedoelt u “Achterhoek”/);
    expect(await as().refused("indicator/confirm", keyed(upload))).toMatchObject({ code: "conflict" });
    expect(await slices()).toEqual([]);
  });

  it("is not confirmed when the catalogue has changed since it was looked at", async () => {
    const upload = await give(GOOD);
    await figureApp.configure((yaml) => yaml.replace('"2026": 160', '"2026": 161'));
    const refused = await as().refused("indicator/confirm", keyed(upload));
    expect(refused).toMatchObject({ code: "conflict", message: expect.stringMatching(/zijn veranderd/) });
    expect(await slices()).toEqual([]);
    await figureApp.configure((yaml) => yaml);
  });

  it("is forgotten after a day, or when the coordinator does not want it", async () => {
    const [upload, other] = [await give(GOOD), await give(GOOD)];
    await as().done("indicator/discard", keyed(other));
    expect(await now(other.id)).toBeUndefined();
    await figureApp.app.at("2026-01-06T08:01:00+01:00");
    expect(await as().refused("indicator/confirm", keyed(upload))).toMatchObject({ code: "not-found" });
    expect(await now(upload.id)).toBeUndefined();
  });

  it("is taken from and confirmed by the coordinator only; the others are told who that is", async () => {
    const refused = give(GOOD, { as: "piet@example.org" });
    await expect(refused).rejects.toMatchObject({
      code: "not-allowed",
      message: expect.stringMatching(/^Alleen de coördinator leest cijfers in. Stuur het bestand naar \S/),
    });
    const upload = await give(GOOD);
    for (const path of ["indicator/confirm", "indicator/explain", "indicator/discard"]) {
      expect(await as("anna@example.org").refused(path, keyed(upload))).toMatchObject({
        code: "not-allowed",
      });
    }
  });
});

describe("a file that must be explained", () => {
  const formFor = async (upload: Upload) => {
    const command = findCommand(figureApp.engine.registry, "indicator/explain");
    if (!command) throw new Error("no command");
    return await formOf(figureApp.engine, command, await figureApp.app.actor(WHO), keyed(upload));
  };

  it("is asked in one form, with what is likely filled in", async () => {
    const upload = await give(OWN);
    expect(await as().refused("indicator/confirm", keyed(upload))).toMatchObject({ code: "conflict" });
    const { fields } = await formFor(upload);
    expect(fields.map(({ shown, value }) => [shown, value])).toEqual([
      ["Bestand", "1.1"],
      ["Wat staat in “Jeugdregio”?", "region"],
      ["Wat staat in “Kwartaal”?", "period"],
      ["Wat staat in “Totaal”?", undefined],
    ]);
    expect(fields[3]?.options).toContainEqual({ value: "value", label: "het cijfer" });
    expect(fields.map(({ required }) => required)).toEqual([true, true, true, true]);
  });

  it("asks further until nothing is open, and remembers it for the next file of the source", async () => {
    const first = await give(OWN);
    const said = { answer1: "region", answer2: "period", answer3: "value" };
    const { text } = await as().done("indicator/explain", { ...keyed(first), ...said });
    expect(text).toContain("indicator");
    const second = await now(first.id);
    const { fields } = await formFor(second);
    expect(fields.map(({ shown }) => shown)).toEqual([
      "Bestand",
      "Over welke indicator gaat het hele bestand?",
    ]);
    const stale = await as().refused("indicator/explain", { ...keyed(first), ...said });
    expect(stale).toMatchObject({ code: "conflict", message: expect.stringMatching(/intussen/) });
    await as().done("indicator/explain", { ...keyed(second), answer1: "instroom" });
    await as().done("indicator/confirm", keyed(await now(first.id)));
    expect(await slices()).toHaveLength(1);
    const next = await give(OWN.replaceAll("2026-Q1", "2026-Q2"));
    expect(next.answer).toMatchObject({ report: { new: 2 } });
  });

  it("of a workbook with several sheets asks which has the figures, and reads that one", async () => {
    const rows = (period: string) => [
      ["indicator", "period", "region", "value"],
      ["instroom", period, "Achterhoek", 12],
    ];
    const upload = await give(makeZip(workbookParts(rows("2026-Q1"), rows("2026-Q2"))));
    const { fields } = await formFor(upload);
    expect([fields[1]?.shown, fields[1]?.required]).toEqual(["Welk blad heeft de cijfers?", true]);
    expect(fields[1]?.options?.map(({ value }) => value)).toEqual(["Blad1", "Blad2"]);
    await as().done("indicator/explain", { ...keyed(upload), answer1: "Blad2" });
    await as().done("indicator/confirm", keyed(await now(upload.id)));
    expect(await slices()).toEqual([{ indicator: "instroom", period: "2026-Q2" }]);
  });

  it("refuses an answer that is none, at its question", async () => {
    const upload = await give(OWN);
    const refused = await as().refused("indicator/explain", { ...keyed(upload), answer1: "kleur" });
    expect(refused).toMatchObject({ code: "invalid", issues: [{ field: "answer1" }] });
  });

  it("asks which of several areas a name is", async () => {
    const upload = await give(
      "indicator;period;municipality;region;value\njeugdbescherming;2024;;Utrecht;1,5\njeugdbescherming;2024;Bergen;;1,5\n",
    );
    const { fields } = await formFor(upload);
    expect(fields[1]?.shown).toBe("Welke is “Bergen”?");
    expect(fields[1]?.options?.map(({ value }) => value)).toContain("GM0893");
    await as().done("indicator/explain", { ...keyed(upload), answer1: "GM0893" });
    expect((await now(upload.id)).answer).toMatchObject({ report: { new: 2 } });
  });
});

describe("what is kept of a file that waits", () => {
  const refusal = { code: "personal-data" };

  it("is nothing when a cell looks like it is about a person; line and column are told, the cell is not", async () => {
    const named = "Totaal;toelichting\n1;Kind Jan Jansen stroomde door\n";
    const refused = give(named);
    await expect(refused).rejects.toMatchObject({
      ...refusal,
      issues: [{ message: expect.stringMatching(/^regel 2, kolom toelichting: /) }],
    });
    await expect(refused).rejects.not.toThrow(/Jansen/);
    expect(await now(1)).toBeUndefined();
    expect(await isStored("Jansen")).toBe(false);
  });

  it("also in a column that no figure comes from, and in a row that is none", async () => {
    await expect(give("indicator;period;value;bsn\ninstroom;2026-Q1;1;123456782\n")).rejects.toMatchObject(
      refusal,
    );
    await expect(give(`${GOOD}cliënt Jan Jansen, geboren 3 mei 2011\n`)).rejects.toMatchObject(refusal);
  });

  it("a figure that merely passes the test of citizen service numbers can be said to be nobody's", async () => {
    const costs = "indicator;period;region;value\nkosten;2026-Q1;achterhoek;12345672\n";
    await expect(give(costs)).rejects.toMatchObject({
      ...refusal,
      outcome: "ask",
      issues: [{ message: expect.stringMatching(/regel 2, kolom value: .*over een kind/) }],
    });
    const upload = await give(costs, { noPerson: true });
    expect(upload.answer).toMatchObject({ report: { new: 1 } });
    await as().done("indicator/confirm", keyed(upload));
    expect(await slices()).toHaveLength(1);
  });

  it("of a workbook is its table, and nothing of who made it", async () => {
    const rows = [
      ["indicator", "period", "region", "value"],
      ["instroom", "2026-Q1", "Achterhoek", 12],
    ];
    const parts = workbookParts(rows);
    const author = { name: "docProps/core.xml", content: "<creator>Geheime Maker</creator>" };
    const upload = await give(makeZip([...parts, author]));
    expect(upload.answer).toMatchObject({ report: { new: 1 } });
    expect(await isStored("Geheime")).toBe(false);
    await as().done("indicator/confirm", keyed(upload));
    expect(await slices()).toHaveLength(1);
  });

  it("is nothing of a file larger than 16 MB, which is read no further", async () => {
    const large = `${GOOD}${"instroom;2026-Q1;achterhoek;\n".repeat(700_000)}`;
    await expect(give(large)).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringMatching(/groter dan 16 MB/),
    });
  });
});
