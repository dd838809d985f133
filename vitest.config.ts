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

/**
 * Surfaces never ask it either, which an import rule keeps so: of them only those are repeated in which requests meet
 * in the database, it fails, or a year is delivered.
 */
const surfaces = [
  "test/web/{chart,demo,digest,room,rsvp,suggest}.test.ts",
  "test/slack/{chart*,crypto,doctor,fake-slack,find-message,home,indicator,interpret,limits,manifest,mentioned}.test.ts",
  "test/slack/{modal,points,press,refused-thread,render*,send,shared-channel,socket*,submission,text}.test.ts",
  "test/slack/{unfurl,views,windows}.test.ts",
  "test/teams/{app-package,believed,chart,dialog,doctor,extension,find-message,form,given-up,indicator}.test.ts",
  "test/teams/{limits,look-and-size,manifest,presence,render,send,tab,tenants,text,tokens,verify,year}.test.ts",
];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [
      ...configDefaults.exclude,
      ...(process.env.TEST_DATABASE_URL ? [...ownProcesses, ...withoutDatabase, ...surfaces] : []),
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
