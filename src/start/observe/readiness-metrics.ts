import { Gauge, type Registry } from "prom-client";
import { freeSpace } from "../../../db/disk-space.ts";
import type { Health } from "../health.ts";

/**
 * What `/readyz` says, as metrics, and the disk of an embedded database.
 * @returns what brings them up to date
 */
export function readinessMetrics(
  register: Registry,
  health: Pick<Health, "problems">,
  disk: string | undefined,
): () => Promise<void> {
  const registers = [register];
  const notReady = new Gauge({
    name: "leerlus_not_ready",
    help: "1 for each part that does not work, as /readyz names them.",
    labelNames: ["part"],
    registers,
  });
  const free =
    disk === undefined
      ? undefined
      : new Gauge({
          name: "leerlus_disk_free_bytes",
          help: "What may still be written on the disk of the embedded database.",
          registers,
        });
  return async () => {
    notReady.reset();
    for (const part of (await health.problems()).keys()) notReady.set({ part }, 1);
    if (disk !== undefined) free?.set(freeSpace(disk));
  };
}
