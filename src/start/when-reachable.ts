import { setTimeout as wait } from "node:timers/promises";
import { whyUnavailable } from "../../db/queries/unavailable.ts";
import type { Log } from "../engine/engine.ts";
import { codeOf, type Health, reasonOf } from "./health.ts";

const AGAIN_MS = 1000;

export interface Waiting {
  health: Health;
  log: Log;
  stopped: AbortSignal;
}

/**
 * Does something that needs the database, from the start again when that goes away in the middle: a start is not ended
 * by it. `/readyz` says so meanwhile.
 * @param work safe to be done again
 */
export async function whenReachable<T>(
  { health, log, stopped }: Waiting,
  work: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      const done = await work();
      if (tries > 1) health.set("database", undefined);
      return done;
    } catch (error) {
      if (stopped.aborted || whyUnavailable(error) === undefined) throw error;
      const reason = `${reasonOf(error, "went away during the start")}; trying again`;
      health.set("database", reason);
      log.warn({ code: codeOf(error).trim() }, `database ${reason}`);
      await wait(AGAIN_MS, undefined, { signal: stopped });
    }
  }
}
