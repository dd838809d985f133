import { setTimeout as pause } from "node:timers/promises";
import { insertInboxRequests, type NewInboxRequest } from "../../../db/queries/chat/inbox.ts";
import { whyUnavailable } from "../../../db/queries/unavailable.ts";
import type { Engine } from "../../engine/engine.ts";

interface Waiting {
  row: NewInboxRequest;
  resolve: (id: number | undefined) => void;
  reject: (error: unknown) => void;
}

const MOST = 250;
/** Between one insert and the next: what comes meanwhile goes together. A request that comes alone waits for nothing. */
const GATHER_MS = 3;
/** So many inserts at a time: while one is written, the next is gathered. */
const AT_ONCE = 3;
/** So long those that are stored wait for those that came before them: an insert that hangs keeps no others. */
const IN_ORDER_MS = 100;
/** So many together, and so short ago, are a flood. */
const FLOOD = 8;
const FLOOD_MS = 50;

/** Stores requests, those that come at about the same time together: a commit each would be slower than they come. */
export function batchedStore({ database }: Engine) {
  let waiting: Waiting[] = [];
  let storing = 0;
  let beganAt = Number.NEGATIVE_INFINITY;
  let floodedAt = Number.NEGATIVE_INFINITY;
  let gathering: NodeJS.Timeout | undefined;
  let previous: Promise<void> = Promise.resolve();

  /** Begins an insert when it is time for one, and else looks again when it is. */
  function go(): void {
    if (waiting.length === 0 || storing >= AT_ONCE || gathering) return;
    const now = performance.now();
    if (now - beganAt < GATHER_MS) {
      gathering = setTimeout(() => {
        gathering = undefined;
        go();
      }, GATHER_MS);
      return;
    }
    beganAt = now;
    if (waiting.length >= FLOOD) floodedAt = now;
    const batch = waiting.slice(0, MOST);
    waiting = waiting.slice(MOST);
    storing += 1;
    const told = previous;
    previous = insert(batch).then(async (tell) => {
      storing -= 1;
      go();
      // The later of two inserts may be there first; whoever came first is begun first.
      await Promise.race([told, pause(IN_ORDER_MS, undefined, { ref: false })]);
      for (const each of tell) each();
    });
  }

  /** @returns what tells each of them what became of it */
  async function insert(batch: Waiting[]): Promise<(() => void)[]> {
    // The same twice in one statement: the first of them is the one.
    const first = new Map<string, Waiting>();
    for (const one of batch) if (!first.has(one.row.key)) first.set(one.row.key, one);
    try {
      const rows = [...first.values()].map(({ row }) => row);
      const ids = await insertInboxRequests(database.db, rows);
      return batch.map((one) => {
        const id = first.get(one.row.key) === one ? ids.get(one.row.key) : undefined;
        return () => one.resolve(id);
      });
    } catch (error) {
      if (batch.length === 1 || whyUnavailable(error) === "away")
        return batch.map((one) => () => one.reject(error));
      // One that cannot be stored takes nobody with it.
      const told: (() => void)[] = [];
      for (const one of batch) told.push(...(await insert([one])));
      return told;
    }
  }

  return {
    /** The id under which it is stored; undefined when it was stored before. */
    store: (row: NewInboxRequest): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        waiting.push({ row, resolve, reject });
        go();
      }),
    /** Whether more come in than people send. */
    isFlooded: (): boolean => performance.now() - floodedAt < FLOOD_MS,
  };
}
