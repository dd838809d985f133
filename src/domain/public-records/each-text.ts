import { isRecord } from "../record.ts";

/** Whether something is data by names: moments and what else has a class of its own is not looked into. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && Object.getPrototypeOf(value) === Object.prototype;

/** The same value with each text in it changed; moments and what else has a class of its own stay as they are. */
export function eachText<T>(value: T, change: (text: string) => string): T {
  const walk = (one: unknown): unknown => {
    if (typeof one === "string") return change(one);
    if (Array.isArray(one)) return one.map(walk);
    if (!isPlain(one)) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
  };
  // The shape stays what it was.
  return walk(value) as T;
}
