import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type GateApp, openGateApp } from "./gate-app.ts";

/** The solver as it is, with a switch that breaks it: it is somebody else's, and may fail. */
const solver = vi.hoisted(() => {
  // Other files of this worker have loaded the real one.
  vi.resetModules();
  return { broken: false, loaded: 0 };
});
afterAll(() => void vi.resetModules());
vi.mock("highs", async (original) => {
  const { default: load } = await original<{ default: (options?: object) => Promise<object> }>();
  return {
    default: async (options?: object) => {
      solver.loaded += 1;
      if (solver.broken) throw new Error("out of memory");
      return await load(options);
    },
  };
});

let gate: GateApp;
beforeAll(async () => {
  gate = await openGateApp();
}, 30_000);
beforeEach(() => gate.reset());
afterAll(() => gate.app.close());

const FILE = [
  "indicator;period;region;value",
  "uitstroom;2026-Q1;foodvalley;3",
  "uitstroom;2026-Q1;achterhoek;30",
  "uitstroom;2026-Q1;rivierenland;40",
  "uitstroom;2026-Q1;;73",
].join("\n");

it("shows nothing while the solver fails, without an error, and all that may be seen once it works", async () => {
  await gate.report(FILE);
  solver.broken = true;
  const failed = await gate.shown("uitstroom", "2026-Q1");
  expect(new Set(Object.values(failed))).toEqual(new Set(["withheld"]));
  expect(await gate.releases()).toBe(0);
  solver.broken = false;
  expect(await gate.shown("uitstroom", "2026-Q1")).toMatchObject({ "foodvalley|": "withheld", "|": 75 });
});

it("does without the solver where everything was decided", async () => {
  await gate.report(FILE);
  const before = await gate.shown("uitstroom", "2026-Q1");
  solver.broken = true;
  const loaded = solver.loaded;
  expect(await gate.shown("uitstroom", "2026-Q1")).toEqual(before);
  expect(solver.loaded).toBe(loaded);
  solver.broken = false;
});
