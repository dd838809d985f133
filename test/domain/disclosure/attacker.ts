import loader, { type Highs } from "highs";

/** Of each dimension its codes, and the leaves that each stands for. */
export type Leaves = readonly ReadonlyMap<string, readonly string[]>[];

/** What somebody saw of one publication, and what is told of how it differs from the one before. */
export interface Sighting {
  shown: ReadonlyMap<string, number>;
  /** The leaf cells that are there at all. */
  present: ReadonlySet<string>;
  /** The leaf cells whose count was corrected, or that were not there before. */
  touched: ReadonlySet<string>;
  /** What is known besides: so many times one cell and so many times another lie within bounds. */
  besides?: readonly {
    terms: readonly (readonly [key: string, factor: number])[];
    min: number;
    max: number;
  }[];
}

/** The lowest and highest number that a cell can be. */
export type Interval = readonly [lowest: number, highest: number];

const ceiling = 100_000;
let loading: Promise<Highs> | undefined;

/** The leaf cells under a cell. */
export function leavesUnder(leaves: Leaves, key: string): string[] {
  const codes = key.split("|");
  let found = [""];
  for (const [d, under] of leaves.entries()) {
    const own = under.get(codes[d] ?? "") ?? [];
    found = found.flatMap((start) => own.map((code) => (d === 0 ? code : `${start}|${code}`)));
  }
  return found;
}

/**
 * Somebody who kept every publication, and works out what each cell can be. It knows nothing of how the gate
 * reasons: its only unknowns are the leaf cells, a new one each time a leaf cell was touched, and each number
 * it saw says that so many leaf cells add up to something within `room` of it.
 */
export async function attack(
  leaves: Leaves,
  sightings: readonly Sighting[],
  room: number,
  cells: readonly { key: string; at: number }[],
): Promise<Interval[]> {
  loading ??= (loader as unknown as typeof loader.default)();
  const solver = await loading;
  const columns = new Map<string, number>();
  const turns = new Map<string, number>();
  const columnsOf = sightings.map(({ present, touched }) => {
    const now = new Map<string, number>();
    for (const leaf of present) {
      if (touched.has(leaf)) turns.set(leaf, (turns.get(leaf) ?? 0) + 1);
      const name = `${leaf} ${turns.get(leaf) ?? 0}`;
      columns.set(name, columns.get(name) ?? columns.size);
      now.set(leaf, columns.get(name) ?? -1);
    }
    return now;
  });
  const sum = (key: string, at: number) =>
    leavesUnder(leaves, key).flatMap((leaf) => columnsOf[at]?.get(leaf) ?? []);
  const rows = sightings.flatMap(({ shown }, at) =>
    [...shown].map(([key, value]) => ({ indices: sum(key, at), value })),
  );
  const besides = sightings.flatMap((sighting, at) =>
    (sighting.besides ?? []).map(({ terms, min, max }) => ({
      min,
      max,
      indices: terms.flatMap(([key]) => sum(key, at)),
      values: terms.flatMap(([key, factor]) => sum(key, at).map(() => factor)),
    })),
  );
  return solver.withModel((model) => {
    model.options.set({ output_flag: false, presolve: "off" });
    for (let column = 0; column < columns.size; column++) model.addVar(0, ceiling);
    for (const { indices, value } of rows) {
      model.addRow(value - room, value + room, { indices, values: indices.map(() => 1) });
    }
    for (const { min, max, indices, values } of besides) model.addRow(min, max, { indices, values });
    const extreme = (sumOf: readonly number[], sign: 1 | -1) => {
      for (const column of sumOf) model.changeColCost(column, sign);
      model.run();
      if (model.getModelStatus() !== solver.constants.modelStatus.optimal) throw new Error("nothing fits");
      const { colValue } = model.getSolution();
      for (const column of sumOf) model.changeColCost(column, 0);
      return sumOf.reduce((total, column) => total + (colValue[column] ?? 0), 0);
    };
    return cells.map(({ key, at }): Interval => {
      const sumOf = sum(key, at);
      return [extreme(sumOf, 1), extreme(sumOf, -1)];
    });
  });
}
