// The server as few files, kept beside what the compiler keeps: half of a start is finding and linking two thousand
// modules. Run by itself (`node bin/bundle.js`), it makes the one that fits the sources as they are now.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = path.join(import.meta.dirname, "..");
const KEPT = "node_modules/.cache/leerlus/bundle";
const SOURCES = ["src", "db", "commands", "jobs"];
/** What tells one version from another is compared word for word: time and size of another version may be the same. */
const VERSION = ["package.json", "package-lock.json", "db/migrations/meta/_journal.json"];
/** So many bundles stay whatever their age: of another version of Node.js, or of sources that were put back. */
const NEWEST = 3;
const HOUR_MS = 3_600_000;
/** What a process may still run from: it reads parts of its bundle when they are first needed. */
const IN_USE_MS = 30 * 24 * HOUR_MS;
/**
 * Another for every change of a source, of the packages, of Node.js, and for every place: paths stand in it. Times count to
 * the second, as the layers of an image keep them: whoever changes a source twice in one has made no bundle in between.
 * @param {string} root
 */
function key(root) {
  const hash = createHash("sha256").update(`${process.version} ${root}`);
  // What npm notes of what it installed.
  const installed = "node_modules/.package-lock.json";
  for (const file of [
    ...SOURCES.flatMap((folder) => filesIn(root, folder)),
    ...["bin/bundle.js", "bin/bundle-plugin.js", "bin/bundle-start.js", "bin/source-lines.js", installed],
  ]) {
    const { mtimeMs, size } = statSync(`${root}/${file}`, { throwIfNoEntry: false }) ?? {};
    hash.update(`\n${file} ${Math.floor((mtimeMs ?? 0) / 1000)} ${size}`);
  }
  for (const file of VERSION)
    if (existsSync(`${root}/${file}`)) hash.update(`\n${file} `).update(readFileSync(`${root}/${file}`));
  return hash.digest("hex").slice(0, 20);
}

/**
 * @param {string} root
 * @param {string} folder
 */
function filesIn(root, folder) {
  /** @type {string[]} */
  const found = [];
  // Of `recursive` Node asks again what each entry is: most of the time that a key takes.
  for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...filesIn(root, name));
    else if (/\.(?:ts|json)$/.test(entry.name)) found.push(name);
  }
  return found.sort();
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

/** @satisfies {import("esbuild").BuildOptions} */
const OPTIONS = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node24",
  // What is read at each start, less a quarter. Names stay, for whoever reads where something went wrong.
  minifyWhitespace: true,
  legalComments: "none",
  // Named in each file, for whoever makes one file of several; the sources lie where it says.
  sourcemap: "linked",
  sourcesContent: false,
  logLevel: "silent",
};

/** Makes the bundle, unless there is one; of several that do so at once one is kept. */
export async function makeBundle(root = HERE) {
  const to = place(root);
  const kept = path.dirname(to);
  if (existsSync(to)) return;
  const [{ build }, { asFromSource }, { joinStart }, { keepLines }] = await Promise.all([
    import("esbuild"),
    import("./bundle-plugin.js"),
    import("./bundle-start.js"),
    import("./source-lines.js"),
  ]);
  await mkdir(kept, { recursive: true });
  const made = await mkdtemp(path.join(kept, "new-"));
  try {
    const { metafile } = await build({
      ...OPTIONS,
      entryPoints: [path.join(root, "src/main.ts")],
      absWorkingDir: root,
      outdir: made,
      splitting: true,
      outExtension: { ".js": ".mjs" },
      metafile: true,
      plugins: [asFromSource],
    });
    await joinStart(made, metafile.outputs, OPTIONS);
    const maps = (await readdir(made)).filter((name) => name.endsWith(".map"));
    for (const name of maps) await keepLines(path.join(made, name.replace(/\.map$/, "")));
    // Whoever installs it is not who runs it.
    await chmod(made, 0o755);
    // A source that was changed meanwhile makes another key; whoever else made it too was the first.
    if (to === place(root) && !existsSync(to)) await rename(made, to).catch(() => undefined);
    await removeOld(kept);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/**
 * Removes bundles that nothing runs from any more, and what a build left that was ended halfway.
 * @param {string} kept
 */
async function removeOld(kept) {
  const found = await Promise.all(
    (await readdir(kept)).map(async (name) => {
      // Another process may remove it as well.
      const madeAt = (await stat(path.join(kept, name)).catch(() => undefined))?.mtimeMs ?? 0;
      return { name, ageMs: Date.now() - madeAt };
    }),
  );
  const isHalf = (/** @type {{ name: string }} */ { name }) => name.startsWith("new-");
  const whole = found.filter((one) => !isHalf(one)).sort((a, b) => a.ageMs - b.ageMs);
  const old = [
    ...whole.slice(NEWEST).filter(({ ageMs }) => ageMs > IN_USE_MS),
    ...found.filter((one) => isHalf(one) && one.ageMs > HOUR_MS),
  ];
  for (const { name } of old) await rm(path.join(kept, name), { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    // The server that is being started comes first. A service may not be allowed to say so.
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {}
  await makeBundle();
}
