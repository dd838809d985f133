import { readdirSync } from "node:fs";
import path from "node:path";

/** What Vitest's JSON reporter says of one run, as far as it is read here. */
export interface Report {
  /** Unix milliseconds. */
  startTime: number;
  testResults: {
    /** The absolute path of the file. */
    name: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
  }[];
}

export interface Run {
  database: string;
  report: Report;
}

const NAMES: Record<string, string> = {
  embedded: "the embedded database",
  postgresql: "PostgreSQL",
  pgbouncer: "PostgreSQL through PgBouncer",
};
/** What a command begins with that runs on it. */
const SERVERS: Record<string, string> = {
  postgresql: ".ci/postgres.sh ",
  pgbouncer: ".ci/postgres.sh .ci/pgbouncer.sh ",
};
const OUTCOMES: Record<string, string> = { passed: "held", failed: "**failed**" };
/** What is done at full length only, beside all of `test/fault`. */
const LONG_ONLY = ["e2e/slack-load", "slack/year", "teams/year", "mail/year"];

/** Every file in which Leerlus is made to fail, from the root of the project. */
export function faultFiles(root: string): string[] {
  const inFolder = readdirSync(path.join(root, "test/fault"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `test/fault/${name}`);
  return [...inFolder, ...LONG_ONLY.map((name) => `test/${name}.test.ts`)].sort();
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

/** A name as a pattern of `-t` that a shell leaves alone. */
const asPattern = (title: string): string => title.replace(/[^\w ,:;-]/g, ".");

function commandFor(form: string, { database }: Run, file: string, title: string): string {
  const long = form === "long" ? "LEERLUS_FAULT_RUN=long " : "";
  return `\`${long}${SERVERS[database] ?? ""}npx vitest run ${file} -t '${asPattern(title)}'\``;
}

function rowsOf(file: string, form: string, runs: Run[], root: string): string[] {
  const rows = runs.flatMap((run) =>
    run.report.testResults
      .filter(({ name }) => path.relative(root, name) === file)
      .flatMap(({ assertionResults }) =>
        assertionResults.map(({ ancestorTitles, title, status }) => {
          const done = cell([...ancestorTitles, title].join(": "));
          const outcome = OUTCOMES[status] ?? "not done on this database";
          const database = NAMES[run.database] ?? run.database;
          return `| ${done} | ${outcome} | ${database} | ${cell(commandFor(form, run, file, title))} |`;
        }),
      ),
  );
  return rows.length > 0 ? rows : ["| all of it | not done in this run | | `npm run test:fault` |"];
}

/**
 * What was done to Leerlus and what came of it, as Markdown: a table for each file.
 * @param form `long`, or `short` as `npm test` does it
 * @param machine what it ran on, in words
 */
export function reliability(
  form: string,
  runs: Run[],
  files: string[],
  at: { root: string; machine: string },
): string {
  const day = new Date(Math.max(...runs.map(({ report }) => report.startTime))).toISOString().slice(0, 10);
  const all = runs.flatMap(({ report }) => report.testResults.flatMap((one) => one.assertionResults));
  const count = (status: string) => all.filter((one) => one.status === status).length;
  const databases = new Intl.ListFormat("en-GB").format(
    new Set(runs.map(({ database }) => NAMES[database] ?? database)),
  );
  const length = form === "long" ? "at full length" : "in its short form, as `npm test` does it";
  return [
    "# What was done to make Leerlus fail, and what came of it",
    "",
    "Made by `npm run test:fault` (`npm run test:fault -- short` for the short form); do not edit it. Each line is a test, by the",
    "name that it has, with the command that does it again.",
    "",
    `Done on ${day}, ${length}, on ${databases}: ${count("passed")} held, ${count("failed")} failed. Machine: ${at.machine}.`,
    ...files.flatMap((file) => [
      "",
      `## ${file}`,
      "",
      "| what was done | what came of it | database | again |",
      "|---|---|---|---|",
      ...rowsOf(file, form, runs, at.root),
    ]),
    "",
  ].join("\n");
}
