import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { changedSlicesOf } from "../../db/queries/figures/figure-import.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { type Due, job } from "../../src/engine/job.ts";
import { runDueJobs } from "../../src/engine/run-due-jobs.ts";
import { COOPERATION, type FigureApp, openFigureApp } from "./figure-app.ts";

let figureApp: FigureApp;
const ran: [job: string, due: Due][] = [];
const listed = (name: string) =>
  job({
    name,
    quiet: false,
    payload: z.unknown(),
    run: async (_ctx, due) => {
      ran.push([name, due]);
      return {};
    },
  });
beforeAll(async () => {
  figureApp = await openFigureApp({ jobs: [listed("decide-figures"), listed("post-summaries")] });
});
beforeEach(async () => {
  await figureApp.reset();
  ran.length = 0;
});
afterAll(() => figureApp.app.close());

const HEAD = "indicator;period;region;value";
const FIRST = `${HEAD}\ninstroom;2026-Q1;achterhoek;30\ninstroom;2026-Q2;achterhoek;40\n`;
const changedBy = (number: number) =>
  changedSlicesOf(scopeOf(figureApp.engine.database.db, COOPERATION), number);

it("an import that changed figures is followed up, once", async () => {
  await figureApp.report(FIRST);
  await runDueJobs(figureApp.engine);
  expect(ran).toMatchObject([
    ["decide-figures", { subject: "import 1", occurrence: "1", payload: { import: 1, go: 1 } }],
    ["post-summaries", { subject: "import 1", occurrence: "1", payload: { import: 1 } }],
  ]);
});

it("tells the indicators and periods in which something was added or corrected, and no others", async () => {
  await figureApp.report(FIRST);
  expect(await changedBy(1)).toEqual([
    { indicator: "instroom", period: "2026-Q1" },
    { indicator: "instroom", period: "2026-Q2" },
  ]);
  await figureApp.report(FIRST.replace(";40", ";45"));
  expect(await changedBy(2)).toEqual([{ indicator: "instroom", period: "2026-Q2" }]);
});

it("a dry run, the same file again and a file that is refused are followed by nothing", async () => {
  await figureApp.report(FIRST, { dryRun: true });
  await figureApp.report(`${FIRST}instroom;2026-Q3;nergens;1\n`);
  await runDueJobs(figureApp.engine);
  expect(ran).toEqual([]);
  await figureApp.report(FIRST);
  await figureApp.report(FIRST);
  await runDueJobs(figureApp.engine);
  expect(ran).toHaveLength(2);
  expect(await changedBy(2)).toEqual([]);
});
