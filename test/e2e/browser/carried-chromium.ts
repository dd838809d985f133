import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const entry = import.meta.resolve("@sparticuz/chromium");
const cache = fileURLToPath(new URL("../../../node_modules/.cache/leerlus/", import.meta.url));
const dejaVu = path.dirname(fileURLToPath(import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")));

/** Named as if it ran on Amazon's servers the package unpacks its libraries too. */
const unpacking = `import chromium from ${JSON.stringify(entry)}; await chromium.executablePath();`;

export interface CarriedChromium {
  directory: string;
  executablePath: string;
  /** What it needs of its environment: a machine with nothing has neither its libraries nor any font. */
  env: Record<string, string>;
}

/**
 * The headless Chromium that an npm package carries for Linux on x64, unpacked once for all test files, with the
 * libraries and the fonts that come with it.
 */
export async function carriedChromium(): Promise<CarriedChromium> {
  const { version } = JSON.parse(await readFile(new URL("../package.json", entry), "utf8"));
  const directory = path.join(cache, `chromium-${version}`);
  if (!existsSync(directory)) await unpackTo(directory);
  return {
    directory,
    executablePath: path.join(directory, "chromium"),
    env: {
      LD_LIBRARY_PATH: path.join(directory, "al2023", "lib"),
      FONTCONFIG_FILE: path.join(directory, "fonts.conf"),
      HOME: directory,
    },
  };
}

/** Several test files may do it at once and any may be killed: only what is whole gets the name. */
async function unpackTo(directory: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const making = await mkdtemp(`${directory}-`);
  // The package writes to the temporary folder, under names that everybody shares: here it is a folder of its own.
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", unpacking], {
    env: { PATH: process.env.PATH, TMPDIR: making, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
  });
  const folders = [path.join(directory, "fonts"), dejaVu].map((folder) => `<dir>${folder}</dir>`).join("");
  const cachedFonts = `<cachedir>${path.join(directory, "fonts-cache")}</cachedir>`;
  await writeFile(
    path.join(making, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}${cachedFonts}</fontconfig>\n`,
  );
  await rename(making, directory).catch(async (error) => {
    await rm(making, { recursive: true, force: true });
    if (!existsSync(directory)) throw error;
  });
}
