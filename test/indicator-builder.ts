import { eq } from "drizzle-orm";
import { raiseVersion } from "../db/queries/cooperation.ts";
import { cooperations } from "../db/schema/cooperation.ts";
import type { IndicatorDefinition } from "../src/domain/cooperation.ts";
import { importFigures } from "../src/intake/import-figures.ts";
import { COOPERATION, SETTINGS } from "./builders.ts";
import type { House } from "./harness.ts";

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
export async function giveIndicators(house: House, indicators: IndicatorDefinition[]): Promise<void> {
  const { db } = house.database;
  await db
    .update(cooperations)
    .set({ settings: { ...SETTINGS, indicators } })
    .where(eq(cooperations.slug, COOPERATION));
  await raiseVersion(db, COOPERATION);
}

/** Brings in a file as the coordinator; throws when anything in it is refused. */
export async function bringFigures(house: House, csv: string): Promise<void> {
  const actor = await house.actor("coordinator@example.org");
  const file = (async function* () {
    yield Buffer.from(csv);
  })();
  const answer = await importFigures(house.engine, {
    ...{ actor, via: "api", filename: "cijfers.csv", dryRun: false, file },
  });
  if (!("report" in answer) || answer.report.rejected.length > 0) throw new Error(JSON.stringify(answer));
}
