import { nearest } from "../engine/input/nearest.ts";
import type { Text } from "../view/text.ts";
import type { Path, Problem } from "./problem.ts";
import type { Read } from "./read-yaml.ts";
import { shorten, valueAt } from "./shape/shape-problems.ts";

type Written = Record<string, unknown>;

/**
 * What is wrong with the counts that shares are worked out from: each is a count of the file, kept in the same periods
 * and split in the same ways as its share, and part of one share at most, as both counts are decided together.
 */
export function sharePartProblems(read: Read, t: Text): Problem[] {
  const list = valueAt(read.data, ["indicators"]);
  const indicators = (Array.isArray(list) ? list : []).map((one): Written => (isMap(one) ? one : {}));
  const firstUse = new Map<string, Path>();
  return indicators.flatMap((share, index) => {
    if (!isMap(share.parts)) return [];
    const path: Path = ["indicators", index, "parts"];
    if (share.measure !== "share") return [read.problemAtKey(path, t.figure.parts.noShare)];
    return (["numerator", "denominator"] as const).flatMap((part) => {
      const code = valueAt(read.data, [...path, part]);
      if (typeof code !== "string") return [];
      const here: Path = [...path, part];
      const count = indicators.find((one) => codeOf(one) === code.trim().toLowerCase());
      if (!count) return [read.problemAt(here, unknown(code, indicators, t))];
      const key = codeOf(count) ?? "";
      const before = firstUse.get(key);
      firstUse.set(key, before ?? here);
      if (before) return [read.problemAt(here, t.figure.parts.twice(key, read.lineOf(before)))];
      const wrong = differenceOf(share, count);
      return wrong ? [read.problemAt(here, t.figure.parts[wrong](key))] : [];
    });
  });
}

/** In what a count does not fit the share that it is to be part of. */
function differenceOf(
  share: Written,
  count: Written,
): "notACount" | "otherRhythm" | "otherPlaces" | "otherSide" | undefined {
  if (count.measure !== "count") return "notACount";
  if (count.rhythm !== share.rhythm) return "otherRhythm";
  const places = ({ dimensions }: Written) =>
    Array.isArray(dimensions) ? [...dimensions].sort().join() : "";
  if (places(count) !== places(share)) return "otherPlaces";
  return Boolean(count.public) === Boolean(share.public) ? undefined : "otherSide";
}

function unknown(code: string, indicators: Written[], t: Text): string {
  const near = nearest(
    shorten(code),
    indicators.flatMap((one) => (one.measure === "count" ? (codeOf(one) ?? []) : [])),
  );
  const help = near.length > 0 ? ` ${t.setup.didYouMean(near)}` : "";
  return t.figure.parts.unknown(shorten(code)) + help;
}

const isMap = (value: unknown): value is Written =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const codeOf = ({ code }: Written): string | undefined =>
  typeof code === "string" ? code.trim().toLowerCase() : undefined;
