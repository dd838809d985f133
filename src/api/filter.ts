import { z } from "zod";
import { nounOfRef } from "../engine/input/parse-field.ts";
import type { Collection } from "../engine/reading/collection.ts";
import { type Issue, Refusal } from "../engine/refusal.ts";
import type { Text } from "../view/text.ts";

/**
 * The filters of a query, each a single value that the list can look for; references in any case.
 * @throws Refusal `invalid` naming what this list can be filtered by
 */
export function filtersOf(
  collection: Collection,
  query: Record<string, unknown>,
  t: Text,
): Record<string, string> {
  const filter: Record<string, string> = {};
  const issues: Issue[] = [];
  for (const [name, value] of Object.entries(query)) {
    const field = name.slice(0, 60);
    if (!collection.filters.includes(name)) {
      issues.push({ field, message: t.api.unknownFilter(field, [...collection.filters]) });
    } else if (typeof value !== "string") {
      issues.push({ field, message: t.api.filterTwice(field) });
    } else {
      const message = problemOf(collection.item.shape[name], name, value, t);
      if (message) issues.push({ field, message });
      else filter[name] = canonical(value);
    }
  }
  if (issues.length > 0) throw new Refusal("invalid", t.refusal.invalid, issues);
  return filter;
}

/** References are stored in capitals, e-mail addresses in small letters. */
function canonical(value: string): string {
  if (nounOfRef(value)) return value.toUpperCase();
  return value.includes("@") ? value.toLowerCase() : value;
}

/** A value that no item can have is a slip, and an empty list would hide it. */
function problemOf(schema: unknown, name: string, value: string, t: Text): string | undefined {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodEnum && !bare.options.includes(value)) {
    return t.api.filterChoice(name, bare.options.map(String));
  }
  if (bare instanceof z.ZodBoolean && !["true", "false"].includes(value)) {
    return t.api.filterChoice(name, ["true", "false"]);
  }
  if (bare instanceof z.ZodNumber && !/^-?\d{1,15}$/.test(value)) return t.api.filterNumber(name);
  return undefined;
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap())
    : schema;
}
