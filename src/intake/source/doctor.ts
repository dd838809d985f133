import { listCooperations } from "../../../db/queries/cooperation/cooperation.ts";
import { listSourceRows, type SourceRow } from "../../../db/queries/figures/source.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { dayOf } from "../../domain/calendar/day.ts";
import type { Source } from "../../domain/figures/source.ts";
import { SourceFault } from "../../domain/figures/source-fault.ts";
import type { Engine, Finding } from "../../engine/engine.ts";
import { textIn } from "../../view/text.ts";
import { FETCH_LIMITS } from "./limits.ts";
import { beginBudget, fetchJson } from "./open-data.ts";
import { properties, read } from "./shapes.ts";

/** Nobody who looks at everything waits longer for one table. */
const ASK_MS = 10_000;

/**
 * The part of `leerlus doctor` that is about sources: what came of each last, and whether its table answers now. A source
 * that is fetched by hand alone is not asked.
 */
export async function lookAtSources(engine: Engine, base: string): Promise<Finding[]> {
  const { db } = engine.database;
  const findings: Finding[] = [];
  for (const { slug, settings } of await listCooperations(db)) {
    const rows = await listSourceRows(scopeOf(db, slug));
    for (const source of settings.sources ?? []) {
      const row = rows.find(({ key }) => key === source.key);
      const now = source.every === "never" ? undefined : await whyNotNow(source, base);
      const well = !row?.failure && now === undefined;
      const parts = [
        `source ${source.key} of ${slug} (CBS ${source.table}, ${source.every}): ${lastOf(row)}`,
      ];
      if (now !== undefined) parts.push(`now: ${now}`);
      findings.push({ well, attention: true, text: parts.join("; ") });
    }
  }
  return findings;
}

function lastOf(row: SourceRow | undefined): string {
  if (row?.failure) {
    const { kind, detail } = row.failure;
    return `failed on ${row.failedAt ? dayOf(row.failedAt) : "?"}: ${textIn("en").source.failed[kind](detail)}`;
  }
  return row?.checkedAt ? `checked on ${dayOf(row.checkedAt)}` : "not fetched yet";
}

async function whyNotNow({ table }: Source, base: string): Promise<string | undefined> {
  const limits = { ...FETCH_LIMITS, silenceMs: ASK_MS, tableMs: ASK_MS };
  try {
    const { body } = await fetchJson(new URL(`${base}/${table}/Properties`), beginBudget(limits));
    read(properties, body, "Properties");
    return undefined;
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    const { kind, detail } = error.failure;
    return textIn("en").source.failed[kind](detail);
  }
}
