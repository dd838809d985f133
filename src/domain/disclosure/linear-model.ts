import highs, { type Highs } from "highs";

/** What an unknown may be, from and up to and including; `Infinity` where nothing bounds it. */
export interface Range {
  min: number;
  max: number;
}

/** A line of a linear programme: the sum of unknowns (by number) times their factors lies in the range. */
export interface Line extends Range {
  terms: readonly (readonly [unknown: number, factor: number])[];
}

/** A linear programme that stays loaded, so that a next question starts from the last answer. */
export interface LinearModel {
  bound(unknown: number, range: Range): void;
  price(unknown: number, cost: number): void;
  /** The cheapest values; undefined when nothing fits. Error when the solver cannot tell. */
  cheapest(): Float64Array | undefined;
}

/** What solves linear programmes: HiGHS (https://highs.dev) as WebAssembly. */
export type Solver = Highs;

let loading: Promise<Solver> | undefined;

/** The solver, loaded once: that is the only thing about it that takes waiting. */
export function loadSolver(): Promise<Solver> {
  // The types describe the CommonJS build, in which the loader is one level deeper than in the module we get.
  const load = isLoader(highs) ? highs : highs.default;
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

const isLoader = (value: unknown): value is typeof highs.default => typeof value === "function";

/** Does something with a linear programme, and frees it. */
export function withLinearModel<T>(
  solver: Solver,
  ranges: readonly Range[],
  lines: readonly Line[],
  use: (model: LinearModel) => T,
): T {
  const starts = [0];
  for (const { terms } of lines) starts.push((starts.at(-1) ?? 0) + terms.length);
  const terms = lines.flatMap((line) => line.terms);
  const model = solver.createModel({
    numCols: ranges.length,
    numRows: lines.length,
    colCost: new Float64Array(ranges.length),
    colLower: ranges.map((range) => range.min),
    colUpper: ranges.map((range) => range.max),
    rowLower: lines.map((line) => line.min),
    rowUpper: lines.map((line) => line.max),
    matrix: {
      format: "csr",
      numRows: lines.length,
      numCols: ranges.length,
      starts,
      indices: terms.map(([unknown]) => unknown),
      values: terms.map(([, factor]) => factor),
    },
  });
  let whole = false;
  try {
    model.options.set({ output_flag: false, presolve: "off", solver: "simplex" });
    const answer = use({
      bound: (unknown, { min, max }) => void model.changeColBounds(unknown, min, max),
      price: (unknown, cost) => void model.changeColCost(unknown, cost),
      cheapest: () => {
        model.run();
        const status = model.getModelStatus();
        const { modelStatus } = solver.constants;
        if (status === modelStatus.infeasible) return undefined;
        if (status !== modelStatus.optimal) throw new Error(`the solver stopped with status ${status}`);
        return model.getSolution().colValue;
      },
    });
    whole = true;
    return answer;
  } finally {
    // WebAssembly that stopped half way (out of memory) answers nothing any more: the next one loads it anew.
    if (whole) model.dispose();
    else loading = undefined;
  }
}
