import { forgetPaces, type Limit, takeSendTime } from "../../../db/queries/posting/pace.ts";
import type { Surface } from "../../domain/surface.ts";
import type { Engine } from "../../engine/engine.ts";

export type { Limit };

export interface SendLimits {
  /** By scope; empty for the whole tenant. */
  limits: ReadonlyMap<string, Limit>;
  /** A moment further away than this is not taken. */
  patienceMs: number;
}

const forgotten = new WeakMap<Engine, Map<Surface, number>>();
const FORGET_MS = 10 * 60_000;

/**
 * Takes the next moment at which something may be sent into a tenant, for all processes together.
 * @returns in how many milliseconds that is; `isTaken` false: it is too far away
 */
export async function nextSend(
  engine: Engine,
  to: { surface: Surface; tenant: string },
  { limits, patienceMs }: SendLimits,
): Promise<{ inMs: number; isTaken: boolean }> {
  const { db } = engine.database;
  const now = engine.clock.real();
  const last = forgotten.get(engine) ?? new Map<Surface, number>();
  forgotten.set(engine, last);
  if (now.epochMilliseconds - (last.get(to.surface) ?? 0) > FORGET_MS) {
    last.set(to.surface, now.epochMilliseconds);
    // What lies in the past is untouched, as a scope is that nobody has written of.
    await forgetPaces(db, to.surface, now.subtract({ seconds: 60 }));
  }
  return await takeSendTime(db, to, limits, { now, patienceMs });
}
