import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LIVED } from "../setup/load-lived.ts";

const ROOT = path.join(import.meta.dirname, "../..");
/** Says from what the lived demo was made. */
export const MADE_FROM = path.join(LIVED, "made-from.json");

/** What decides how the half year goes: who there is, what they do, and in which tables it is kept. */
const FOLDERS = ["db/migrations", "src/demo", "src/demo/script"];
const FILES = ["db/seed/g7.yaml", "db/seed/areas.csv", "db/seed/schoolvakanties-2026.csv"];
/** How a transcript looks changes nothing that is kept. */
const ONLY_TOLD = ["main.ts", "page.ts", "transcript.ts", "fold.ts", "brief.ts", "made-from.ts"];

/** A fingerprint of all that the lived demo is made from. */
export function sourcesPrint(): string {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !ONLY_TOLD.includes(entry.name))
      .map(({ name }) => `${folder}/${name}`),
  );
  const hash = createHash("sha256");
  for (const file of [...inFolders, ...FILES].sort()) {
    const text = readFileSync(path.join(ROOT, file), "utf8").replaceAll("\r\n", "\n");
    hash.update(`${file}\n${text.length}\n${text}`);
  }
  return hash.digest("hex");
}
