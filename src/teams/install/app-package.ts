import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { englishOf, type ManifestOptions, manifestOf } from "./manifest.ts";

/** In parts, not as an instant: a zip keeps the wall clock, and the package must be the same in every time zone. */
const MADE = new Date(2026, 0, 1);

const icon = (name: string): Uint8Array => readFileSync(new URL(`./package/${name}`, import.meta.url));
const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

/**
 * The zip that an administrator uploads in Teams: the manifest in Dutch, its English words, two icons. The same options
 * give the same bytes.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package
 */
export function appPackageOf(options: ManifestOptions): Uint8Array {
  const files = {
    "manifest.json": json(manifestOf(options)),
    "en.json": json(englishOf(options)),
    "color.png": icon("color.png"),
    "outline.png": icon("outline.png"),
  };
  return zipSync(files, { mtime: MADE, level: 9 });
}
