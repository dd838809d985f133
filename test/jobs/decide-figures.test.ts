import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { scopeOf } from "../../db/queries/scope.ts";
import { listMoments } from "../../db/queries/time/moment.ts";
import { decideFigures } from "../../jobs/decide-figures.ts";
import { runDueJobs } from "../../src/engine/run-due-jobs.ts";
import { type GateApp, openGateApp } from "../figures/gate-app.ts";
import { COOPERATION } from "../intake/figure-app.ts";

let gate: GateApp;
beforeAll(async () => {
  gate = await openGateApp({ jobs: [decideFigures] });
}, 30_000);
beforeEach(() => gate.reset());
afterAll(() => gate.app.close());

const runs = async () =>
  (
    await listMoments(
      scopeOf(gate.app.database.db, COOPERATION),
      { job: "decide-figures" },
      { after: undefined, limit: 50 },
    )
  ).items.map(({ occurrence, state, note }) => [occurrence, state, note]);
const file = (periods: readonly string[], codes: readonly string[]) =>
  [
    "indicator;period;region;value",
    ...periods.flatMap((period) =>
      codes.flatMap((code) => [`${code};${period};foodvalley;3`, `${code};${period};achterhoek;30`]),
    ),
  ].join("\n");

it("decides what an import brought before anybody asks, in goes, the newest periods only", async () => {
  const quarters = ["2022", "2023", "2024", "2025"].flatMap((year) =>
    [1, 2, 3, 4].map((nth) => `${year}-Q${nth}`),
  );
  await gate.report(file(quarters, ["uitstroom", "instroom"]));
  await runDueJobs(gate.engine);
  expect(await runs()).toEqual([
    ["1", "done", null],
    ["2", "done", null],
    ["3", "done", null],
  ]);
  expect(await gate.releases()).toBe(24);
  await gate.shown("uitstroom", "2025-Q4");
  expect(await gate.releases()).toBe(24);
  await gate.shown("uitstroom", "2022-Q1");
  expect(await gate.releases()).toBe(25);
});

it("goes on where it was after a restart between the import and the decision", async () => {
  await gate.report(file(["2026-Q1"], ["uitstroom"]));
  const shown = await gate.shown("uitstroom", "2026-Q1");
  await runDueJobs({ ...gate.engine });
  expect(await gate.releases()).toBe(1);
  expect(await gate.shown("uitstroom", "2026-Q1")).toEqual(shown);
});

it("has nothing to do for what needs no deciding", async () => {
  await gate.report("indicator;period;municipality;value\njeugdbescherming;2022;Arnhem;1,4");
  await runDueJobs(gate.engine);
  expect(await runs()).toEqual([["1", "done", null]]);
  expect(await gate.releases()).toBe(0);
});

it("says which totals are not the sum of their parts, without a figure", async () => {
  await gate.report(`${file(["2026-Q1"], ["uitstroom"])}\nuitstroom;2026-Q1;;20`);
  await runDueJobs(gate.engine);
  expect(await runs()).toEqual([["1", "dropped", expect.stringContaining("uitstroom 2026-Q1")]]);
});
