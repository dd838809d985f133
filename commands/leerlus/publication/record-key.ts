import { circlesOf } from "../../../db/queries/circle.ts";
import { findDigest } from "../../../db/queries/digest/digest.ts";
import { kindOfPeriod, parsePeriod } from "../../../src/domain/calendar/period.ts";
import type { Context } from "../../../src/engine/context.ts";
import { nounOfRef } from "../../../src/engine/input/parse-field.ts";
import { Refusal } from "../../../src/engine/refusal.ts";

const NOUNS: readonly (string | undefined)[] = ["decision", "agreement", "contract", "revision"];

/**
 * The record that somebody means, as a publication knows it: a meeting by its report, a digest by its quarter.
 * @throws Refusal `not-found`
 */
export async function recordKey(ctx: Context, typed: string): Promise<string> {
  const { t } = ctx;
  const quarter = parsePeriod(typed);
  const isQuarter = quarter !== undefined && kindOfPeriod(quarter) === "quarter";
  if (isQuarter && (await findDigest(ctx, quarter))) return quarter;
  const ref = typed
    .trim()
    .toUpperCase()
    .replace(/\/VERSLAG$/, "");
  const noun = nounOfRef(ref);
  const isThere = (await circlesOf(ctx, [ref])).has(ref);
  if (isThere && noun === "meeting") return `${ref}/verslag`;
  if (isThere && NOUNS.includes(noun)) return ref;
  throw new Refusal("not-found", t.publication.noRecord(typed));
}
