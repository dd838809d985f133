import cron, { type ScheduledTask } from "node-cron";
import { WAKE } from "../../db/queries/time/moment.ts";
import type { Engine } from "../engine/engine.ts";
import { faultOf } from "../engine/fault.ts";

/** What wakes a worker: the clock, once a second, and whoever has planned or posted something. */
export interface Wakers {
  tick: () => void;
  heard: () => void;
}

/** The clock is set when a start is over: what it reads of time zones would take a start some ten milliseconds. */
const FIRST_MS = 50;

/**
 * Nothing depends on being woken in time: what is due is found in the database.
 * @returns how to end it
 */
export function wakeUp(engine: Engine, { tick, heard }: Wakers): () => Promise<void> {
  let ended = false;
  let listening = false;
  const listen = async () => {
    if (listening || ended) return;
    listening = true;
    try {
      const wake = () => {
        if (!ended) heard();
      };
      await engine.database.listen(WAKE, wake, wake);
    } catch (error) {
      listening = false;
      engine.log.error(faultOf(error), "worker cannot hear the database");
    }
  };
  const silent = {
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
    debug: () => undefined,
  };
  let task: ScheduledTask | undefined;
  const schedule = () => {
    task = cron.schedule(
      "* * * * * *",
      () => {
        void listen();
        tick();
      },
      { suppressMissedWarning: true, logger: silent },
    );
  };
  const first = setTimeout(schedule, FIRST_MS);
  void listen();
  return async () => {
    ended = true;
    clearTimeout(first);
    await task?.destroy();
  };
}
