import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, makeCluster, noPostgres } from "../../fault/postgres/cluster.ts";
import { freePort, type Json, type Server, startServer } from "../../server.ts";
import { missing, type Program, programAt, startProgram } from "../program.ts";

const cannot = noPostgres ?? missing("prometheus", "promtool");
const DEPLOY = path.join(import.meta.dirname, "../../../deploy");
/** A server that cannot reach its database is asked several times before this. */
const SOON = { timeout: 60_000, interval: 500 };

let home: string;
let cluster: Cluster;
let server: Server;
let prometheus: Program;
let url: string;
beforeAll(async () => {
  if (cannot) return;
  home = await mkdtemp(path.join(tmpdir(), "leerlus-prometheus-"));
  cluster = await makeCluster();
  server = await startServer({ DATABASE_URL: cluster.url, LEERLUS_DEMO: "1", LOG_LEVEL: "fatal" });
  // As they are delivered, but for the waits.
  const alerts = await readFile(path.join(DEPLOY, "prometheus/alerts.yml"), "utf8");
  await writeFile(path.join(home, "alerts.yml"), alerts.replaceAll(/for: \d+m/g, "for: 1s"));
  const config = (await readFile(path.join(DEPLOY, "prometheus/prometheus.yml"), "utf8"))
    .replaceAll("15s", "1s")
    .replace("127.0.0.1:3978", new URL(server.url).host);
  await writeFile(path.join(home, "prometheus.yml"), config);
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  prometheus = await startProgram(
    [
      ...["prometheus", `--config.file=${home}/prometheus.yml`, `--storage.tsdb.path=${home}/data`],
      ...[`--web.listen-address=127.0.0.1:${port}`, "--log.level=error"],
    ],
    port,
  );
}, 120_000);
afterAll(async () => {
  await prometheus?.kill();
  await server?.kill("SIGKILL");
  await cluster?.remove();
  if (home) await rm(home, { recursive: true, force: true });
}, 30_000);

const ask = async (what: string): Promise<Json> => {
  const answer: Json = await (await fetch(`${url}/api/v1/${what}`)).json();
  expect([what, answer.status]).toEqual([what, "success"]);
  return answer.data;
};
const rowsOf = async (expression: string): Promise<Json[]> =>
  (await ask(`query?query=${encodeURIComponent(expression)}`)).result;
const firing = async (): Promise<string[]> =>
  (await ask("alerts")).alerts
    .filter(({ state }: Json) => state === "firing")
    .map(({ labels }: Json) => labels.alertname)
    .sort();

/** Every expression of the dashboard, by the title of its panel. */
async function drawn(): Promise<[string, string][]> {
  const { panels }: Json = JSON.parse(await readFile(path.join(DEPLOY, "grafana/leerlus.json"), "utf8"));
  return panels.flatMap(({ title, targets }: Json) => targets.map(({ expr }: Json) => [title, expr]));
}

describe.skipIf(cannot)("Prometheus that asks a server", () => {
  it("finds each alert right by its own tests", () => {
    const run = (...args: string[]) =>
      execFileSync(programAt("promtool") ?? "", args, {
        cwd: path.join(DEPLOY, "prometheus"),
        encoding: "utf8",
      });
    expect(run("test", "rules", "alerts.test.yml")).toContain("SUCCESS");
  });

  it("tells nothing while all is well, and has something to draw in every panel", async () => {
    const input = { title: "Van ons", holder: "anna@example.org", due: "2026-03-01" };
    expect((await server.api("POST", "/api/v1/commands/action/add", { input })).status).toBe(200);
    await expect
      .poll(() => rowsOf('rate(leerlus_commands_total{command="action/add"}[5m])'), SOON)
      .toHaveLength(1);
    const panels = await drawn();
    expect(panels.length).toBeGreaterThan(12);
    for (const [title, expression] of panels) {
      // There is no embedded database here.
      const expected = title.startsWith("Disk") ? 0 : 1;
      expect([title, Math.min(1, (await rowsOf(expression)).length)]).toEqual([title, expected]);
    }
    expect(await firing()).toEqual([]);
  }, 120_000);

  it("tells that the database is away, and no longer when it is back", async () => {
    await cluster.stop();
    await expect.poll(firing, SOON).toEqual(["LeerlusDatabaseAway", "LeerlusNotReady"]);
    await cluster.start();
    await expect.poll(firing, SOON).toEqual([]);
  }, 180_000);

  it("tells that a server is gone", async () => {
    await server.kill("SIGKILL");
    await expect.poll(firing, SOON).toContain("LeerlusDown");
  }, 90_000);
});
