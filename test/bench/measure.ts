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
