// Puts into one file what every start reads. The bundler makes a file for each set of entries that share something: a
// hundred at a start, of which finding, opening and linking took a quarter of the time.
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What a start on PostgreSQL comes by; the first is where it begins. */
export const START = [
  "src/main.ts",
  "src/start/start-app.ts",
  "db/postgres.ts",
  "db/migrate.ts",
  "src/api/surface.ts",
  "src/api/chart-picture.ts",
  "src/calendar/app.ts",
  "src/web/app.ts",
  "src/web/last-answer.ts",
  "src/setup/draft/open-setup.ts",
];

/** @typedef {import("esbuild").Metafile["outputs"]} Outputs */
/** @typedef {{ name: string, words: { of: string, as: string }[] }} Part */

/**
 * The files of a bundle that a start reads, the one where it begins first.
 * @param {Outputs} outputs
 */
function filesOfStart(outputs) {
  const found = new Set(
    START.flatMap((source) => Object.keys(outputs).filter((file) => outputs[file]?.entryPoint === source)),
  );
  // A set gives also what is added while it is gone through.
  for (const file of found)
    for (const { path: other, kind } of outputs[file]?.imports ?? [])
      if (kind === "import-statement" && outputs[other]) found.add(other);
  return [...found];
}

/**
 * @param {Outputs} outputs
 * @returns {Part[]} each with what it exports: two files may call something different the same
 */
const partsOfStart = (outputs) =>
  filesOfStart(outputs).map((file, at) => ({
    name: path.basename(file),
    words: (outputs[file]?.exports ?? []).map((of) => ({ of, as: at === 0 ? of : `${of}$${at}` })),
  }));

/**
 * All of it goes to the file where the start begins; what stood apart is found there by whoever asks for it later.
 * @param {string} made where the bundle is
 * @param {Outputs} outputs
 * @param {import("esbuild").BuildOptions} options
 */
export async function joinStart(made, outputs, options) {
  const { build } = await import("esbuild");
  const parts = partsOfStart(outputs);
  const names = new Set(parts.map(({ name }) => `./${name}`));
  const main = parts[0]?.name ?? "";
  await build({
    ...options,
    stdin: {
      contents: parts
        .map(
          ({ name, words }) => `export {${words.map(({ of, as }) => `${of} as ${as}`)}} from "./${name}";\n`,
        )
        .join(""),
      resolveDir: made,
    },
    outfile: path.join(made, main),
    allowOverwrite: true,
    plugins: [
      {
        name: "parts",
        setup: ({ onResolve }) => {
          onResolve({ filter: /./ }, ({ path: name, kind }) =>
            kind === "import-statement" && names.has(name) ? undefined : { path: name, external: true },
          );
        },
      },
    ],
  });
  for (const { name, words } of parts.slice(1)) {
    const file = path.join(made, name);
    await writeFile(file, `export {${words.map(({ of, as }) => `${as} as ${of}`)}} from "./${main}";\n`);
    await rm(`${file}.map`);
  }
}
