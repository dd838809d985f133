import { totalmem } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";
import { long } from "./test/fault/how-long.ts";

/**
 * On PostgreSQL everything runs that meets in the database. Not again: pure functions, and tests of an embedded database
 * or of whole processes that have one. What is done to a PostgreSQL server is done where there is one; so are the months of
 * a surface and of the demo in their short form, which take half as long there.
 */
const elsewhere = process.env.TEST_DATABASE_URL
  ? ["test/{domain,view,charts}/**", "test/e2e/**", "test/**/embedded/**", "test/operate/*.test.ts"]
  : ["test/{fault,operate}/postgres/**", ...(long ? [] : ["test/*/year.test.ts"])];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...elsewhere],
    pool: "forks",
    // Files of one worker share their modules and an embedded database, emptied for each (`test/database.ts`).
    isolate: false,
    globalSetup: "test/run/global-setup.ts",
    execArgv: ["--v8-pool-size=1", "--import", new URL("./bin/node24.js", import.meta.url).href],
    // Tests wait as often as they work, on a server more often. With its embedded database a worker takes up to two gigabytes.
    maxWorkers: Math.max(
      1,
      Math.min(process.env.TEST_DATABASE_URL ? 7 : 5, Math.floor(totalmem() / 2 ** 31)),
    ),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A page in a browser beside two other files takes longer than the second that is Vitest's own.
    expect: { poll: { timeout: 15_000 } },
  },
});
