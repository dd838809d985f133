import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noPostgres } from "../../fault/postgres/cluster.ts";
import type { Json } from "../../server.ts";
import { missing, programAt } from "../program.ts";
import { DEPLOY, openPrometheus, type Prometheus } from "./prometheus.ts";
import { TROUBLES } from "./troubles.ts";
import { openWatched, type Watched } from "./watched.ts";

const cannot = noPostgres ?? missing("prometheus", "promtool");
/** What is counted in the database is ten seconds old at most; a server that cannot reach it is asked several times. */
const SOON = { timeout: 60_000, interval: 500 };

let watched: Watched;
let prometheus: Prometheus;
beforeAll(async () => {
  if (cannot) return;
  watched = await openWatched();
  const { whole, jobless, embedded } = watched;
  prometheus = await openPrometheus([whole.server, jobless, embedded]);
}, 120_000);
afterAll(async () => {
  await prometheus?.close();
  await watched?.close();
}, 30_000);

/** Every expression of the dashboard, by the title of its panel. */
async function drawn(): Promise<[string, string][]> {
  const { panels }: Json = JSON.parse(await readFile(path.join(DEPLOY, "grafana/leerlus.json"), "utf8"));
  return panels.flatMap(({ title, targets }: Json) => targets.map(({ expr }: Json) => [title, expr]));
}

describe.skipIf(cannot)("Prometheus that asks servers", () => {
  it("finds each alert right by its own tests", () => {
    const run = (...args: string[]) =>
      execFileSync(programAt("promtool") ?? "", args, {
        cwd: path.join(DEPLOY, "prometheus"),
        encoding: "utf8",
      });
    expect(run("test", "rules", "alerts.test.yml")).toContain("SUCCESS");
  });

  it("tells nothing while all is well, and has something to draw in every panel", async () => {
    const { server } = watched.whole;
    const input = { title: "Van ons", holder: "anna@example.org", due: "2026-03-01" };
    expect((await server.api("POST", "/api/v1/commands/action/add", { input })).status).toBe(200);
    await expect
      .poll(() => prometheus.rowsOf('rate(leerlus_commands_total{command="action/add"}[5m])'), SOON)
      .toHaveLength(1);
    const panels = await drawn();
    expect(panels.length).toBeGreaterThan(12);
    for (const [title, expression] of panels)
      expect([title, (await prometheus.rowsOf(expression)).length > 0]).toEqual([title, true]);
    expect(await prometheus.firing()).toEqual([]);
  }, 120_000);

  it("tells that the database is away, and no longer when it is back", async () => {
    await watched.cluster.stop();
    await expect.poll(prometheus.firing, SOON).toEqual(["LeerlusDatabaseAway", "LeerlusNotReady"]);
    await watched.cluster.start();
    await expect.poll(prometheus.firing, SOON).toEqual([]);
  }, 180_000);

  describe("in trouble", () => {
    beforeAll(async () => {
      if (cannot) return;
      // Each on its own: what one waits for is no trouble of the other.
      for (const bringAbout of Object.values(TROUBLES)) await bringAbout(watched);
    }, 120_000);

    it.each(Object.keys(TROUBLES))(
      "%s tells of it",
      async (alert) => {
        await expect.poll(prometheus.firing, SOON).toContain(alert);
      },
      90_000,
    );

    it("LeerlusDown tells that a server is gone, and so each alert has been seen", async () => {
      await watched.embedded.kill("SIGKILL");
      await expect.poll(prometheus.firing, SOON).toContain("LeerlusDown");
      const rules = await readFile(path.join(DEPLOY, "prometheus/alerts.yml"), "utf8");
      const told = [...rules.matchAll(/alert: (\w+)/g)].map(([, name]) => name);
      const seen = ["LeerlusDatabaseAway", "LeerlusNotReady", "LeerlusDown", ...Object.keys(TROUBLES)];
      expect(told.sort()).toEqual(seen.sort());
    }, 90_000);
  });
});
