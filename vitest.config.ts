import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    globalSetup: "test/empty-database.ts",
    execArgv: ["--import", new URL("./bin/node24.js", import.meta.url).href],
    // Each worker may carry an embedded database of about 200 MB.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
