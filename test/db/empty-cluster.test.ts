import { PGlite } from "@electric-sql/pglite";
import { dataDir } from "@electric-sql/pglite-prepopulatedfs";
import { expect, it } from "vitest";

/** What `initdb` decides, and what it fills the catalog with. */
const DECIDED = [
  "select catalog_version_no, pg_control_version from pg_control_system()",
  "select name, setting from pg_settings where name !~* 'timezone' order by 1",
  "select datname, encoding, datlocprovider, datcollate, datctype from pg_database order by 1",
  "select rolname, rolsuper, rolbypassrls from pg_roles order by 1",
  "select extname, extversion from pg_extension order by 1",
  "select cfgname from pg_ts_config order by 1",
  "select collname, collprovider from pg_collation order by 1",
  "select oid, proname, prosrc, proacl::text from pg_proc order by 1",
  "select oid, relname, relkind from pg_class order by 1",
];

it("is the cluster that this version of the embedded database makes itself", async () => {
  const [made, unpacked] = [await PGlite.create(), await PGlite.create({ loadDataDir: await dataDir() })];
  for (const query of DECIDED) {
    const { rows } = await unpacked.query(query);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows, query).toEqual((await made.query(query)).rows);
  }
  await Promise.all([made.close(), unpacked.close()]);
}, 120_000);
