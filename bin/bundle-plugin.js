// How the bundle is made of the sources: what goes into it, and how it still finds what lies beside them.
import { readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Packages that every start reads, and that nothing but JavaScript belongs to. */
const INSIDE = [
  "@opentelemetry/api",
  "csv-stringify",
  "drizzle-orm",
  "express",
  "fflate",
  "htm",
  "ical-generator",
  "jose",
  "node-cron",
  "openid-client",
  "pg",
  "pino",
  "preact",
  "preact-render-to-string",
  "prom-client",
  "saxes",
  "temporal-polyfill",
  "timezones-ical-library",
  "write-excel-file",
  "yaml",
  "yauzl",
  "zod",
];
/** What one of those asks for goes along, but for what is found beside itself. */
const OUTSIDE = ["@electric-sql/pglite"];

/**
 * @param {string} name of a package, or of a part of one
 * @param {string} importer
 */
function isInside(name, importer) {
  const isIn = (/** @type {string[]} */ names) => names.some((one) => `${name}/`.startsWith(`${one}/`));
  return importer.endsWith(".ts") ? isIn(INSIDE) : !isIn(OUTSIDE);
}

/** @param {string} name */
const builtin = (name) => `process.getBuiltinModule(${JSON.stringify(name)})`;

/**
 * To import a module of Node.js reads all that it exports: of `node:http` the `WebSocket`, for which it loads a client of
 * HTTP that a start does not need. This reads what is used.
 * @param {string} name
 */
function asImported(name) {
  const words = Object.keys(process.getBuiltinModule(name) ?? {}).filter((word) => word !== "default");
  // What is marked as pure is left out where nobody uses it.
  const read = words.map((word) => `export const ${word} = /* @__PURE__ */ $of("${word}");\n`);
  return `const $all = ${builtin(name)};\nconst $of = (word) => $all[word];\nexport default $all;\n${read.join("")}`;
}

/**
 * One letter outside ASCII makes the text of a whole file twice as large in memory, and slower to read. The bundler escapes
 * those in strings, and leaves expressions and templates: here all are, but where a backslash would mean something else.
 * @param {string} text
 */
function inAscii(text) {
  if (/\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f`]/.test(text)) return text;
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** @type {import("esbuild").Plugin} */
export const asFromSource = {
  name: "as-from-source",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path: name, kind, importer }) => {
      if (kind === "entry-point") return undefined;
      const outside = { path: name, external: true };
      if (!isBuiltin(name)) return isInside(name, importer) ? undefined : outside;
      if (kind === "dynamic-import") return outside;
      return {
        path: name.replace(/^(?:node:)?/, "node:"),
        namespace: kind === "require-call" ? "required" : "imported",
      };
    });
    build.onLoad({ filter: /./, namespace: "required" }, ({ path: name }) => ({
      contents: `module.exports = ${builtin(name)};`,
    }));
    build.onLoad({ filter: /./, namespace: "imported" }, ({ path: name }) => ({
      contents: asImported(name),
    }));
    // Of metrics, what would push them: nobody does, and it loads TLS.
    build.onLoad({ filter: /[/\\]prom-client[/\\]lib[/\\]pushgateway\.js$/ }, () => ({ contents: "" }));
    // Files that lie beside a source are found from where the source is.
    build.onLoad({ filter: /[/\\](?:src|db|commands|jobs)[/\\].*\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      const here = [
        ["import.meta.dirname", path.dirname(file)],
        ["import.meta.filename", file],
        ["import.meta.url", pathToFileURL(file).href],
      ];
      const contents = here.reduce((all, [what = "", is]) => all.replaceAll(what, JSON.stringify(is)), text);
      return { loader: "ts", contents: inAscii(contents) };
    });
  },
};
