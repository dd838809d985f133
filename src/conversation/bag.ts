import { recordOf } from "../domain/record.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a platform sends is looked into freely, and read with care
export type Bag = Record<string, any>;

/** Any value as an object to look into; empty when it is none. */
export const bag = (value: unknown): Bag => recordOf(value);

/** Any value as a list of such objects; empty when it is none. */
export const bags = (value: unknown): Bag[] => (Array.isArray(value) ? value.map(bag) : []);

/** Deeper than anything that Slack or Teams sends, and far from what runs a reader of it out of stack. */
const DEEPEST = 100;

/** Whether objects and lists stand deeper in each other than any platform sends them. */
export function isTooDeep(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((part) => isTooDeep(part, left - 1));
}
