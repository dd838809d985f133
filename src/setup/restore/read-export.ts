import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../../engine/refusal.ts";
import type { Text } from "../../view/text.ts";
import {
  anyManifest,
  type ExportedFile,
  FORMAT_VERSION,
  MANIFEST,
  type Manifest,
  manifestSchema,
  TABLES,
} from "./manifest.ts";

/** One cooperation as it was exported, whole to the byte. */
export interface Export {
  directory: string;
  manifest: Manifest;
}

/**
 * The exports in a directory: its own, or those of the directories in it.
 * @throws Refusal when there is none, or when one of them is not whole
 */
export async function readExports(t: Text, directory: string): Promise<Export[]> {
  const { restore } = t;
  const found = directoriesIn(directory).map((one) => ({ directory: one, manifest: readManifest(t, one) }));
  if (found.length === 0) throw new Refusal("invalid", restore.none(directory));
  const slugs = found.map(({ manifest }) => manifest.cooperation);
  const twice = slugs.find((slug, nth) => slugs.indexOf(slug) !== nth);
  if (twice !== undefined) throw new Refusal("invalid", restore.twice(twice));
  for (const one of found) {
    for (const file of one.manifest.files) await mustBeWhole(t, one.directory, file);
  }
  return found;
}

/** Also one whose manifest is gone: it is refused, not passed over. */
const isExport = (directory: string): boolean =>
  [MANIFEST, TABLES].some((name) => existsSync(path.join(directory, name)));

function directoriesIn(directory: string): string[] {
  if (isExport(directory)) return [directory];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(directory, name))
    .filter(isExport)
    .sort();
}

function readManifest(t: Text, directory: string): Manifest {
  const { restore } = t;
  const written = jsonIn(path.join(directory, MANIFEST));
  if (written === undefined) throw new Refusal("invalid", restore.half(directory));
  const any = anyManifest.safeParse(written);
  if (!any.success) throw new Refusal("invalid", restore.foreign(path.join(directory, MANIFEST)));
  if (any.data.formatVersion > FORMAT_VERSION) {
    throw new Refusal("invalid", restore.newer(directory, any.data.leerlus));
  }
  const manifest = manifestSchema.safeParse(written);
  if (!manifest.success) throw new Refusal("invalid", restore.damaged(path.join(directory, MANIFEST)));
  return manifest.data;
}

/** Undefined: not there, empty or torn, because whoever wrote it was stopped. */
function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

async function mustBeWhole(t: Text, directory: string, expected: ExportedFile): Promise<void> {
  const file = path.join(directory, expected.file);
  const hash = createHash("sha256");
  try {
    const parts: AsyncIterable<Buffer> = createReadStream(file);
    for await (const part of parts) hash.update(part);
  } catch {
    throw new Refusal("invalid", t.restore.damaged(file));
  }
  if (hash.digest("hex") !== expected.sha256) throw new Refusal("invalid", t.restore.damaged(file));
}
