import { afterAll, beforeAll, it } from "vitest";
import { type Cluster, makeCluster, noPostgres } from "../../fault/postgres/cluster.ts";
import { openWay, type Way } from "../../fault/postgres/pooler.ts";
import { expectTraces } from "../traces.ts";

let cluster: Cluster;
let way: Way;
beforeAll(async () => {
  if (noPostgres) return;
  cluster = await makeCluster();
  way = await openWay(cluster.url);
});
afterAll(async () => {
  await way?.close();
  await cluster?.remove();
});

it.skipIf(noPostgres)(
  "a server on PostgreSQL tells a collector of what it asks, and of nobody",
  async () => {
    await expectTraces({ ...way.reach });
  },
  90_000,
);
