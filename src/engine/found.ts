import type { Context } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** @throws Refusal `not-found` in the asker's words when a reference leads nowhere */
export function orNotFound<T>(ctx: Context, ref: string, value: T | undefined): T {
  if (value === undefined) throw new Refusal("not-found", ctx.t.refusal.notFound(ref));
  return value;
}
