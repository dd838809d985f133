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
  ["no longer gives a value", /\bdrop default\b/i],
  ["demands something of rows", /\badd (?:constraint|check|unique|primary key|foreign key|exclude)\b/i],
  ["demands that rows differ", /\bcreate unique index\b/i],
  ["drops an index", /\bdrop index\b/i],
  ["does something of its own", /\bcreate (?:or replace )?(?:constraint )?trigger\b/i],
  ["adds a column that must be given", /\badd column\b(?!.*\bdefault\b)(?!.*\bgenerated\b).*\bnot null\b/i],
];

const NAME = /(?:"?\w+"?\.)?"?(\w+)"?/.source;
const CREATES = new RegExp(`\\bcreate table (?:if not exists )?${NAME}`, "i");
const CHANGES = new RegExp(
  `\\balter table (?:if exists )?(?:only )?${NAME}|\\bcreate [^(]*? on (?:only )?${NAME}`,
  "i",
);

/** What is wrong with a migration. Of a table that it makes itself no older version knows: it may do as it likes there. */
function broken(migration: string): string[] {
  const statements = migration
    .split("--> statement-breakpoint")
    .flatMap((part) => part.split(";"))
    .map((statement) => statement.replace(/\s+/g, " "));
  const own = new Set(statements.map((statement) => CREATES.exec(statement)?.[1]));
  const changed = (statement: string) => {
    const [, altered, on] = CHANGES.exec(statement) ?? [];
    return altered ?? on;
  };
  return statements
    .filter((statement) => changed(statement) === undefined || !own.has(changed(statement)))
    .flatMap((statement) => BREAKS.filter(([, pattern]) => pattern.test(statement)).map(([what]) => what));
}

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
  ['ALTER TABLE "a" ALTER COLUMN "b" DROP DEFAULT;', ["no longer gives a value"]],
  ['ALTER TABLE "a" ADD CONSTRAINT "c" CHECK ("b" > 0);', ["demands something of rows"]],
  ['ALTER TABLE "a" ADD CONSTRAINT "c" UNIQUE("b");', ["demands something of rows"]],
  [
    'ALTER TABLE "a" ADD CONSTRAINT "c" FOREIGN KEY ("b") REFERENCES "public"."d"("id");',
    ["demands something of rows"],
  ],
  ['ALTER TABLE "a" ADD CHECK ("b" > 0);', ["demands something of rows"]],
  ['CREATE UNIQUE INDEX "i" ON "a" USING btree ("b");', ["demands that rows differ"]],
  ['CREATE UNIQUE INDEX "i" ON "public"."a" ("b");', ["demands that rows differ"]],
  ['DROP INDEX "i";', ["drops an index"]],
  [
    'CREATE TRIGGER "t" BEFORE INSERT ON "a" FOR EACH ROW EXECUTE FUNCTION f();',
    ["does something of its own"],
  ],
  ['CREATE INDEX "i" ON "a" ("b");', []],
  ['CREATE TABLE "a" ("b" text NOT NULL);', []],
  [
    'CREATE TABLE "a" ("b" text);--> statement-breakpoint\nALTER TABLE "a" ADD CONSTRAINT "c" UNIQUE("b");' +
      '--> statement-breakpoint\nCREATE UNIQUE INDEX "i" ON "a" ("b");',
    [],
  ],
  [
    'CREATE TABLE "a" ("b" text);--> statement-breakpoint\nCREATE UNIQUE INDEX "i" ON "d" ("b");',
    ["demands that rows differ"],
  ],
])("%s is told to break an older version: %j", (statement, expected) => {
  expect(broken(statement)).toEqual(expected);
});
