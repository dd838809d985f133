import { afterAll, beforeAll, it } from "vitest";
import { type Cluster, makeCluster, noPostgres } from "../../fault/postgres/cluster.ts";
import { expectTraces } from "../traces.ts";

let cluster: Cluster;
beforeAll(async () => {
  if (!noPostgres) cluster = await makeCluster();
});
afterAll(() => cluster?.remove());

it.skipIf(noPostgres)(
  "a server on PostgreSQL tells a collector of what it asks, and of nobody",
  async () => {
    await expectTraces({ DATABASE_URL: cluster.url });
  },
  90_000,
);
