import { z } from "zod";

/** Written last, so that an export without it, or with an empty one, was broken off. */
export const MANIFEST = "manifest.json";
export const FORMAT = "leerlus-export";
/** Raised when a directory of before could no longer be understood. */
export const FORMAT_VERSION = 1;
/** The rows that a restore takes back stand here, a file for each table. */
export const TABLES = "tables";

const exportedFile = z.object({
  /** Below the directory of the manifest, and nowhere else. */
  file: z.string().regex(/^(tables\/)?[a-z][a-z0-9_-]*\.jsonl$/),
  rows: z.int().min(0),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ExportedFile = z.output<typeof exportedFile>;

/** What an export is of, what it was made with, and what must be in it. */
export const manifestSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  /** The version of Leerlus. */
  leerlus: z.string(),
  /** The last migration of the database it came from. */
  migration: z.string(),
  cooperation: z.string().min(1),
  name: z.string(),
  madeAt: z.iso.datetime({ offset: true }),
  /** The moment at which the clock of a demo stood; null: time was the world's. */
  demoClock: z.iso.datetime({ offset: true }).nullable(),
  files: z.array(exportedFile),
});
export type Manifest = z.output<typeof manifestSchema>;

/** Read first, of a manifest of whatever age. */
export const anyManifest = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.int(),
  leerlus: z.string(),
});
