/** Milliseconds of each run of a thing, in the order in which they were run. */
export async function timesOf(runs: number, thing: (n: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < runs; n += 1) {
    const begin = performance.now();
    await thing(n);
    times.push(performance.now() - begin);
  }
  return times;
}

/** The value below which a share of the times lies. */
export function quantile(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Microseconds of one call of something that does not wait, the median of some rounds. */
export function microsOf(thing: () => unknown, calls = 2000): number {
  // The first calls pay for the compiler.
  for (let n = 0; n < calls; n += 1) thing();
  const rounds: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const begin = performance.now();
    for (let n = 0; n < calls; n += 1) thing();
    rounds.push(((performance.now() - begin) * 1000) / calls);
  }
  return quantile(rounds, 0.5);
}

/** Rows of text in columns; the first row is the head. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  const [head = [], ...rest] = rows;
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rest.map(line)].join("\n");
}

/** What something costs beside a floor that was measured in the same rounds. */
export interface Ratio {
  what: string;
  /** What the ratio is to be, in words. */
  goal: string;
  isMet: boolean;
  /** The median of all rounds, the least and the most. */
  ratio: number;
  spread: [least: number, most: number];
}

/** One of the tables of `npm run bench`. */
export interface Bench {
  name: string;
  /** What it is about, what the floor is and what it ran on. */
  about: string;
  ratios: Ratio[];
  /** What was measured besides, in words. */
  more?: string;
}

type Goal = { atMost: number } | { atLeast: number };

/**
 * @param costs of each round, in the same order as the floors: they took turns, under the same load
 * @param floors left out: the costs are ratios already
 */
export function ratioOf(what: string, goal: Goal, costs: number[], floors?: number[]): Ratio {
  const ratios = costs.map((cost, round) => cost / (floors ? (floors[round] ?? Number.NaN) : 1));
  const ratio = quantile(ratios, 0.5);
  const isMet = "atMost" in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;
  const words = "atMost" in goal ? `at most ${goal.atMost} x` : `at least ${goal.atLeast} x`;
  return { what, goal: words, isMet, ratio, spread: [Math.min(...ratios), Math.max(...ratios)] };
}

const times = (value: number) => `${value.toPrecision(3)} x`;

/** A table as the terminal shows it. */
export function shown({ name, about, ratios, more }: Bench): string {
  const rows = ratios.map(({ what, goal, isMet, ratio, spread }) => [
    what,
    goal,
    times(ratio),
    spread.map(times).join(" .. "),
    isMet ? "yes" : "no",
  ]);
  return [
    `${name}: ${about}`,
    table([["what", "goal", "ratio", "least and most", "met"], ...rows]),
    ...(more ? [more] : []),
  ].join("\n");
}
