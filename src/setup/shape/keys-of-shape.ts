import { z } from "zod";
import type { Path } from "../problem.ts";

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

/** The map or list within defaults, options and transformations. */
function bare(shape: z.core.$ZodType): z.core.$ZodObjectDef | z.core.$ZodArrayDef | undefined {
  if (shape instanceof z.core.$ZodObject || shape instanceof z.core.$ZodArray) return shape._zod.def;
  if (shape instanceof z.core.$ZodPipe) return bare(shape._zod.def.in);
  const { def } = shape._zod;
  return "innerType" in def && def.innerType instanceof z.core.$ZodType ? bare(def.innerType) : undefined;
}
