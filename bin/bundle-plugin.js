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

/** @type {import("esbuild").Plugin} */
export const asFromSource = {
  name: "as-from-source",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path: name, kind, importer }) => {
      if (kind === "entry-point") return undefined;
      const outside = { path: name, external: true };
      if (!isBuiltin(name)) return isInside(name, importer) ? undefined : outside;
      if (kind === "dynamic-import") return outside;
      return { path: name.replace(/^(?:node:)?/, "node:"), namespace: "builtin" };
    });
    // To import a module of Node.js reads all that it exports: of `node:http` the `WebSocket`, for which it loads a client
    // of HTTP that a start does not need. This reads what is used.
    build.onLoad({ filter: /./, namespace: "builtin" }, ({ path: name }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(name)});`,
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
      return { loader: "ts", contents };
    });
  },
};
