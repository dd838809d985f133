import { expect, it } from "vitest";
import { makeMetrics } from "../../../src/start/observe/metrics.ts";

const lineOf = (text: string, name: string): string | undefined =>
  text.split("\n").find((line) => line.startsWith(name));

it("faults are counted from 0, so that the first is an increase, and only faults", async () => {
  const metrics = makeMetrics({ problems: async () => new Map() });
  expect(lineOf(await metrics.render(undefined), "leerlus_faults_total")).toBe("leerlus_faults_total 0");
  for (const outcome of ["done", "fault", "invalid"] as const)
    metrics.observe({ command: "action/add", via: "web", outcome, seconds: 0.1 });
  expect(lineOf(await metrics.render(undefined), "leerlus_faults_total")).toBe("leerlus_faults_total 1");
});

it("what has never happened is not there, rather than of this moment: no alarm is about it", async () => {
  const metrics = makeMetrics({ problems: async () => new Map() });
  const text = await metrics.render(undefined);
  for (const name of ["leerlus_newest_failure_seconds", "leerlus_newest_parked_seconds"]) {
    expect(text).toContain(`# TYPE ${name} gauge`);
    expect(lineOf(text, name)).toBe(undefined);
  }
});
