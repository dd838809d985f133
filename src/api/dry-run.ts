import type { Request } from "express";
import { Refusal } from "../engine/refusal.ts";
import type { Text } from "../view/text.ts";

const YES = /^(?:1|true|yes|ja)$/i;
const NO = /^(?:0|false|no|nee)$/i;

/**
 * Whether a request asks only what would happen: `?dryRun=1`. What cannot be understood is refused: it must not be done
 * for real.
 * @param others the other names that a query may have
 * @throws Refusal `invalid`
 */
export function isDryRun(
  { query }: Pick<Request, "query">,
  t: Text,
  others: readonly string[] = [],
): boolean {
  const { dryRun, ...rest } = query;
  const unknown = Object.keys(rest).find((name) => !others.includes(name));
  if (unknown !== undefined)
    throw invalid(unknown, t.api.unknownFilter(unknown.slice(0, 60), ["dryRun", ...others]));
  if (dryRun === undefined) return false;
  if (Array.isArray(dryRun)) throw invalid("dryRun", t.api.filterTwice("dryRun"));
  if (typeof dryRun === "string" && YES.test(dryRun)) return true;
  if (typeof dryRun === "string" && NO.test(dryRun)) return false;
  throw invalid("dryRun", t.api.filterChoice("dryRun", ["1", "0"]));
}

const invalid = (field: string, message: string): Refusal =>
  new Refusal("invalid", message, [{ field: field.slice(0, 60), message }]);
