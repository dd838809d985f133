import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { faultFiles, reliability } from "../fault/reliability.ts";

const root = path.join(import.meta.dirname, "../..");
const files = faultFiles(root);

it("every file in which Leerlus is made to fail stands in docs/reliability.md, and no other", () => {
  const written = readFileSync(path.join(root, "docs/reliability.md"), "utf8");
  const named = [...written.matchAll(/^## (.+)$/gm)].map(([, file]) => file);
  expect(files.length).toBeGreaterThan(15);
  expect(named).toEqual(files);
});

it("what failed is written as failed, what was not done as not done, with the command that does it again", () => {
  const [first = "", second = ""] = files;
  const report = {
    startTime: Date.parse("2026-11-30T12:00:00Z"),
    testResults: [
      {
        name: path.join(root, first),
        assertionResults: [
          { ancestorTitles: ["a kill"], title: "loses 'nothing' | at all", status: "failed" },
          { ancestorTitles: [], title: "is noticed", status: "passed" },
          { ancestorTitles: [], title: "on a server", status: "skipped" },
        ],
      },
    ],
  };
  const runs = [
    { database: "postgresql", report },
    { database: "pgbouncer", report },
  ];
  const lines = reliability("long", runs, [first, second], { root, machine: "a machine" }).split("\n");
  const again = (title: string) =>
    `\`LEERLUS_FAULT_RUN=long .ci/postgres.sh npx vitest run ${first} -t '${title}'\``;
  expect(lines).toContain(
    `| a kill: loses 'nothing' \\| at all | **failed** | PostgreSQL | ${again("loses .nothing. . at all")} |`,
  );
  expect(lines).toContain(`| is noticed | held | PostgreSQL | ${again("is noticed")} |`);
  const through = again("is noticed").replace(" npx", " .ci/pgbouncer.sh npx");
  expect(lines).toContain(`| is noticed | held | PostgreSQL through PgBouncer | ${through} |`);
  expect(lines).toContain(
    `| on a server | not done on this database | PostgreSQL | ${again("on a server")} |`,
  );
  expect(lines).toContain("| all of it | not done in this run | | `npm run test:fault` |");
  expect(lines).toContain(
    "Done on 2026-11-30, at full length, on PostgreSQL and PostgreSQL through PgBouncer: 2 held, 2 failed. Machine: a machine.",
  );
});
