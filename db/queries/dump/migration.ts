import { readFileSync } from "node:fs";
import path from "node:path";
import { recordOf } from "../../../src/domain/record.ts";

const JOURNAL = path.join(import.meta.dirname, "../../migrations/meta/_journal.json");

/** The names of the migrations that this version has, oldest first: an open database has all of them. */
export function knownMigrations(): string[] {
  const { entries } = recordOf(JSON.parse(readFileSync(JOURNAL, "utf8")));
  return Array.isArray(entries) ? entries.map((entry) => String(recordOf(entry).tag)) : [];
}
