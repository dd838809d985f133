import { z } from "zod";
import { SOURCE_RHYTHMS, type Source } from "../../domain/figures/source.ts";
import { line, slug, whole } from "./field-shapes.ts";

/** As Statistics Netherlands numbers its tables; it becomes part of an address. */
const table = z
  .string()
  .trim()
  .regex(/^\d{4,6}[A-Za-z]{0,6}$/, { error: "table" });

/** The name of a dimension becomes part of a question, in which nothing else is to be asked. */
const dimension = z
  .string()
  .trim()
  .max(100)
  .regex(/^[A-Za-z]\w*$/, { error: "dimension" });

/** A table of Statistics Netherlands that is fetched by itself. */
const source = z
  .strictObject({
    key: slug,
    table,
    every: z.enum(SOURCE_RHYTHMS),
    measures: z.record(line(300), slug).default({}),
    dimensions: z.record(dimension, line(60)).default({}),
    areas: z.enum(["own", "all"]).default("own"),
    since: whole(1900, 2100).nullish(),
  })
  .transform(({ since, ...rest }): Source => ({ ...rest, since: since ?? null }));

export const sources = z.array(source).max(50).default([]);
