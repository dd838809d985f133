// The direction of imports: docs in README, "Map". Every rule is seen red in test/rules.test.ts.
const starters = "^src/((main|cli)[.]ts$|(start|cli|demo)/)";
const inner =
  "domain|view|engine|posts|figures|conversation|delivery|setup|archive|intake|charts|calendar|spreadsheet|start|cli|demo";
/** Any folder in src that is not one of the inner ones is a surface: slack, teams, web, api, … */
const surface = `^src/(?!(?:${inner})/)([^/]+)/`;
const settings = "^src/start/(settings/settings|log)[.]ts$";
/** @param {string[]} names */
const packages = (...names) => names.map((name) => `^node_modules/(@types/)?${name}/`);

/**
 * Two rules: which of our own folders a folder may import, and which packages.
 * @param {string} name what the rules are called after
 * @param {string} path the folder, as a pattern
 * @param {string[]} own patterns of our own modules that it may import
 * @param {string[] | "any"} from packages that it may import
 */
function only(name, path, own, from) {
  /** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
  const rules = [
    {
      name: `${name}-modules`,
      severity: "error",
      from: { path },
      to: { path: "^(src|commands|jobs|db|test|bin)/", pathNot: own },
    },
  ];
  if (from !== "any") {
    const to = { path: "^node_modules/", ...(from.length ? { pathNot: packages(...from) } : {}) };
    rules.push({ name: `${name}-packages`, severity: "error", from: { path }, to });
  }
  return rules;
}

/**
 * Only the files matching `path` may import `to`.
 * @param {string} name
 * @param {string | string[]} to a pattern of our own modules, or names of packages
 * @param {string[]} path
 * @returns {import("dependency-cruiser").IForbiddenRuleType}
 */
const reserved = (name, to, path) => ({
  name,
  severity: "error",
  from: { pathNot: path },
  to: typeof to === "string" ? { path: to } : { path: packages(...to) },
});

/** @type {import("dependency-cruiser").IConfiguration & { forbidden: { name?: string }[] }} */
export default {
  forbidden: [
    ...only(
      "domain",
      "^src/domain/",
      ["^src/domain/"],
      ["temporal-polyfill", "date-holidays", "date-holidays-parser", "highs"],
    ),
    ...only("view", "^src/view/", ["^src/(view|domain)/"], ["temporal-polyfill"]),
    {
      name: "domain-and-view-are-pure",
      comment:
        "No file, no network, no environment: what they answer follows from what they are given, as a hash does.",
      severity: "error",
      from: { path: "^src/(domain|view)/", pathNot: "^src/domain/fingerprint[.]ts$" },
      to: { dependencyTypes: ["core"] },
    },
    ...only(
      "engine",
      "^src/engine/",
      ["^src/(engine|view|domain)/", settings, "^db/client[.]ts$", "^db/queries/"],
      ["zod", "chrono-node", "temporal-polyfill"],
    ),
    ...only(
      "posts",
      "^src/posts/",
      ["^src/posts/", "^src/engine/posting/posting[.]ts$", "^src/(view|domain)/"],
      ["zod"],
    ),
    ...only(
      "figures",
      "^src/figures/",
      ["^src/(figures|posts|engine|view|domain)/", "^db/queries/"],
      ["temporal-polyfill"],
    ),
    {
      name: "engine-takes-only-the-type-of-the-database",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { path: "^db/client", dependencyTypesNot: ["type-only"] },
    },
    ...only(
      "db",
      "^db/",
      // A post keeps its card: the type of a card, not how one is made.
      ["^db/", "^src/domain/", "^src/view/card[.]ts$"],
      ["drizzle-orm", "pg", "@electric-sql/pglite(-prepopulatedfs)?", "temporal-polyfill"],
    ),
    ...only(
      "commands",
      "^commands/",
      ["^commands/", "^src/(domain|view|engine|posts|figures|intake)/", "^db/queries/"],
      ["zod", "temporal-polyfill"],
    ),
    {
      name: "commands-keep-to-their-noun",
      severity: "error",
      from: { path: "^commands/([^/]+)/" },
      to: { path: "^commands/", pathNot: "^commands/$1/" },
    },
    ...only(
      "jobs",
      "^jobs/",
      ["^jobs/", "^src/(domain|view|engine|posts|figures)/", "^db/queries/"],
      ["zod", "temporal-polyfill"],
    ),
    {
      name: "jobs-never-import-each-other",
      severity: "error",
      from: { path: "^jobs/", pathNot: "^jobs/index[.]ts$" },
      to: { path: "^jobs/" },
    },
    ...only(
      "delivery",
      "^src/delivery/",
      ["^src/(delivery|posts|engine|view|domain)/", settings, "^db/queries/"],
      ["node-cron", "temporal-polyfill", "zod"],
    ),
    ...only(
      "surface",
      surface,
      [
        "^src/$1/",
        "^src/(conversation|figures|engine|view|domain|intake|charts|calendar|spreadsheet)/",
        settings,
      ],
      "any",
    ),
    ...only(
      "conversation",
      "^src/conversation/",
      ["^src/(conversation|posts|engine|intake|view|domain)/", "^db/queries/"],
      ["zod", "temporal-polyfill", "htm", "preact", "preact-render-to-string"],
    ),
    ...only(
      "intake",
      "^src/intake/",
      ["^src/(intake|figures|posts|engine|view|domain)/", "^db/queries/"],
      ["saxes", "yauzl", "temporal-polyfill", "zod"],
    ),
    ...only("charts", "^src/charts/", ["^src/(charts|view|domain)/"], "any"),
    ...only(
      "spreadsheet",
      "^src/spreadsheet/",
      ["^src/(spreadsheet|engine|view)/"],
      ["csv-stringify", "write-excel-file"],
    ),
    ...only(
      "calendar",
      "^src/calendar/",
      ["^src/(calendar|engine|view|domain)/", "^db/queries/"],
      ["ical-generator", "timezones-ical-library", "temporal-polyfill", "express"],
    ),
    ...only(
      "setup",
      "^src/setup/",
      ["^src/(setup|engine|view|domain)/", settings, "^db/queries/"],
      ["zod", "yaml", "temporal-polyfill"],
    ),
    ...only(
      "archive",
      "^src/archive/",
      // A page for the archive is drawn as the one that people print.
      [
        "^src/(archive|figures|engine|view|domain)/",
        "^src/web/render/",
        "^src/spreadsheet/table-file[.]ts$",
        "^db/queries/(circle|publication|scope|digest/digest)[.]ts$",
      ],
      ["zod", "preact"],
    ),
    reserved("registries-are-handed-in", "^(commands/(index|collections|postings)|jobs/index)[.]ts$", [
      starters,
      "^commands/index[.]ts$",
    ]),
    reserved("sign-in-is-handed-in", "^src/engine/session/(sign-in|clean-up)[.]ts$", [starters]),
    reserved("setup-is-handed-in", "^src/setup/", [starters, "^src/setup/"]),
    {
      name: "nobody-imports-a-starter",
      comment: "The types of the settings and the log apart.",
      severity: "error",
      from: { pathNot: [starters] },
      to: { path: starters, pathNot: settings },
    },
    reserved(
      "express-only-in-web-api-mail-calendar-main",
      ["express"],
      ["^src/(web|api|mail|calendar)/", "^src/main[.]ts$"],
    ),
    reserved("issuers-are-asked-in-one-file", ["openid-client"], ["^src/web/account/issuer[.]ts$"]),
    reserved("mailer-only-in-mail", ["nodemailer"], ["^src/mail/"]),
    reserved("slack-only-in-slack", ["@slack/bolt", "@slack/oauth"], ["^src/slack/"]),
    reserved(
      "teams-only-in-teams",
      ["@microsoft/teams[.-](apps|api|cards|common|js)"],
      ["^src/teams/", "^test/"],
    ),
    reserved("drizzle-only-in-db", ["drizzle-orm"], ["^db/"]),
    reserved(
      "drivers-only-in-the-client",
      ["pg", "@electric-sql/pglite(-prepopulatedfs)?"],
      [
        "^db/(embedded|embedded-types|keep-space|listener|migrate|postgres|prepared-statements|trace-statement|transaction)[.]ts$",
        "^test/",
      ],
    ),
    // What is traced is announced; who sends it, and what with, stands in one file.
    reserved("traces-are-sent-from-one-file", ["@opentelemetry"], ["^src/start/observe/tracing[.]ts$"]),
    reserved("workbooks-only-in-the-intake", ["saxes", "yauzl"], ["^src/intake/"]),
    reserved(
      "solver-only-in-linear-model",
      ["highs"],
      ["^src/domain/disclosure/linear-model[.]ts$", "^test/"],
    ),
    // What came in is one thing, what may be seen another: between them is one gate.
    reserved("figures-leave-by-one-gate", "^db/queries/figures/figure(-member|-revision)?[.]ts$", [
      "^src/(intake/|figures/gate/published-)",
      "^db/queries/figures/figure-(import|revision)[.]ts$",
      "^test/",
    ]),
    reserved("figures-are-read-in-one-place", "^db/schema/(indicator|disclosure)[.]ts$", [
      "^db/queries/figures/(figure|indicator|release)",
      "^test/",
    ]),
    reserved("releases-are-made-by-the-gate", "^db/queries/figures/release[.]ts$", [
      "^src/figures/gate/published-",
      "^test/",
    ]),
    {
      name: "only-the-gate-sees-what-was-delivered",
      severity: "error",
      from: { pathNot: ["^src/figures/gate/published-", "^test/"] },
      to: { path: "^src/figures/gate/published-(?!figures[.]ts$)" },
    },
    reserved(
      "charts-are-drawn-in-their-thread",
      ["vega", "vega-lite", "@resvg/resvg-js"],
      ["^src/charts/draw[.]ts$", "^test/bench/"],
    ),
    reserved("only-the-thread-draws", "^src/charts/(draw|worker)[.]ts$", [
      "^src/charts/worker[.]ts$",
      "^test/(bench|charts)/",
    ]),
    reserved("cron-only-in-wake", ["node-cron"], ["^src/delivery/wake[.]ts$"]),
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    // With TypeScript 7 installed the default parser reads no module at all, and everything passes.
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
