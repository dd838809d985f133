import type { SourceRow } from "../../../db/queries/figures/source.ts";
import { mapFormerAreas, withFormer } from "../../domain/figures/former-areas.ts";
import { type Source, sourceName } from "../../domain/figures/source.ts";
import { SourceFault } from "../../domain/figures/source-fault.ts";
import { fingerprint } from "../../domain/fingerprint.ts";
import { canonicalJson } from "../../engine/canonical-json.ts";
import type { Context } from "../../engine/context.ts";
import { areasFor } from "../../engine/input/areas.ts";
import { type CheckedTable, catalogueOf, holdChecked } from "../uploads.ts";
import type { Budget } from "./open-data.ts";
import type { Stamp } from "./question.ts";
import { readSource } from "./read-source.ts";
import { SOURCE_MAPPING, sourceRows } from "./source-rows.ts";

/** What was found at a source. */
export interface Found {
  stamp: Stamp;
  units: Record<string, string>;
  title: string;
  /** Municipalities that were left out. */
  leftOut: string[];
  /** What it would change; undefined: nothing. */
  table: CheckedTable | undefined;
  /** Fingerprint of its figures: the same again is the same upload. */
  print: string;
}

/** Answers with the same version of a source are the same; what is asked of it may differ. */
const askedOf = (ctx: Context, source: Source): string =>
  fingerprint(canonicalJson([source, catalogueOf(ctx)]));

/**
 * Fetches a source and looks what it would change, outside any transaction: the source may be slow.
 * @returns undefined when it is as it was
 * @throws SourceFault
 */
export async function fetchSource(
  ctx: Context,
  { source, row, base }: { source: Source; row: SourceRow; base: string },
  budget: Budget,
): Promise<Found | undefined> {
  const areas = areasFor(ctx.directory);
  const catalogue = ctx.cooperation.settings.indicators ?? [];
  const own = areas.all.filter(({ kind, region }) => kind === "municipality" && region !== null);
  const wanted = withFormer(new Set(own.map(({ key }) => key)), areas.all);
  wanted.add("NL01");
  const found = await readSource(
    {
      source,
      base,
      catalogue,
      wanted: source.areas === "own" ? wanted : undefined,
      asked: askedOf(ctx, source),
      before: row.isForced ? undefined : (row.stamp ?? undefined),
      units: row.units,
    },
    budget,
  );
  if (!found) return undefined;
  const measureOf = (code: string) => catalogue.find((one) => one.code === code)?.measure ?? "score";
  const mapped = mapFormerAreas(found.cells, { areas: areas.all, years: found.years, measureOf });
  const since = source.since ?? 0;
  const cells = mapped.cells.filter(({ period }) => Number(period.slice(0, 4)) >= since);
  if (cells.length === 0) throw new SourceFault("nothing");
  const rows = sourceRows(cells, ctx.t);
  budget.stopped?.throwIfAborted();
  const table = await holdChecked(ctx, { file: whole(rows), mapping: SOURCE_MAPPING });
  const { stamp, units, title } = found;
  const print = fingerprint(rows.toString("utf8"));
  return { stamp, units, title, leftOut: mapped.leftOut, table: changing(ctx, source, table), print };
}

async function* whole(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Nobody is asked to look at what changes nothing; what is wrong is told as a fault. */
function changing({ t }: Context, source: Source, table: CheckedTable): CheckedTable | undefined {
  const { answer } = table;
  if ("question" in answer) throw new SourceFault("shape", sourceName(source));
  const { report } = answer;
  const [wrong] = report.rejected;
  if (wrong)
    throw new SourceFault("rejected", `${t.indicator.rejected(report.rejectedCount)} ${wrong.message}`);
  return report.new + report.revised > 0 ? table : undefined;
}
