import type { Engine } from "../engine/engine.ts";
import { faultOf } from "../engine/fault.ts";
import { runDueJobs } from "../engine/run-due-jobs.ts";
import { type DeliveryOptions, startDelivery } from "./deliver.ts";
import { wakeUp } from "./wake.ts";

export interface Worker {
  /** Claims nothing more and finishes what is in flight. */
  stop(): Promise<void>;
  /** Resolves when what is due has been done and all that waits to be sent has been tried at least once. */
  settled(): Promise<void>;
  wake(): void;
}

export interface WorkerOptions extends DeliveryOptions {
  /** Run at the start and once an hour: forgets what is of no use any more. */
  cleanUp?: () => Promise<void>;
  /** Run every few seconds, one at a time: what asks other servers and may take long. It ends soon when it is stopped. */
  fetch?: (stopped: AbortSignal) => Promise<unknown>;
}

const HOUR_MS = 3_600_000;
/** Nobody waits for what is fetched. */
const FETCH_MS = 3000;

/** Does what is due and brings posts to their channels, until it is stopped. Errors are logged, and tried again. */
export function startWorker(engine: Engine, options: WorkerOptions): Worker {
  const delivery = startDelivery(engine, options);
  let stopped = false;
  let again = false;
  let sweeping: Promise<void> | undefined;
  let cleaning: Promise<void> | undefined;
  let nextCleaning = 0;
  let nextFetch = 0;
  let fetching: Promise<unknown> | undefined;
  const stopping = new AbortController();

  async function sweepAll(): Promise<void> {
    while (again && !stopped) {
      again = false;
      await runDueJobs(engine, () => stopped);
    }
  }

  function wakeSweep(): void {
    again = true;
    if (sweeping || stopped) return;
    sweeping = sweepAll()
      .catch((error) => {
        again = false;
        engine.log.error(faultOf(error), "worker could not ask what is due");
      })
      .finally(() => {
        sweeping = undefined;
        if (again) wakeSweep();
      });
  }

  function cleanWhenDue(): void {
    if (stopped || cleaning || !options.cleanUp || performance.now() < nextCleaning) return;
    nextCleaning = performance.now() + HOUR_MS;
    cleaning = options
      .cleanUp()
      .catch((error) => engine.log.error(faultOf(error), "worker could not clean up"))
      .finally(() => {
        cleaning = undefined;
      });
  }

  function fetchWhenFree(): void {
    if (stopped || fetching || !options.fetch || performance.now() < nextFetch) return;
    nextFetch = performance.now() + FETCH_MS;
    fetching = options
      .fetch(stopping.signal)
      .catch((error) => engine.log.error(faultOf(error), "worker could not fetch"))
      .finally(() => {
        fetching = undefined;
      });
  }

  function wake(): void {
    wakeSweep();
    delivery.wake();
  }

  const endWaking = wakeUp(engine, {
    heard: wake,
    tick: () => {
      wakeSweep();
      delivery.wake("queues");
      cleanWhenDue();
      fetchWhenFree();
    },
  });
  wake();

  return {
    wake,
    settled: async () => {
      wakeSweep();
      while (sweeping) await sweeping;
      await delivery.settled();
    },
    stop: async () => {
      stopped = true;
      stopping.abort();
      await endWaking();
      await Promise.all([sweeping, cleaning, fetching, delivery.stop()]);
    },
  };
}
