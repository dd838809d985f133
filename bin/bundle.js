// The server as few files, kept beside what the compiler keeps: half of a start is finding and linking two thousand
// modules. Run by itself (`node bin/bundle.js`), it makes the one that fits the sources as they are now.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = path.join(import.meta.dirname, "..");
const KEPT = "node_modules/.cache/leerlus/bundle";
const SOURCES = ["src", "db", "commands", "jobs"];
/** Packages of many modules that nothing but JavaScript belongs to. Every other is found where it is installed. */
const INSIDE = /^(?:drizzle-orm|zod|temporal-polyfill|preact|preact-render-to-string|htm)(?:[/]|$)/;

/**
 * Another for every change of a source, of the packages, of Node.js, and for every place: paths stand in it. To the second,
 * as the layers of an image keep it: whoever changes a source twice in one has made no bundle in between.
 * @param {string} root
 */
function key(root) {
  const hash = createHash("sha256").update(`${process.version} ${root}`);
  // What npm notes of what it installed.
  const installed = "node_modules/.package-lock.json";
  for (const file of [...SOURCES.flatMap((folder) => filesIn(root, folder)), "bin/bundle.js", installed]) {
    const { mtimeMs, size } = statSync(`${root}/${file}`, { throwIfNoEntry: false }) ?? {};
    hash.update(`\n${file} ${Math.floor((mtimeMs ?? 0) / 1000)} ${size}`);
  }
  return hash.digest("hex").slice(0, 20);
}

/**
 * @param {string} root
 * @param {string} folder
 */
function filesIn(root, folder) {
  const names = readdirSync(`${root}/${folder}`, { encoding: "utf8", recursive: true });
  return names
    .filter((name) => /\.(?:ts|json)$/.test(name))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/**
 * Where the bundle of the sources as they are now is, or would be.
 * @param {string} root
 */
const place = (root) => path.join(root, KEPT, key(root));

/** @returns the address of what starts the server; undefined where there is no bundle of the sources as they are now */
export function bundledMain(root = HERE) {
  const main = path.join(place(root), "main.mjs");
  return existsSync(main) ? pathToFileURL(main).href : undefined;
}

/** @type {import("esbuild").Plugin} */
const asFromSource = {
  name: "as-from-source",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      INSIDE.test(name) || kind === "entry-point" ? undefined : { path: name, external: true },
    );
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

/** Makes the bundle, unless there is one; of several that do so at once one is kept. */
export async function makeBundle(root = HERE) {
  const to = place(root);
  const kept = path.dirname(to);
  if (existsSync(to)) return;
  const { build } = await import("esbuild");
  await mkdir(kept, { recursive: true });
  const made = await mkdtemp(path.join(kept, "new-"));
  try {
    await build({
      entryPoints: [path.join(root, "src/main.ts")],
      outdir: made,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node24",
      outExtension: { ".js": ".mjs" },
      sourcemap: "external",
      plugins: [asFromSource],
      logLevel: "silent",
    });
    // A source that was changed meanwhile makes another key; whoever else made it too was the first.
    if (to === place(root) && !existsSync(to)) await rename(made, to).catch(() => undefined);
    for (const other of await readdir(kept))
      if (!other.startsWith("new-") && path.join(kept, other) !== to)
        await rm(path.join(kept, other), { recursive: true, force: true });
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeBundle();
