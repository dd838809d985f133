/** A member of a dimension; without a parent it belongs directly to the total. */
interface Member {
  code: string;
  parent?: string | undefined;
}

/** One way in which figures are split: region, provider, period. Its members may be nested. */
export interface Dimension {
  name: string;
  members: readonly Member[];
  /** Whether the members without a parent add up to a total (code `""`); periods often do not. */
  total: boolean;
  /** Whether a member of whom something was delivered has none where nothing was: true of places, not of periods. */
  sparse?: boolean;
  /** Members who were to deliver: until something came from them, nothing adds up over them. Others take no part. */
  expected?: readonly string[];
}

/** A dimension, looked at from the leaves up: a member stands before the member it adds up into. */
export interface Tree {
  codes: readonly string[];
  /** Where each code stands in `codes`. */
  position: ReadonlyMap<string, number>;
  /** By position: the position of the parent, and those of the children. */
  parent: readonly (number | undefined)[];
  children: readonly (readonly number[])[];
  /** Whether a part of whom nothing is told adds nothing. */
  sparse: boolean;
  /** By position: whether all who were expected below it are there, if any is. */
  complete: readonly boolean[];
  /** By position: how many steps from a member without a parent of its own. */
  depth: readonly number[];
}

/** The code of a dimension's total. */
export const totalCode = "";

/**
 * The members of a dimension in order: those `used` and what they add up into, and on request all who stand
 * beside them. RangeError when the members are no tree: a code twice, an unknown parent, a circle, a
 * `|` in a code.
 */
export function treeOf(dimension: Dimension, used: ReadonlySet<string>, beside: boolean): Tree {
  const parentOf = parents(dimension);
  const wanted = withParents([...used], parentOf);
  const divided = new Set([...wanted].map((code) => parentOf.get(code)));
  const below = new Map<string | undefined, string[]>();
  for (const [code, parent] of parentOf) {
    if (!(beside ? divided.has(parent) : wanted.has(code))) continue;
    below.set(parent, [...(below.get(parent) ?? []), code]);
  }
  const codes: string[] = [];
  const depth: number[] = [];
  const visit = (code: string, deep: number): void => {
    for (const child of below.get(code) ?? []) visit(child, deep + 1);
    codes.push(code);
    depth.push(deep);
  };
  for (const root of below.get(undefined) ?? []) visit(root, 0);
  const missing = (dimension.expected ?? []).filter((code) => parentOf.has(code) && !codes.includes(code));
  const awaiting = new Set(missing.map((code) => parentOf.get(code)));
  const position = new Map(codes.map((code, at) => [code, at]));
  const placed = (code: string | undefined) => (code === undefined ? undefined : position.get(code));
  return {
    codes,
    position,
    depth,
    sparse: dimension.sparse ?? false,
    complete: codes.map((code) => !awaiting.has(code)),
    parent: codes.map((code) => placed(parentOf.get(code))),
    children: codes.map((code) => (below.get(code) ?? []).map((child) => position.get(child) ?? -1)),
  };
}

function parents({ name, members, total }: Dimension): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>(total ? [[totalCode, undefined]] : []);
  for (const { code, parent } of members) {
    if (code === totalCode || code.includes("|")) throw new RangeError(`${name}: no code for a member`);
    if (found.has(code)) throw new RangeError(`${name}: ${code} stands twice`);
    found.set(code, parent ?? (total ? totalCode : undefined));
  }
  for (const [code, parent] of found) {
    if (parent !== undefined && !found.has(parent))
      throw new RangeError(`${name}: no ${parent} above ${code}`);
    let above = parent;
    for (let step = 0; above !== undefined; step++) {
      if (step > found.size) throw new RangeError(`${name}: ${code} is above itself`);
      above = found.get(above);
    }
  }
  return found;
}

function withParents(
  used: readonly string[],
  parentOf: ReadonlyMap<string, string | undefined>,
): Set<string> {
  const all = new Set<string>();
  for (const code of used) {
    for (let at: string | undefined = code; at !== undefined && !all.has(at); at = parentOf.get(at))
      all.add(at);
  }
  return all;
}
