import type { z } from "zod";
import type { Path } from "./problem.ts";

/** The fields that a map may have at a path of a shape; none where there is no map. */
export function keysOfShape(shape: z.core.$ZodType, path: Path): string[] {
  const here = bare(shape);
  if (!here) return [];
  const [part, ...rest] = path;
  if (here.type === "array") return part === undefined ? [] : keysOfShape(here.element, rest);
  if (here.type !== "object") return [];
  if (part === undefined) return Object.keys(here.shape);
  const next = here.shape[part];
  return next ? keysOfShape(next, rest) : [];
}

type Bare = z.core.$ZodObjectDef | z.core.$ZodArrayDef;

/** The map or list within defaults, options and transformations. */
function bare(shape: z.core.$ZodType): Bare | undefined {
  const { def } = (shape as z.core.$ZodTypes)._zod;
  if (def.type === "object" || def.type === "array") return def as Bare;
  if (def.type === "pipe") return bare(def.in);
  return "innerType" in def ? bare(def.innerType) : undefined;
}
