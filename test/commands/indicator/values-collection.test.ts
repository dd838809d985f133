import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { indicatorValues } from "../../../commands/indicator/values-collection.ts";
import type { Db } from "../../../db/client.ts";
import { type GateApp, openGateApp } from "../../figures/gate-app.ts";

let gate: GateApp;
beforeAll(async () => {
  gate = await openGateApp();
}, 30_000);
beforeEach(() => gate.reset());
afterAll(() => gate.app.close());

const COUNT = "kinderen-in-verblijf";
const WHOLE = { indicator: COUNT, region: "", municipality: "", provider: "" };
const REGIONS = [
  ...["achterhoek", "centraal-gelderland", "foodvalley", "midden-ijssel-oost-veluwe"],
  ...["noord-veluwe", "rijk-van-nijmegen", "rivierenland"],
];
const quarters = (years: number[]) => years.flatMap((year) => [1, 2, 3, 4].map((nth) => `${year}-Q${nth}`));
const bring = (periods: string[]) =>
  gate.report(
    [
      "indicator;period;region;value",
      ...periods.flatMap((period) => REGIONS.map((region) => `${COUNT};${period};${region};50`)),
    ].join("\n"),
  );

/** The same database, which counts what is read from it. */
function counted(db: Db): { db: Db; reads: () => number } {
  let reads = 0;
  const counting = new Proxy(db, {
    get: (target, name) => {
      if (name === "select" || name === "selectDistinctOn") reads += 1;
      return Reflect.get(target, name, target);
    },
  });
  return { db: counting, reads: () => reads };
}

const read = async (page: { limit: number; newest?: boolean; after?: string }) => {
  const actor = await gate.app.actor("anna@example.org");
  return await gate.inside(async (ctx) => {
    const { db, reads } = counted(ctx.db);
    const { items, next } = await indicatorValues.list({ ...ctx, db }, actor, WHOLE, {
      after: undefined,
      ...page,
    });
    return { periods: items.map(({ period }) => period), reads: reads(), next };
  });
};

it("reads eight periods with no more questions to the database than four", async () => {
  await bring(quarters([2023]));
  await read({ limit: 200 });
  const few = await read({ limit: 200 });
  await bring(quarters([2024]));
  await read({ limit: 200 });
  const many = await read({ limit: 200 });
  expect(many.periods).toEqual(quarters([2023, 2024]));
  expect(many.reads).toBe(few.reads);
});

it("gives the newest periods first where those are asked for", async () => {
  await bring(quarters([2024, 2025]));
  const { periods, next } = await read({ limit: 3, newest: true });
  expect(periods).toEqual(["2025-Q4", "2025-Q3", "2025-Q2"]);
  const rest = await read({ limit: 9, newest: true, after: next ?? "" });
  expect(rest.periods).toEqual(["2025-Q1", "2024-Q4", "2024-Q3", "2024-Q2", "2024-Q1"]);
});
