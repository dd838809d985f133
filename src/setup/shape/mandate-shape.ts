import { z } from "zod";
import { LEVELS, type Mandate, REVISION_SUBJECTS } from "../../domain/revision/mandate.ts";
import { slug } from "./field-shapes.ts";

const mandate = z
  .strictObject({
    region: slug,
    subject: z.enum(REVISION_SUBJECTS).nullish(),
    level: z.enum(LEVELS),
  })
  .transform((one): Mandate => ({ ...one, subject: one.subject ?? null }));

/** Who decides for the regions about a revision, each region and subject once. */
export const mandates = z
  .array(mandate)
  .max(2000)
  .check((ctx) => {
    const seen = new Set<string>();
    for (const [index, { region, subject }] of ctx.value.entries()) {
      const key = [region, subject].join("/");
      if (seen.has(key)) {
        ctx.issues.push({ code: "custom", message: "mandateTwice", path: [index, "region"], input: region });
      }
      seen.add(key);
    }
  })
  .default([]);
