import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPool } from "../../../db/postgres.ts";
import { rowsOf } from "../../../db/queries/rows.ts";
import { WIDE_ROLES } from "../../../db/roles.ts";
import { buildWalls } from "../../../db/walls.ts";
import { type Cluster, makeCluster, noPostgres } from "../../fault/postgres/cluster.ts";

const NAMES = ["noord", "oost", "zuid", "west"];
let cluster: Cluster;
beforeAll(async () => {
  if (!noPostgres) cluster = await makeCluster();
}, 120_000);
afterAll(() => cluster?.remove(), 30_000);

/** Roles belong to the server: each database finds that they are missing, and only one of them makes them. */
it.skipIf(noPostgres)(
  "databases of a new server whose walls are built at the same moment all get theirs",
  async () => {
    const admin = new pg.Client({ connectionString: cluster.url });
    await admin.connect();
    for (const name of NAMES) await admin.query(`create database ${name}`);
    await admin.end();
    const opened = NAMES.map((name) =>
      openPool(Object.assign(new URL(cluster.url), { pathname: `/${name}` }).href, 1),
    );
    // Nothing was made yet: it is told what is missing, not what failed because of it.
    const [{ delivery } = expect.fail()] = opened;
    const refused = { code: "22023", message: 'role "leerlus_delivery" does not exist' };
    const ask = sql`select 1`;
    await expect(delivery.db.execute(ask)).rejects.toMatchObject({ cause: refused });
    await expect(delivery.db.transaction((tx) => tx.execute(ask))).rejects.toMatchObject({ cause: refused });
    // The one connection there is was left as it was.
    await opened[0]?.db.execute(ask);
    // Connected, so that they ask at the same moment.
    await Promise.all(opened.map(({ db }) => db.execute(sql`create table houses (cooperation text)`)));
    await Promise.all(opened.map(({ db }) => buildWalls(db)));
    for (const database of opened) {
      const roles = await rowsOf(
        database.db,
        sql`select distinct grantee from information_schema.role_table_grants
        where table_name = 'houses' and grantee like 'leerlus%' order by grantee`,
      );
      expect(roles.map(({ grantee }) => grantee)).toEqual([...WIDE_ROLES]);
      const policies = await rowsOf(database.db, sql`select policyname from pg_policies order by policyname`);
      expect(policies.map(({ policyname }) => policyname)).toEqual(["service", "wall"]);
      await database.close();
    }
  },
);
