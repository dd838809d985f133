import { configDefaults, defineConfig } from "vitest/config";

/** These start processes of their own, each on an embedded database: on PostgreSQL they would be the same once more. */
const ownProcesses = [
  "test/e2e/**",
  "test/main.test.ts",
  "test/fault/{disk-full-embedded,hostile-files}.test.ts",
  "test/slack/{started,load,killed,socket-firewall,manifest-language}.test.ts",
  "test/teams/{started,redelivered}.test.ts",
];

/** These never ask a database. */
const withoutDatabase = ["test/{domain,view,charts}/**", "test/rules.test.ts"];

/**
 * Surfaces never ask it either, which an import rule keeps so: of them only those are repeated in which requests meet
 * in the database or it fails. What is delivered on PostgreSQL while processes are killed is tried in `test/fault`.
 */
const surfaces = [
  "test/web/{chart,demo,digest,room,rsvp,suggest}.test.ts",
  "test/api/{charts,values-attacked}.test.ts",
  "test/demo/**",
  "test/slack/{chart*,crypto,doctor,fake-slack,find-message,indicator,limits,manifest,mentioned}.test.ts",
  "test/slack/{modal,personal-data,points,press,refused-thread,render*,send,shared-channel,socket*,submission}.test.ts",
  "test/slack/{text,unfurl,views,windows,year}.test.ts",
  "test/teams/{app-package,chart,doctor,extension,find-message,form,indicator}.test.ts",
  "test/teams/{limits,look-and-size,manifest,presence,render,send,tab,tenants,text,tokens,upload}.test.ts",
  "test/teams/{verify,year}.test.ts",
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
