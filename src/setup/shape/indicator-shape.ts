import { z } from "zod";
import {
  INDICATOR_DELIVERERS,
  INDICATOR_DIMENSIONS,
  INDICATOR_DIRECTIONS,
  INDICATOR_MEASURES,
  INDICATOR_RHYTHMS,
  type IndicatorDefinition,
} from "../../domain/organisation/cooperation.ts";
import { isPeriod, line, prose, slug, whole } from "./field-shapes.ts";

/** One indicator of the catalogue. */
export const indicator = z
  .strictObject({
    code: slug,
    title: line(),
    theme: line(),
    definition: prose(),
    version: whole(1, 1000).default(1),
    measure: z.enum(INDICATOR_MEASURES),
    unit: line(30),
    direction: z.enum(INDICATOR_DIRECTIONS),
    numerator: line(400).nullish(),
    denominator: line(400).nullish(),
    target: z.record(z.string(), z.number()).default({}),
    source: line(),
    sourceColumn: line().nullish(),
    rhythm: z.enum(INDICATOR_RHYTHMS),
    dimensions: z.array(z.enum(INDICATOR_DIMENSIONS)).max(INDICATOR_DIMENSIONS.length).default([]),
    public: z.boolean().default(false),
    parts: z.strictObject({ numerator: slug, denominator: slug }).nullish(),
    deliveredBy: z.enum(INDICATOR_DELIVERERS).nullish(),
    deadlineDays: whole(1, 250).default(15),
  })
  .check((ctx) => {
    for (const period of Object.keys(ctx.value.target)) {
      if (!isPeriod(period)) {
        ctx.issues.push({ code: "custom", message: "period", path: ["target", period], input: period });
      }
    }
    const { measure, numerator, denominator } = ctx.value;
    if (measure === "share" && (numerator == null || denominator == null)) {
      ctx.issues.push({ code: "custom", message: "shareParts", path: ["measure"], input: measure });
    }
  })
  .transform(
    ({ numerator, denominator, sourceColumn, parts, deliveredBy, ...rest }): IndicatorDefinition => ({
      ...rest,
      numerator: numerator ?? null,
      denominator: denominator ?? null,
      sourceColumn: sourceColumn ?? null,
      parts: parts ?? null,
      deliveredBy: deliveredBy ?? null,
    }),
  );
