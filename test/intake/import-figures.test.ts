import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../db/queries/audit.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { COOPERATION, type FigureApp, openFigureApp } from "./figure-app.ts";

let figureApp: FigureApp;
beforeAll(async () => {
  figureApp = await openFigureApp();
});
beforeEach(() => figureApp.reset());
afterAll(() => figureApp.app.close());

const file = (...rows: string[]) => `${rows.join("\n")}\n`;
const HEAD = "indicator;period;region;provider;value";
const COUNT = file(
  HEAD,
  "doorplaatsingen;2026-Q1;achterhoek;aanbieder-01;12",
  "doorplaatsingen;2026-Q1;;;140",
);

const rowsOf = async (query: ReturnType<typeof sql>) => {
  const found = (await figureApp.engine.database.db.execute(query)) as unknown;
  const list = Array.isArray(found) ? found : (found as { rows: unknown[] }).rows;
  return list as Record<string, unknown>[];
};
const audits = async () => {
  const page = { after: undefined, limit: 50 };
  const { items } = await listAudit(
    scopeOf(figureApp.engine.database.db, COOPERATION),
    { what: "indicator/import" },
    page,
  );
  return items;
};

describe("figures in the canonical form", () => {
  it("need no mapping, in any order and subset; a missing dimension is its whole", async () => {
    expect(await figureApp.report(COUNT)).toMatchObject({ accepted: 2, new: 2, rejected: [] });
    const other = file(
      "value,region,period,indicator,note",
      '31,Rivierenland,Q2 2026,Instroom,"vier, na overleg"',
    );
    expect(await figureApp.report(other)).toMatchObject({ accepted: 1, new: 1 });
  });

  it("change nothing the second time, and leave no trace of it", async () => {
    await figureApp.report(COUNT);
    expect(await figureApp.report(COUNT)).toMatchObject({ new: 0, revised: 0, unchanged: 2 });
    expect(await audits()).toHaveLength(1);
    expect(await rowsOf(sql`select 1 from indicator_imports`)).toHaveLength(1);
  });

  it("when corrected keep the earlier value, with who brought it and when it was replaced", async () => {
    await figureApp.report(COUNT);
    expect(await figureApp.report(COUNT.replace(";12", ";14"))).toMatchObject({
      new: 0,
      revised: 1,
      unchanged: 1,
    });
    const [earlier] = await rowsOf(sql`
      select r.value, old.by as brought_by, new.by as replaced_by, new.at is not null as dated
      from indicator_revisions r
      join indicator_imports old on old.id = r.import join indicator_imports new on new.id = r.replaced_by`);
    const who = "coordinator@example.org";
    expect(earlier).toMatchObject({ value: 12, brought_by: who, replaced_by: who, dated: true });
    expect(await audits()).toMatchObject([
      { by: who, via: "api" },
      { by: who, via: "api" },
    ]);
  });

  it("are corrected among others that stay, and added to", async () => {
    await figureApp.report(COUNT);
    const more = file(HEAD, "doorplaatsingen;2026-Q1;foodvalley;;20", "doorplaatsingen;2026-Q2;;;150");
    expect(await figureApp.report(more)).toMatchObject({ new: 2, revised: 0, unchanged: 0 });
    expect(await figureApp.report(COUNT)).toMatchObject({ new: 0, revised: 0, unchanged: 2 });
    expect(await figureApp.report(more)).toMatchObject({ new: 0, unchanged: 2 });
  });

  it("know provinces, the country and all its municipalities, by name and by code", async () => {
    const head = "indicator;period;municipality;region;value";
    const rows = [
      "Den Haag;;1",
      "GM0014   ;;2",
      "groningen (gemeente);;3",
      ";Groningen;4",
      ";Nederland;5",
      ";PV25;6",
    ];
    const text = file(head, ...rows.map((row) => `jeugdbescherming;2024;${row}`));
    const { rejected, ...report } = await figureApp.report(text);
    expect(report).toMatchObject({ accepted: 6 });
    expect(rejected).toEqual([{ line: 4, column: "value", message: "Dit cijfer staat er ook op regel 3." }]);
  });

  it("take provisional marks from the period, the figure and a column", async () => {
    const head = "indicator;period;municipality;value;provisional";
    const rows = [
      "2023*;Ede;1,5;",
      "2023;Arnhem;1,6*;",
      "2023;Tiel;1,7;ja",
      "2023**;Buren;1,8;nee",
      "2023;Epe;1,9;nee",
    ];
    await figureApp.report(file(head, ...rows.map((row) => `jeugdbescherming;${row}`)));
    const [slice] = await rowsOf(sql`select marks from indicator_slices`);
    expect((slice?.marks as number[] | undefined)?.toSorted()).toEqual([0, 1, 1, 1, 2]);
  });

  it("are refused whole when one of them is wrong", async () => {
    const wrong = file(
      HEAD,
      "doorplaatsingen;2026-Q1;achterhoek;;12",
      "doorplaatsingen;2026-Q1;foodvalley;;twaalf",
    );
    const report = await figureApp.report(wrong);
    expect(report.rejected).toEqual([{ line: 3, column: "value", message: "“twaalf” is geen getal." }]);
    expect(await rowsOf(sql`select 1 from indicator_slices`)).toEqual([]);
    expect(await audits()).toEqual([]);
  });

  it("are taken from the coordinator only", async () => {
    await expect(figureApp.give(COUNT, { as: "anna@example.org" })).rejects.toMatchObject({
      code: "not-allowed",
    });
    await expect(figureApp.give(COUNT, { as: "gast@example.org" })).rejects.toMatchObject({
      code: "not-allowed",
    });
  });
});

describe("what cannot be right", () => {
  const cases: [what: string, row: string, column: string, message: RegExp][] = [
    [
      "an unknown municipality",
      "jeugdbescherming;2024;;Arnem;;1,0",
      "municipality",
      /“Arnem” is geen bekend gebied. Bedoelt u “Arnhem”/,
    ],
    ["an unknown region", "instroom;2026-Q1;Achterhoe;;;1", "region", /Bedoelt u “Achterhoek”/],
    [
      "an unknown provider",
      "instroom;2026-Q1;;;aanbieder-99;10",
      "provider",
      /niet bekend. Bedoelt u “aanbieder-0/,
    ],
    ["an unknown indicator", "instrom;2026-Q1;;;;10", "indicator", /Bedoelt u “instroom”/],
    ["no period", "instroom;vorig jaar;;;;10", "period", /“vorig jaar” is geen periode/],
    [
      "a year of a quarterly indicator",
      "instroom;2026;;;;10",
      "value",
      /instroom wordt per kwartaal bijgehouden/,
    ],
    ["half a child", "instroom;2026-Q1;;;;10,5", "value", /10,5 is geen aantal/],
    ["fewer than none", "instroom;2026-Q1;;;;-3", "value", /-3 is geen aantal/],
    ["more than all", "jeugdbescherming;2024;;Ede;;104,5", "value", /geen percentage/],
    ["a dash", "instroom;2026-Q1;;;;-", "value", /streepje/],
    [
      "a municipality of another region",
      "instroom;2026-Q1;Achterhoek;Arnhem;;9",
      "municipality",
      /Arnhem ligt niet in Achterhoek/,
    ],
    [
      "a provider where none is kept",
      "jeugdbescherming;2024;;;aanbieder-01;1,0",
      "value",
      /niet per aanbieder/,
    ],
    [
      "a share of a region from one municipality",
      "perspectiefplan;2026-Q1;;Ede;;80,0",
      "value",
      /zonder teller en noemer/,
    ],
  ];
  it.each(cases)("%s", async (_what, row, column, message) => {
    const report = await figureApp.report(file("indicator;period;region;municipality;provider;value", row), {
      dryRun: true,
    });
    expect(report.rejected).toEqual([{ line: 2, column, message: expect.stringMatching(message) }]);
    expect(report.accepted).toBe(0);
  });

  it("two figures for one place, with the line of the first", async () => {
    const text = file(
      HEAD,
      "instroom;2026-Q1;achterhoek;;1",
      "instroom;2026-Q2;;;9",
      "instroom;Q1 2026;Achterhoek;;1",
    );
    const { rejected } = await figureApp.report(text);
    expect(rejected).toEqual([{ line: 4, column: "value", message: "Dit cijfer staat er ook op regel 2." }]);
  });

  it("a thousand mistakes: the first are told and all are counted", async () => {
    const rows = Array.from({ length: 1000 }, (_, n) => `instroom;2026-Q1;nergens-${n};;1`);
    const report = await figureApp.report(file(HEAD, ...rows));
    expect(report.rejectedCount).toBe(1000);
    expect(report.rejected).toHaveLength(200);
  });
});

describe("municipalities of an indicator that is kept by region", () => {
  const towns = [
    "Aalten",
    "Berkelland",
    "Bronckhorst",
    "Doetinchem",
    "Montferland",
    "Oost Gelre",
    "Oude IJsselstreek",
  ];
  const text = (names: string[]) =>
    file("indicator;period;municipality;value", ...names.map((name) => `instroom;2026-Q1;${name};10`));

  it("are added up when all are there", async () => {
    expect(await figureApp.report(text([...towns, "Winterswijk"]))).toMatchObject({
      accepted: 1,
      new: 1,
      rejected: [],
    });
    const [slice] = await rowsOf(sql`select figures from indicator_slices`);
    expect(slice?.figures).toEqual([80]);
  });

  it("are not when one is missing, and it is named", async () => {
    const { rejected } = await figureApp.report(text(towns));
    expect(rejected).toMatchObject([
      { line: 2, message: expect.stringContaining("ontbreken gemeenten: Winterswijk") },
    ]);
  });
});
