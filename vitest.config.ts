import { configDefaults, defineConfig } from "vitest/config";

/** These start processes of their own, each on an embedded database: on PostgreSQL they would be the same once more. */
const ownProcesses = [
  "test/e2e/**",
  "test/main.test.ts",
  "test/slack/{started,load,killed,socket-firewall,manifest-language}.test.ts",
  "test/teams/{started,redelivered}.test.ts",
];

/** These never ask a database. */
const withoutDatabase = ["test/{domain,view,charts}/**", "test/rules.test.ts"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [
      ...configDefaults.exclude,
      ...(process.env.TEST_DATABASE_URL ? [...ownProcesses, ...withoutDatabase] : []),
    ],
    pool: "forks",
    globalSetup: "test/empty-database.ts",
    execArgv: ["--import", new URL("./bin/node24.js", import.meta.url).href],
    // Most of a test is waiting. Each worker may carry an embedded database of about 200 MB.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
