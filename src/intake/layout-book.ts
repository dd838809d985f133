import { createHash } from "node:crypto";
import type { Layout } from "../../db/queries/figures/figure.ts";

/** Finds the layouts of an import that are the same: period after period of one table mostly is. */
export class LayoutBook {
  readonly #known = new Set<string>();
  #fresh: Layout[] = [];
  #last: Layout | undefined;

  idOf(areas: ArrayLike<number>, providers: ArrayLike<number>): string {
    const last = this.#last;
    if (last && same(last.areas, areas) && same(last.providers, providers)) return last.id;
    const hash = createHash("sha256");
    for (const list of [areas, providers]) hash.update(Int32Array.from(list));
    const id = hash.digest("base64url");
    if (!this.#known.has(id)) this.#fresh.push({ id, areas, providers });
    this.#known.add(id);
    this.#last = { id, areas, providers };
    return id;
  }

  /** Those that were not taken yet. */
  take(): Layout[] {
    const taken = this.#fresh;
    this.#fresh = [];
    return taken;
  }
}

function same(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
