import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { insertItem } from "../db/queries/agenda/agenda.ts";
import { raiseVersion } from "../db/queries/cooperation/cooperation.ts";
import { scopeOf } from "../db/queries/scope.ts";
import { cooperations } from "../db/schema/cooperation.ts";
import { indicatorSubject } from "../src/domain/agenda/agenda.ts";
import type { Source } from "../src/domain/figures/source.ts";
import type { IndicatorDefinition } from "../src/domain/organisation/cooperation.ts";
import { importFigures } from "../src/intake/import-figures.ts";
import { COOPERATION, SETTINGS } from "./builders.ts";
import type { TestApp } from "./harness.ts";
import { seedMeeting } from "./meeting-builder.ts";

/** A count per quarter that the providers deliver, lower being better, with what a test says of it. */
export const anIndicator = (
  about: Partial<IndicatorDefinition> & Pick<IndicatorDefinition, "code">,
): IndicatorDefinition => ({
  title: about.code,
  theme: "Kind en gezin",
  definition: "Wat er geteld wordt.",
  version: 1,
  measure: "count",
  unit: "kinderen",
  direction: "down",
  numerator: null,
  denominator: null,
  target: {},
  source: "Opgave van de aanbieders",
  sourceColumn: null,
  rhythm: "quarter",
  dimensions: ["region", "provider"],
  public: false,
  parts: null,
  deliveredBy: "provider",
  deadlineDays: 15,
  ...about,
});

/** Gives the small G7 a catalogue. */
export async function giveIndicators(
  app: TestApp,
  indicators: IndicatorDefinition[],
  sources: Source[] = [],
): Promise<void> {
  const { db } = app.database;
  await db
    .update(cooperations)
    .set({ settings: { ...SETTINGS, indicators, sources } })
    .where(eq(cooperations.slug, COOPERATION));
  await raiseVersion(db, COOPERATION);
}

/** Brings in a file as the coordinator; throws when anything in it is refused. */
export async function bringFigures(app: TestApp, csv: string): Promise<void> {
  const actor = await app.actor("coordinator@example.org");
  const file = (async function* () {
    yield Buffer.from(csv);
  })();
  const answer = await importFigures(app.engine, {
    ...{ actor, via: "api", filename: "cijfers.csv", dryRun: false, file },
  });
  if (!("report" in answer) || answer.report.rejected.length > 0) throw new Error(JSON.stringify(answer));
}

/** MO-2026-Q1, that Piet chairs, runs with Instroom in the last quarter of 2025 on its agenda. */
export async function runMonitoring(app: TestApp): Promise<void> {
  const { db } = app.database;
  await giveIndicators(app, [anIndicator({ code: "instroom", title: "Instroom" })]);
  const start = "2026-01-05T07:30:00+01:00";
  const at = Temporal.Instant.from(start);
  await seedMeeting(db, "MO-2026-Q1", start, {
    ...{ kind: "monitoring", room: "monitoring", chair: "piet@example.org", state: "running", startedAt: at },
  });
  await insertItem(scopeOf(db, COOPERATION), {
    ...{ title: "Instroom wijkt af", purpose: "discuss", minutes: 10, kind: "monitoring" },
    ...{ meeting: "MO-2026-Q1", source: "data", subject: indicatorSubject("instroom", "2025-Q4"), at },
  });
}
