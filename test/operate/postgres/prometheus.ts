import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "vitest";
import { freePort, type Json, type Server } from "../../server.ts";
import { startProgram } from "../program.ts";

export const DEPLOY = path.join(import.meta.dirname, "../../../deploy");

export interface Prometheus {
  /** What an expression gives now. */
  rowsOf(expression: string): Promise<Json[]>;
  /** The names of the alerts that it tells of, each once. */
  firing(): Promise<string[]>;
  close(): Promise<void>;
}

/** A real Prometheus that asks servers every second, with the rules as they are delivered but for their waits. */
export async function openPrometheus(servers: readonly Server[]): Promise<Prometheus> {
  const home = await mkdtemp(path.join(tmpdir(), "leerlus-prometheus-"));
  const alerts = await readFile(path.join(DEPLOY, "prometheus/alerts.yml"), "utf8");
  await writeFile(path.join(home, "alerts.yml"), alerts.replaceAll(/for: \d+m/g, "for: 1s"));
  const config = (await readFile(path.join(DEPLOY, "prometheus/prometheus.yml"), "utf8"))
    .replaceAll("15s", "1s")
    .replace('"127.0.0.1:3978"', servers.map(({ url }) => `"${new URL(url).host}"`).join(", "));
  await writeFile(path.join(home, "prometheus.yml"), config);
  const port = await freePort();
  const running = await startProgram(
    [
      ...["prometheus", `--config.file=${home}/prometheus.yml`, `--storage.tsdb.path=${home}/data`],
      ...[`--web.listen-address=127.0.0.1:${port}`, "--log.level=error"],
    ],
    port,
  );
  const ask = async (what: string): Promise<Json> => {
    const answer: Json = await (await fetch(`http://127.0.0.1:${port}/api/v1/${what}`)).json();
    expect([what, answer.status]).toEqual([what, "success"]);
    return answer.data;
  };
  return {
    rowsOf: async (expression) => (await ask(`query?query=${encodeURIComponent(expression)}`)).result,
    firing: async () => {
      const told = (await ask("alerts")).alerts.filter(({ state }: Json) => state === "firing");
      return [...new Set<string>(told.map(({ labels }: Json) => labels.alertname))].sort();
    },
    close: async () => {
      await running.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}
