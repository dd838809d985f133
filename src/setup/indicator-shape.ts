import { z } from "zod";
import {
  INDICATOR_DIMENSIONS,
  INDICATOR_DIRECTIONS,
  INDICATOR_MEASURES,
  INDICATOR_RHYTHMS,
  type IndicatorDefinition,
} from "../domain/cooperation.ts";
import { isPeriod, line, prose, slug } from "./field-shapes.ts";

/** One indicator of the catalogue. */
export const indicator = z
  .strictObject({
    code: slug,
    title: line(),
    theme: line(),
    definition: prose(),
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
    ({ numerator, denominator, sourceColumn, ...rest }): IndicatorDefinition => ({
      ...rest,
      numerator: numerator ?? null,
      denominator: denominator ?? null,
      sourceColumn: sourceColumn ?? null,
    }),
  );
