import { elementAt } from "../element-at.ts";
import { type Cell, type CountTable, keyOf } from "./count-table.ts";
import { type DisclosureRule, isSecret } from "./disclosure-rule.ts";
import type { Decided, Release } from "./release.ts";

/** The parts of a release in which something is decided. */
const parts = ["counts", "wholes", "shares"] as const;
export type ReleasePart = (typeof parts)[number];

/** What a release lets anybody see. Cells go by the positions of their codes, then the value; null is withheld. */
export interface PackedSight {
  /** The codes of each dimension, by position. */
  codes: string[][];
  counts: (number | null)[];
  wholes?: (number | null)[];
  shares?: (number | null)[];
}

/** What it was decided from: only later decisions look into it. */
export interface PackedBasis {
  rule: DisclosureRule;
  /** Per dimension and code: how many steps below the top. */
  depths: number[][];
  counts: PackedTable;
  wholes?: PackedTable | undefined;
}

/** Lists of numbers: of a table of 8 by 57 by 17 they are some 200 kB, where objects would be megabytes. */
interface PackedTable {
  /** Positions of the codes, the count (null: not known), and 1 if it follows from what was delivered, 2 if it was itself. */
  cells: (number | null)[];
  /** The dimension, the whole and its parts, by place in `cells`. */
  sums: number[][];
}

export type PackedRelease = { sight: PackedSight; basis: PackedBasis };

/** What is seen of each cell of a part of a release, by key: a value, or null where it is withheld. */
export function sightOf({ codes, ...sight }: PackedSight, part: ReleasePart): Map<string, number | null> {
  const list = sight[part] ?? [];
  const seen = new Map<string, number | null>();
  for (let i = 0; i < list.length; i += codes.length + 1) {
    seen.set(keyAt(codes, list, i), list[i + codes.length] ?? null);
  }
  return seen;
}

export function packRelease({ publication, rule, ...decided }: Release): PackedRelease {
  const cells = [...publication.counts.cells.values(), ...(publication.wholes?.cells.values() ?? [])];
  const size = cells[0]?.at.length ?? 0;
  const positions = Array.from({ length: size }, () => new Map<string, number>());
  const depths = positions.map((): number[] => []);
  for (const { at, depth } of cells) {
    at.forEach((code, d) => {
      const own = elementAt(positions, d);
      if (!own.has(code)) own.set(code, own.size);
      elementAt(depths, d)[own.get(code) ?? 0] = depth[d] ?? 0;
    });
  }
  const place = (key: string) => key.split("|").map((code, d) => positions[d]?.get(code) ?? 0);
  const seen = (all: ReadonlyMap<string, Decided>) =>
    [...all].flatMap(([key, each]) => [...place(key), "value" in each ? each.value : null]);
  const table = ({ cells, sums }: CountTable): PackedTable => {
    const nth = new Map([...cells.keys()].map((key, at) => [key, at]));
    const at = (key: string) => nth.get(key) ?? -1;
    return {
      cells: [...cells].flatMap(([key, { count, delivered, given }]) => [
        ...place(key),
        count ?? null,
        given ? 2 : delivered ? 1 : 0,
      ]),
      sums: sums.map(({ along, whole, parts }) => [along, at(whole), ...parts.map(at)]),
    };
  };
  const { counts, wholes } = publication;
  const sight: PackedSight = { codes: positions.map((own) => [...own.keys()]), counts: [] };
  for (const part of parts) {
    const all = decided[part];
    if (all) sight[part] = seen(all);
  }
  return {
    sight,
    basis: { rule, depths, counts: table(counts), wholes: wholes ? table(wholes) : undefined },
  };
}

export function unpackRelease({ sight, basis }: PackedRelease): Release {
  const { rule, depths } = basis;
  const { codes } = sight;
  const table = ({ cells, sums }: PackedTable): CountTable => {
    const all: [string, Cell][] = [];
    for (let i = 0; i < cells.length; i += codes.length + 2) {
      const at = codes.map((own, d) => own[cells[i + d] ?? 0] ?? "");
      const depth = codes.map((_, d) => depths[d]?.[cells[i + d] ?? 0] ?? 0);
      const count = cells[i + codes.length] ?? undefined;
      const told = cells[i + codes.length + 1] ?? 0;
      all.push([keyOf(at), { at, depth, count, delivered: told > 0, given: told === 2 }]);
    }
    const key = (nth: number | undefined) => all[nth ?? -1]?.[0] ?? "";
    return {
      cells: new Map(all),
      sums: sums.map(([along = 0, whole, ...parts]) => ({ along, whole: key(whole), parts: parts.map(key) })),
    };
  };
  const counts = table(basis.counts);
  const wholes = basis.wholes && table(basis.wholes);
  const truths = { counts: [counts], wholes: wholes ? [wholes] : [], shares: wholes ? [counts, wholes] : [] };
  const decided = (part: ReleasePart) =>
    new Map(
      [...sightOf(sight, part)].map(([key, value]): [string, Decided] => {
        if (value !== null) return [key, { value }];
        const secret = truths[part].some(({ cells }) => isSecret(cells.get(key)?.count, rule));
        return [key, { withheld: true, reason: secret ? "secret" : "protects" }];
      }),
    );
  return {
    publication: wholes ? { counts, wholes } : { counts },
    rule,
    counts: decided("counts"),
    wholes: wholes ? decided("wholes") : undefined,
    shares: wholes ? decided("shares") : undefined,
    exposed: [],
  };
}

const keyAt = (codes: string[][], list: readonly (number | null)[], from: number): string =>
  keyOf(codes.map((own, d) => own[list[from + d] ?? 0] ?? ""));
