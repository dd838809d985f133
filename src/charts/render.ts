import { Worker } from "node:worker_threads";
import { fingerprint } from "../domain/fingerprint.ts";
import type { Chart } from "../view/card.ts";
import { type Drawing, drawingOf } from "../view/chart/chart.ts";
import { type Kept, keptPictures } from "./kept.ts";

/** There is no picture: the chart is then said in words. It says nothing of what was to be drawn. */
export class NoPicture extends Error {
  readonly why: "busy" | "too-slow" | "crashed" | "closed" | "failed";
  constructor(why: NoPicture["why"]) {
    super(`no picture: ${why}`);
    this.name = "NoPicture";
    this.why = why;
  }
}

export interface Picture {
  /** With a title and the finding as its description. */
  svg: string;
  png: Uint8Array;
}

/** Draws charts. */
export interface Charts {
  /**
   * The picture of a chart, the same for the same chart.
   * @throws NoPicture
   */
  picture(chart: Chart): Promise<Picture>;
  /** Draws nothing more; whoever waits is told so. */
  close(): Promise<void>;
}

export interface ChartsOptions {
  /** How many may wait to be drawn. */
  most?: number;
  /** How long one may take; the thread is replaced after it. The first includes starting it. */
  timeoutMs?: number;
  /** Another program for the thread, in tests. */
  worker?: URL;
  workerData?: unknown;
}

interface Job {
  drawing: Drawing;
  done: PromiseWithResolvers<Picture>;
}

const WORKER = new URL("./worker.ts", import.meta.url);
/** A chart takes some megabytes; a thread that needs more than this has lost its way. */
const MOST_MB = 512;

/**
 * Draws charts in a thread of its own, so that nothing else ever waits for one. The thread is started for the first and
 * kept; one that crashes or takes too long is replaced for the next.
 */
export function openCharts(options: ChartsOptions = {}): Charts {
  const { most = 100, timeoutMs = 10_000, worker: program = WORKER, workerData } = options;
  const kept: Kept<Picture> = keptPictures();
  const waiting: Job[] = [];
  const underWay = new Map<string, Promise<Picture>>();
  let thread: Worker | undefined;
  let current: { job: Job; timer: NodeJS.Timeout } | undefined;
  let closed = false;

  function start(): Worker {
    const started = new Worker(program, { workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MB } });
    const isCurrent = () => thread === started;
    started.on("message", (answer: Picture | { failed: string }) => {
      if (isCurrent())
        finish((done) => ("failed" in answer ? done.reject(new NoPicture("failed")) : done.resolve(answer)));
    });
    const crashed = () => {
      if (!isCurrent()) return;
      thread = undefined;
      finish((done) => done.reject(new NoPicture("crashed")));
    };
    started.on("error", crashed);
    started.on("exit", crashed);
    return started;
  }

  function finish(tell: (done: Job["done"]) => void): void {
    const ended = current;
    current = undefined;
    thread?.unref();
    if (ended) {
      clearTimeout(ended.timer);
      tell(ended.job.done);
    }
    next();
  }

  function giveUp(): void {
    const slow = thread;
    thread = undefined;
    void slow?.terminate();
    finish((done) => done.reject(new NoPicture("too-slow")));
  }

  function next(): void {
    if (current || closed) return;
    const job = waiting.shift();
    if (!job) return;
    thread ??= start();
    // Idle it keeps no process alive; at work it does.
    thread.ref();
    current = { job, timer: setTimeout(giveUp, timeoutMs) };
    thread.postMessage(job.drawing);
  }

  function drawn(drawing: Drawing): Promise<Picture> {
    if (closed) return Promise.reject(new NoPicture("closed"));
    if (waiting.length >= most) return Promise.reject(new NoPicture("busy"));
    const done = Promise.withResolvers<Picture>();
    waiting.push({ drawing, done });
    next();
    return done.promise;
  }

  return {
    picture: async (chart) => {
      const drawing = drawingOf(chart);
      const key = fingerprint(JSON.stringify(drawing));
      const known = kept.get(key) ?? underWay.get(key);
      if (known) return await known;
      const making = drawn(drawing).finally(() => underWay.delete(key));
      underWay.set(key, making);
      const picture = await making;
      kept.put(key, picture);
      return picture;
    },
    close: async () => {
      closed = true;
      const ended = thread;
      thread = undefined;
      for (const { done } of waiting.splice(0)) done.reject(new NoPicture("closed"));
      finish((done) => done.reject(new NoPicture("closed")));
      await ended?.terminate();
    },
  };
}
