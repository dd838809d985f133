import { type CorrectionRow, correctionsOf } from "../../db/queries/digest/digest-correction.ts";
import { dayOf } from "../domain/calendar/day.ts";
import type { Period } from "../domain/calendar/period.ts";
import { type DigestCorrection, netCorrections } from "../domain/digest/digest-correction.ts";
import type { OwnEdition } from "../domain/digest/own-edition.ts";
import type { Context } from "../engine/context.ts";

/** What everybody reads has no key. */
export const editionKey = (own: Pick<OwnEdition, "key"> | undefined): string => own?.key ?? "";

/** Each correction of the digest of a quarter after it was approved, oldest first. */
export async function correctionsSince(
  ctx: Context,
  quarter: Period,
  own: OwnEdition | undefined,
): Promise<DigestCorrection[]> {
  const rows = await correctionsOf(ctx, quarter);
  return rows.filter(({ edition }) => edition === editionKey(own)).map((row) => toldOf(ctx, row));
}

/**
 * What one edition of a digest tells of the ones before it: what was corrected since the last of them was approved.
 * @param rows of every edition
 */
export const earlierCorrections = (
  ctx: Context,
  rows: readonly CorrectionRow[],
  own: OwnEdition | undefined,
): DigestCorrection[] =>
  netCorrections(rows.filter(({ edition }) => edition === editionKey(own)).map((row) => toldOf(ctx, row)));

/** An indicator that the catalogue no longer has goes by its code. */
function toldOf({ cooperation }: Context, row: CorrectionRow): DigestCorrection {
  const { quarter, indicator: code, at, was, now } = row;
  const known = cooperation.settings.indicators?.find((one) => one.code === code);
  const indicator = { code, title: known?.title ?? code, unit: known?.unit ?? "" };
  return { on: dayOf(at), quarter, indicator, was, now };
}
