import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import rules from "../.dependency-cruiser.js";

const root = join(import.meta.dirname, "..");

/** Runs a program in a folder and gives its exit code and all that it said, without colours. */
function run(folder: string, program: string, ...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" } };
    const child = execFile(program, args, options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, said: stdout + stderr }),
    );
  });
}

/** A throw-away project with the given files, our own configuration, and empty packages to import. */
function project(files: Record<string, string>, packages: string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "leerlus-rules-"));
  const all: Record<string, string> = { ...files };
  for (const name of packages) {
    all[`node_modules/${name}/package.json`] = JSON.stringify({ name, main: "index.js" });
    all[`node_modules/${name}/index.js`] = "export default 1;\n";
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const file of [".dependency-cruiser.js", ".ci", "biome.json", ".gitignore"])
    cpSync(join(root, file), join(folder, file), { recursive: true });
  return folder;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
const kept = (folder: string) => {
  folders.push(folder);
  return folder;
};

const imports = (...targets: string[]) => targets.map((target) => `import "${target}";\n`).join("");
const packages = [
  ...["zod", "express", "drizzle-orm", "pg", "@electric-sql/pglite", "node-cron", "yaml", "pino"],
  ...["temporal-polyfill", "date-holidays", "preact", "chrono-node", "ical-generator"],
  ...["@slack/bolt", "@slack/oauth", "@microsoft/teams.apps", "yauzl", "saxes", "highs"],
  ...["vega", "vega-lite", "@resvg/resvg-js", "nodemailer", "openid-client", "@opentelemetry/api"],
];

/** What each folder may do: all of this together is green. */
const allowed: Record<string, string> = {
  "src/domain/day.ts": imports("temporal-polyfill", "date-holidays"),
  "src/domain/disclosure/linear-model.ts": imports("highs"),
  "src/view/card.ts": imports("../domain/day.ts"),
  "src/engine/context.ts": `import type { Db } from "../../db/client.ts";\n${imports("zod", "chrono-node", "../view/card.ts", "../../db/queries/action.ts")}export const db = {} as Db;\n`,
  "src/start/log.ts": imports("pino"),
  "src/engine/posting/posting.ts": imports("zod"),
  "src/posts/action.ts": imports("zod", "../engine/posting/posting.ts", "../domain/day.ts"),
  "src/figures/gate/published-figures.ts": imports(
    "./published-release.ts",
    "../../../db/queries/figures/figure.ts",
    "../../../db/queries/figures/release.ts",
  ),
  "src/figures/gate/published-release.ts": imports("../../../db/queries/figures/release.ts"),
  "db/schema/indicator.ts": imports("drizzle-orm"),
  "db/queries/figures/figure.ts": imports("drizzle-orm", "../../schema/indicator.ts"),
  "db/queries/figures/release.ts": imports("drizzle-orm"),
  "db/client.ts": `${imports("drizzle-orm")}export type Db = string;\n`,
  "db/postgres.ts": imports("pg", "drizzle-orm"),
  "db/embedded.ts": imports("@electric-sql/pglite", "drizzle-orm"),
  "db/queries/action.ts": imports("../../src/domain/day.ts", "drizzle-orm"),
  "commands/action/add.ts": imports(
    "./collection.ts",
    "../../db/queries/action.ts",
    "../../src/engine/context.ts",
    "../../src/posts/action.ts",
  ),
  "commands/action/collection.ts": imports("zod"),
  "commands/meeting/plan.ts": imports("../../src/view/card.ts"),
  "commands/index.ts": imports("./action/add.ts", "./meeting/plan.ts"),
  "jobs/nudge.ts": imports("../db/queries/action.ts", "../src/engine/context.ts", "../src/posts/action.ts"),
  "jobs/escalate.ts": imports("zod"),
  "jobs/index.ts": imports("./nudge.ts", "./escalate.ts"),
  "src/delivery/wake.ts": imports("node-cron"),
  "src/delivery/deliver.ts": imports("../engine/context.ts", "../../db/queries/action.ts", "../start/log.ts"),
  "src/engine/session/sign-in.ts": imports("../context.ts", "../../../db/queries/action.ts"),
  "src/figures/finding-of.ts": imports("../engine/context.ts", "./gate/published-figures.ts"),
  "src/setup/read.ts": imports("yaml", "zod"),
  "src/intake/read.ts": imports(
    "yauzl",
    "saxes",
    "../engine/context.ts",
    "../../db/queries/action.ts",
    "../../db/queries/figures/figure.ts",
  ),
  "src/calendar/feed.ts": imports("ical-generator", "../domain/day.ts"),
  "src/charts/render.ts": imports("../view/card.ts"),
  "src/charts/draw.ts": imports("vega", "vega-lite", "@resvg/resvg-js"),
  "src/charts/worker.ts": imports("./draw.ts"),
  "src/web/app.ts": imports(
    "express",
    "preact",
    "../engine/context.ts",
    "../calendar/feed.ts",
    "../charts/render.ts",
    "../intake/read.ts",
  ),
  "src/api/app.ts": imports("express", "zod"),
  "src/conversation/run-request.ts": imports(
    "../engine/context.ts",
    "../view/card.ts",
    "../../db/queries/action.ts",
  ),
  "src/slack/app.ts": imports(
    "../view/card.ts",
    "../conversation/run-request.ts",
    "@slack/bolt",
    "@slack/oauth",
  ),
  "src/teams/app.ts": imports("../view/card.ts", "../conversation/run-request.ts", "@microsoft/teams.apps"),
  "src/start/open-engine.ts": imports("../engine/context.ts"),
  "src/demo/main.ts": imports("../../commands/index.ts", "../engine/session/sign-in.ts"),
  "src/main.ts": imports(
    "express",
    "../commands/index.ts",
    "../jobs/index.ts",
    "./web/app.ts",
    "./setup/read.ts",
  ),
  "src/cli.ts": imports("./main.ts", "./demo/main.ts", "./setup/read.ts"),
};

/** One step outside the rules each: the rule that must see it, the file, and what it imports. */
const trespasses: [rule: string, file: string, imported: string][] = [
  ["domain-modules", "src/domain/a.ts", "../view/card.ts"],
  ["domain-packages", "src/domain/b.ts", "zod"],
  ["domain-and-view-are-pure", "src/domain/c.ts", "node:fs"],
  ["domain-and-view-are-pure", "src/view/c.ts", "fs"],
  ["view-modules", "src/view/a.ts", "../engine/context.ts"],
  ["view-packages", "src/view/b.ts", "zod"],
  ["engine-modules", "src/engine/a.ts", "../setup/read.ts"],
  ["engine-modules", "src/engine/b.ts", "../../commands/index.ts"],
  ["engine-packages", "src/engine/c.ts", "preact"],
  ["engine-takes-only-the-type-of-the-database", "src/engine/d.ts", "../../db/client.ts"],
  ["db-modules", "db/queries/a.ts", "../../src/engine/context.ts"],
  ["db-packages", "db/queries/b.ts", "zod"],
  ["commands-modules", "commands/action/a.ts", "../../jobs/nudge.ts"],
  ["commands-modules", "commands/action/b.ts", "../../db/client.ts"],
  ["commands-modules", "commands/action/c.ts", "../../src/slack/app.ts"],
  ["commands-packages", "commands/action/d.ts", "preact"],
  ["commands-keep-to-their-noun", "commands/action/e.ts", "../meeting/plan.ts"],
  ["jobs-modules", "jobs/a.ts", "../commands/action/add.ts"],
  ["jobs-packages", "jobs/b.ts", "preact"],
  ["jobs-never-import-each-other", "jobs/c.ts", "./nudge.ts"],
  ["delivery-modules", "src/delivery/a.ts", "../web/app.ts"],
  ["delivery-packages", "src/delivery/b.ts", "preact"],
  ["surface-modules", "src/slack/a.ts", "../teams/a.ts"],
  ["surface-modules", "src/teams/a.ts", "../../db/queries/action.ts"],
  ["surface-modules", "src/web/a.ts", "../api/app.ts"],
  ["surface-modules", "src/api/a.ts", "../../commands/action/add.ts"],
  ["surface-modules", "src/matrix/a.ts", "../web/app.ts"],
  ["conversation-modules", "src/conversation/a.ts", "../slack/app.ts"],
  ["conversation-modules", "src/conversation/c.ts", "../figures/finding-of.ts"],
  ["conversation-packages", "src/conversation/b.ts", "@slack/bolt"],
  ["figures-modules", "src/figures/a.ts", "../conversation/run-request.ts"],
  ["figures-packages", "src/figures/b.ts", "zod"],
  ["posts-modules", "src/posts/a.ts", "../../db/queries/action.ts"],
  ["posts-packages", "src/posts/b.ts", "preact"],
  ["engine-modules", "src/engine/g2.ts", "../posts/action.ts"],
  ["engine-modules", "src/engine/e.ts", "../figures/finding-of.ts"],
  ["engine-modules", "src/engine/f2.ts", "../conversation/run-request.ts"],
  ["charts-modules", "src/charts/a.ts", "../engine/context.ts"],
  ["calendar-modules", "src/calendar/a.ts", "../delivery/deliver.ts"],
  ["calendar-packages", "src/calendar/b.ts", "zod"],
  ["spreadsheet-modules", "src/spreadsheet/a.ts", "../figures/finding-of.ts"],
  ["spreadsheet-packages", "src/spreadsheet/b.ts", "zod"],
  ["setup-modules", "src/setup/a.ts", "../../db/client.ts"],
  ["setup-packages", "src/setup/b.ts", "preact"],
  ["archive-modules", "src/archive/a.ts", "../web/app.ts"],
  ["archive-modules", "src/archive/c.ts", "../../db/client.ts"],
  ["archive-packages", "src/archive/b.ts", "express"],
  ["intake-modules", "src/intake/a.ts", "../setup/read.ts"],
  ["intake-packages", "src/intake/b.ts", "express"],
  ["workbooks-only-in-the-intake", "src/api/w.ts", "yauzl"],
  ["registries-are-handed-in", "src/start.ts", "../commands/index.ts"],
  ["sign-in-is-handed-in", "src/web/b.ts", "../engine/session/sign-in.ts"],
  ["setup-is-handed-in", "src/api/b.ts", "../setup/read.ts"],
  ["nobody-imports-a-starter", "src/web/c.ts", "../main.ts"],
  ["nobody-imports-a-starter", "src/web/e.ts", "../start/open-engine.ts"],
  ["express-only-in-web-api-mail-calendar-main", "src/slack/b.ts", "express"],
  ["issuers-are-asked-in-one-file", "src/web/account/m.ts", "openid-client"],
  ["mailer-only-in-mail", "src/web/m.ts", "nodemailer"],
  ["slack-only-in-slack", "src/web/d.ts", "@slack/bolt"],
  ["slack-only-in-slack", "src/cli/d.ts", "@slack/oauth"],
  ["teams-only-in-teams", "src/web/f.ts", "@microsoft/teams.apps"],
  ["drizzle-only-in-db", "src/engine/session/c.ts", "drizzle-orm"],
  ["drivers-only-in-the-client", "db/queries/c.ts", "pg"],
  ["traces-are-sent-from-one-file", "src/engine/traced.ts", "@opentelemetry/api"],
  ["drivers-only-in-the-client", "db/seed.ts", "@electric-sql/pglite"],
  ["solver-only-in-linear-model", "src/domain/g.ts", "highs"],
  ["figures-leave-by-one-gate", "commands/action/f.ts", "../../db/queries/figures/figure.ts"],
  ["figures-leave-by-one-gate", "src/engine/f.ts", "../../db/queries/figures/figure.ts"],
  ["figures-are-read-in-one-place", "db/queries/f.ts", "../schema/indicator.ts"],
  ["releases-are-made-by-the-gate", "jobs/f.ts", "../db/queries/figures/release.ts"],
  ["only-the-gate-sees-what-was-delivered", "src/figures/g.ts", "./gate/published-release.ts"],
  ["charts-are-drawn-in-their-thread", "src/charts/v.ts", "vega-lite"],
  ["only-the-thread-draws", "src/charts/w.ts", "./draw.ts"],
  ["cron-only-in-wake", "src/delivery/c.ts", "node-cron"],
  ["no-circle", "src/domain/d.ts", "./e.ts"],
  ["no-unresolvable", "src/domain/f.ts", "./nowhere.ts"],
];

describe("the import rules", () => {
  let report: { code: number; said: string };

  beforeAll(async () => {
    const files: Record<string, string> = { ...allowed, "src/domain/e.ts": imports("./d.ts") };
    for (const [, file, imported] of trespasses) files[file] = imports(imported);
    report = await run(kept(project(files, packages)), process.execPath, join(root, ".ci/imports.js"));
  });

  it("let every folder do its own work", async () => {
    const folder = kept(project(allowed, packages));
    const { code, said } = await run(folder, process.execPath, join(root, ".ci/imports.js"));
    expect(said).toContain("no dependency violations found");
    expect(code).toBe(0);
  });

  it.each(trespasses)("%s: %s may not import %s", (rule, file) => {
    expect(report.code).toBe(1);
    expect(report.said).toContain(`error ${rule}: ${file} → `);
  });

  it("are all seen red here", () => {
    const seen = new Set(trespasses.map(([rule]) => rule));
    expect(rules.forbidden.map(({ name }) => name).filter((name) => !seen.has(name ?? ""))).toEqual([]);
  });

  it("go red when a module was not read", async () => {
    const folder = kept(project(allowed, packages));
    const narrowed = { ...rules, options: { ...rules.options, includeOnly: "^jobs/" } };
    writeFileSync(join(folder, ".dependency-cruiser.js"), `export default ${JSON.stringify(narrowed)};\n`);
    const { code, said } = await run(folder, process.execPath, join(root, ".ci/imports.js"));
    expect(said).toContain(`read 3 modules of ${Object.keys(allowed).length}`);
    expect(code).toBe(1);
  });
});

describe("the lint rules", () => {
  const temporal = 'import { Temporal } from "temporal-polyfill";\n\n';
  const wrong: [what: string, file: string, text: string, said: string][] = [
    ["new Date() without a moment", "src/domain/a.ts", "export const at = new Date();\n", "ctx.now()"],
    ["Date()", "src/engine/b.ts", "export const at = Date();\n", "ctx.now()"],
    ["Date.now()", "commands/action/c.ts", "export const at = Date.now();\n", "ctx.now()"],
    ["Date.now handed on", "jobs/d.ts", "export const clock = Date.now;\n", "ctx.now()"],
    ["Temporal.Now", "db/e.ts", `${temporal}export const at = Temporal.Now.instant();\n`, "ctx.now()"],
    [
      "an import that nobody uses",
      "src/f.ts",
      'import { readFile } from "node:fs";\n',
      "lint/correctness/noUnusedImports",
    ],
    [
      "a non-null assertion",
      "src/g.ts",
      "export const first = (list: string[]) => list[0]!.length;\n",
      "lint/style/noNonNullAssertion",
    ],
    [
      "a browser's global on the server",
      "src/h.ts",
      "export const here = () => window.origin;\n",
      "lint/style/noRestrictedGlobals",
    ],
    ["other quotes", "src/i.ts", "export const word = 'les';\n", "format"],
    [
      "imports out of order",
      "src/j.ts",
      'import { b } from "./b.ts";\nimport { a } from "./a.ts";\n\nexport const both = [a, b];\n',
      "assist/source/organizeImports",
    ],
  ];
  const right: Record<string, string> = {
    "src/main.ts": "export const now = () => new Date();\n",
    "test/clock.test.ts": "export const now = Date.now();\n",
    "src/web/client/page.ts": "export const here = window.origin;\n",
    "src/domain/moment.ts": 'export const start = new Date("2026-01-05T07:00:00Z");\n',
  };
  let report: { code: number; said: string };
  const biome = (folder: string) =>
    run(
      folder,
      process.execPath,
      join(root, "node_modules/@biomejs/biome/bin/biome"),
      "ci",
      "--max-diagnostics=none",
      "--colors=off",
      ".",
    );

  beforeAll(async () => {
    const files = { ...right };
    for (const [, file, text] of wrong) files[file] = text;
    report = await biome(kept(project(files)));
  });

  it("let main, the tests and the browser's code do their own work", async () => {
    expect(await biome(kept(project(right)))).toMatchObject({ code: 0 });
  });

  it.each(wrong)("refuse %s in %s", (_what, file, _text, said) => {
    expect(report.code).toBe(1);
    const about = report.said.split(/\n(?=\S)/).filter((part) => part.startsWith(file));
    expect(about.join("\n")).toContain(said);
  });
});
