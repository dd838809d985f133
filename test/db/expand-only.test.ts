import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";

const MIGRATIONS = path.join(import.meta.dirname, "../../db/migrations");
/** Until here every process stopped for an upgrade: nothing was released yet. */
const LAST_OF_BEFORE = "0024_indicator_sources";
/** Migrations that an older version does not survive, each with its line “alle processen tegelijk” in the CHANGELOG. */
const ALL_AT_ONCE: string[] = [];

/** What a version that does not know of it cannot live with. */
const BREAKS: [string, RegExp][] = [
  ["drops a table", /\bdrop table\b/i],
  ["drops a column", /\bdrop column\b/i],
  ["drops a constraint", /\bdrop constraint\b/i],
  ["renames", /\brename (?:to|column|constraint)\b/i],
  ["changes a type", /\balter column\b.*\bset data type\b|\balter column\s+\S+\s+type\b/i],
  ["demands a value", /\bset not null\b/i],
  ["adds a column that must be given", /\badd column\b(?!.*\bdefault\b)(?!.*\bgenerated\b).*\bnot null\b/i],
];

const broken = (migration: string): string[] =>
  migration
    .split("--> statement-breakpoint")
    .map((statement) => statement.replace(/\s+/g, " "))
    .flatMap((statement) => BREAKS.filter(([, pattern]) => pattern.test(statement)).map(([what]) => what));

it("a migration only adds, so that the version before it works beside it", async () => {
  const files = (await readdir(MIGRATIONS)).filter((name) => name.endsWith(".sql")).sort();
  expect(files).toContain(`${LAST_OF_BEFORE}.sql`);
  for (const file of files.filter((name) => name > `${LAST_OF_BEFORE}.sql`)) {
    if (ALL_AT_ONCE.includes(file.replace(/\.sql$/, ""))) continue;
    expect([file, broken(await readFile(path.join(MIGRATIONS, file), "utf8"))]).toEqual([file, []]);
  }
});

it.each([
  ['ALTER TABLE "a" DROP COLUMN "b";', ["drops a column"]],
  ['ALTER TABLE "a" RENAME COLUMN "b" TO "c";', ["renames"]],
  ['ALTER TABLE "a" ALTER COLUMN "b" SET DATA TYPE bigint;', ["changes a type"]],
  ['ALTER TABLE "a" ALTER COLUMN "b" SET NOT NULL;', ["demands a value"]],
  ['ALTER TABLE "a" ADD COLUMN "b" text NOT NULL;', ["adds a column that must be given"]],
  ['ALTER TABLE "a" ADD COLUMN "b" text DEFAULT \'\' NOT NULL;', []],
  ['CREATE TABLE "a" ("b" text NOT NULL);', []],
])("%s is told to break an older version: %j", (statement, expected) => {
  expect(broken(statement)).toEqual(expected);
});
