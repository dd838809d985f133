import { z } from "zod";
import { RETAINED, type Retained, type Retention } from "../../domain/privacy/retention.ts";

const MONTHS_IN: Record<string, number> = { month: 1, maand: 1, maanden: 1, year: 12, jaar: 12 };

/** `6 months`, `2 years` or `never`, in Dutch as well; kept as months. */
export const term = z.string().transform((written, ctx) => {
  const said = written.trim().toLowerCase();
  if (said === "never" || said === "nooit") return null;
  const [, number = "", unit = ""] = /^(\d{1,3}) (month|maand|maanden|year|jaar)s?$/.exec(said) ?? [];
  const months = Number(number) * (MONTHS_IN[unit] ?? 0);
  if (months > 0) return months;
  ctx.addIssue({ code: "custom", message: "term" });
  return z.NEVER;
});

const shape = Object.fromEntries(RETAINED.map((kind) => [kind, term.optional()]));

/** How long things are kept; what is left out has its default. */
export const retention = z
  // The keys are those of the list.
  .strictObject(shape as Record<Retained, z.ZodOptional<typeof term>>)
  // A field without a value is a field that was left out.
  .transform((given) => given as Retention)
  .prefault({});
