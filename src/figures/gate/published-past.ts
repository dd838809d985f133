import type { StoredRelease } from "../../../db/queries/figures/release.ts";
import type { CountTable } from "../../domain/disclosure/count-table.ts";
import { unpackRelease } from "../../domain/disclosure/packed-release.ts";
import type { Decided, Release } from "../../domain/disclosure/release.ts";
import type { Family } from "../../domain/figures/family.ts";

/** What was let out before, as far as the next decision looks into it. */
export type Past = Pick<StoredRelease, "counts" | "wholes" | "sight" | "basis">;

const nothing: CountTable = { cells: new Map(), sums: [] };
const none: ReadonlyMap<string, Decided> = new Map();

/**
 * The releases in which a family's counts were ever let out, as releases of that family: its counts may have been
 * decided each by itself before the catalogue put them together. Undefined when they were decided together with
 * others than now: then nobody can say what is safe.
 * @param stored oldest first
 */
export function earlierOf(stored: readonly Past[], family: Family): Release[] | undefined {
  let counts: CountTable | undefined;
  let wholes: CountTable | undefined;
  const releases: Release[] = [];
  for (const row of stored) {
    const release = unpackRelease(row);
    const { publication, rule, exposed } = release;
    const lone = row.wholes === null;
    if (row.counts === family.counts && (lone || row.wholes === family.wholes)) {
      counts = publication.counts;
      wholes = publication.wholes ?? wholes;
      releases.push({ ...release, publication: both(counts, wholes) });
    } else if (lone && row.counts === family.wholes) {
      wholes = publication.counts;
      // What nothing new was said of stands as it stood.
      const said = { counts: none, wholes: release.counts };
      releases.push({ publication: both(counts ?? nothing, wholes), rule, exposed, ...said });
    } else return undefined;
  }
  return releases;
}

const both = (counts: CountTable, wholes: CountTable | undefined): Release["publication"] =>
  wholes ? { counts, wholes } : { counts };
