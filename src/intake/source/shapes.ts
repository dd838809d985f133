import { z } from "zod";
import { SourceFault } from "../../domain/figures/source-fault.ts";

/** What Statistics Netherlands gives (OData version 4), as far as it is read: what is added to it later does no harm. */
const text = z.string().max(2000);

export const properties = z.object({
  Identifier: text,
  Title: text,
  Modified: text.nullish(),
  ObservationsModified: text.nullish(),
  ObservationCount: z.number().nullish(),
  Version: text.nullish(),
});
export type Properties = z.output<typeof properties>;

const listOf = <T>(shape: z.ZodType<T>, most: number) =>
  z.object({ value: z.array(shape).max(most), "@odata.nextLink": z.string().max(8000).nullish() });

/** `TimeDimension`, `GeoDimension` and `GeoDetail` tell what a dimension is; the rest are others. */
export const dimensions = listOf(z.object({ Identifier: text, Title: text.nullish(), Kind: text }), 50);

export const measures = listOf(
  z.object({ Identifier: text, Title: text, Unit: text.nullish(), DataType: text.nullish() }),
  5000,
);
export type Measure = z.output<typeof measures>["value"][number];

/**
 * `Status` is `Definitief`, `Voorlopig` or `NaderVoorlopig`; some tables have none, and a sign behind the title. Tables
 * by the day have thousands.
 */
export const periods = listOf(z.object({ Identifier: text, Title: text, Status: text.nullish() }), 50_000);
export type PeriodCode = z.output<typeof periods>["value"][number];

/** Whether a figure that is not there is secret, impossible or unknown, `ValueAttribute` says: it is empty in each case. */
const observation = z.looseObject({
  Measure: text,
  Value: z.number().nullable(),
  ValueAttribute: text.nullish(),
});
export type Observation = z.output<typeof observation>;

/** A page of figures, which are looked at a part at a time: there may be a hundred thousand. */
export const observationPage = listOf(z.unknown(), 200_000);
export const observations = z.array(observation);

/**
 * What was answered, when it is as Statistics Netherlands gives it.
 * @param what the part of the table that was asked for
 * @throws SourceFault `shape`, with where it differs and nothing of what stands there
 */
export function read<T>(shape: z.ZodType<T>, body: unknown, what: string): T {
  const result = shape.safeParse(body);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.map((part) => (typeof part === "number" ? "#" : String(part)));
  throw new SourceFault("shape", [what, ...(path ?? [])].join(" "));
}
