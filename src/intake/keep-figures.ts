import { lockFigures } from "../../db/queries/figures/figure.ts";
import { insertImport, nextImport, putMapping } from "../../db/queries/figures/figure-import.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { ImportWarning } from "../domain/figures/import-report.ts";
import type { Mapping } from "../domain/figures/mapping.ts";
import type { Actor, Context } from "../engine/context.ts";
import { announceImport } from "./announce-import.ts";
import { warningsAhead, warningsOf } from "./check-totals.ts";
import { letGo } from "./figure-store.ts";
import type { ReadTable } from "./figures-read.ts";
import { type Stored, storeFigures } from "./store-figures.ts";

export interface Kept extends Stored {
  number: number;
  warnings: ImportWarning[];
}

/** What would change if these figures were kept. The figures of the table are let go of. */
export async function compareFigures(
  ctx: Context,
  table: ReadTable,
): Promise<Stored & Pick<Kept, "warnings">> {
  const { slug } = ctx.cooperation;
  const stored = await storeFigures(ctx.db, slug, table, undefined);
  const keep = async ({ db }: Context) => {
    await lockFigures(scopeOf(db, slug));
    await storeFigures(db, slug, table, await nextImport(scopeOf(db, slug)));
  };
  const warnings = await warningsAhead(ctx, stored, table, keep);
  letGoOf(table);
  return { ...stored, warnings };
}

const letGoOf = ({ figures, bundles }: ReadTable): void =>
  letGo(
    figures,
    bundles.map((one) => one.figures),
  );

/**
 * Keeps the figures of a table in the caller's transaction, and says so to what follows an import. What changes nothing
 * leaves no trace. The figures of the table are let go of.
 * @param remembers whether what its columns mean holds for files like it from now on
 */
export async function keepFigures(
  ctx: Context,
  actor: Actor,
  table: ReadTable,
  { filename, remembers }: { filename: string; remembers: boolean },
): Promise<Kept> {
  const { db, cooperation } = ctx;
  const { slug } = cooperation;
  await lockFigures(ctx);
  const number = await nextImport(ctx);
  const stored = await storeFigures(db, slug, table, number);
  letGoOf(table);
  const row = { at: ctx.now(), by: actor.email };
  if (remembers) await putMapping(ctx, { header: table.header, mapping: lasting(table.mapping), ...row });
  if (stored.changed.length > 0) {
    const { skippedEmpty } = table;
    const about = { via: ctx.via, filename: filename.slice(0, 200), skippedEmpty };
    await insertImport(ctx, { id: number, ...row, ...about, ...stored });
    await announceImport(ctx, number);
  }
  return { ...stored, number, warnings: await warningsOf(ctx, stored) };
}

/** What holds for the next file too: another has another period, and may be of another provider. */
const lasting = ({ fixed, ...mapping }: Mapping): Mapping =>
  fixed?.indicator ? { ...mapping, fixed: { indicator: fixed.indicator } } : mapping;
