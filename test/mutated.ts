import { createHash } from "node:crypto";
import fc from "fast-check";
import { whole } from "./fault/how-long.ts";

/** The same in every run: what is red once is red again. */
export const SEEDED = { seed: 20260105, numRuns: whole ? 12 : 6, endOnFailure: true };
/** How many are sent at once. */
export const AT_ONCE = 8;

/** Arrays in arrays: a reader that calls itself for each part runs out of stack. */
export const deep = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;

/** A text that no database can make short enough for an index. */
export const long = (letters: number): string =>
  Array.from({ length: Math.ceil(letters / 64) }, (_, n) => createHash("sha256").update(`${n}`).digest("hex"))
    .join("")
    .slice(0, letters);

const DEEP = JSON.parse(deep(3000)) as unknown;

/** What stands where it does not belong. */
const junk = fc.constantFrom<unknown>(
  ...[null, true, 0, -1, 1e308, "", " ", "x", long(20_000), "nul\0", "\ud800", "%E0%A4%A", "{}", "null"],
  ...[[], [null], [[]], ["x"], {}, { id: null }, { id: 5 }, { toString: 1 }, { ["__proto__"]: null }, DEEP],
);

type Step = string | number;

/** Every place in a value, the whole of it included. */
function placesIn(value: unknown, at: Step[] = []): Step[][] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))];
}

function withAt(value: unknown, [step, ...rest]: Step[], put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value))
    return value.map((part, n) => (String(n) === step ? withAt(part, rest, put) : part));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const changed = key === step ? withAt(part, rest, put) : part;
      return changed === undefined ? [] : [[key, changed]];
    }),
  );
}

/** A value in which one to three things stand that do not belong there, or are missing. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.constantFrom(...placesIn(value)),
    put: fc.option(junk, { nil: undefined, freq: 6 }),
  });
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((changed, { at, put }) => withAt(changed, at, put) ?? null, value));
}

/** What a stack or a file of ours looks like. */
const INSIDE =
  /\n\s+at |node_modules|file:\/\/|\/src\/|\.(?:ts|js):\d+|\bTypeError\b|\bURIError\b|\bRangeError\b/;

/**
 * The answer, by the third time it is asked: on a busy machine storing takes too long now and then, which is answered
 * with 503 and asked again; a fault is there again.
 */
export async function answerOf(ask: () => Promise<Response>, times = 3): Promise<Response> {
  const response = await ask();
  if (response.status !== 503 || times === 1) return response;
  await response.arrayBuffer();
  await new Promise((later) => setTimeout(later, 500));
  return await answerOf(ask, times - 1);
}

/** What is wrong with the answer to something malformed; empty: nothing. */
export function wrongWithAnswer(status: number, text: string): string[] {
  return [
    ...(status >= 500 ? [`answered with ${status}`] : []),
    ...(INSIDE.test(text) ? [`shows the inside: ${text.slice(0, 300)}`] : []),
  ];
}
