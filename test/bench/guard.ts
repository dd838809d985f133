import { findPersonalData } from "../../src/domain/personal-data/personal-data.ts";
import { corpus, known } from "../domain/personal-data/corpus.ts";
import { quantile, table } from "./measure.ts";

const LENGTHS = [1000, 10_000];
const ROUNDS = 41;

/** Sentences of both kinds by turns, so that everything the guard knows has something to do. */
function textOf(length: number): string {
  const [children, others] = [true, false].map((is) => corpus().filter(({ isChild }) => isChild === is));
  const both = (others ?? []).flatMap(({ text }, at) => [text, children?.[at]?.text ?? ""]);
  return both.join(". ").repeat(3).slice(0, length);
}

/** The least that reading a text can cost: folding its letters and taking its words apart. */
const bare = (text: string): number =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u).length;

/** Milliseconds, the least and the median of rounds that take turns: whatever else the machine does only adds. */
function timesOf(text: string): { floor: number[]; guard: number[] } {
  const [floor, guard]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = performance.now();
    bare(text);
    const between = performance.now();
    findPersonalData(text, known);
    floor.push(between - begin);
    guard.push(performance.now() - between);
  }
  return { floor, guard };
}

/** What the guard of personal data costs for texts of some lengths. */
export function guardTable(): string {
  // The first text pays for the lists and the compiler.
  timesOf(textOf(2000));
  const rows = LENGTHS.map((length) => {
    const { floor, guard } = timesOf(textOf(length));
    const [least, leastFloor] = [Math.min(...guard), Math.min(...floor)];
    return [
      length.toLocaleString("en"),
      `${leastFloor.toFixed(3)} ms`,
      `${least.toFixed(2)} ms`,
      `${quantile(guard, 0.5).toFixed(2)} ms`,
      `${(least / leastFloor).toFixed(1)} x`,
    ];
  });
  return [
    "Reading a text for personal data; floor: folding it and taking its words apart. The least of all rounds.",
    table([["characters", "floor", "guard", "guard, median", "ratio"], ...rows]),
  ].join("\n");
}

if (import.meta.main) process.stdout.write(`${guardTable()}\n`);
