import { type InboxRow, insertInboxRequests, type NewInboxRequest } from "../../../db/queries/chat/inbox.ts";
import type { Engine } from "../../engine/engine.ts";

interface Waiting {
  row: NewInboxRequest;
  resolve: (stored: InboxRow | undefined) => void;
  reject: (error: unknown) => void;
}

const MOST = 100;

/** Stores requests, those that come at the same time together: a commit each would be slower than they come. */
export function batchedStore({ database }: Engine) {
  let waiting: Waiting[] = [];
  let isStoring = false;

  async function store(): Promise<void> {
    if (isStoring) return;
    isStoring = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      await insert(batch);
    }
    isStoring = false;
  }

  async function insert(batch: Waiting[]): Promise<void> {
    // The same twice in one statement: the first of them is the one.
    const first = new Map(batch.map((one) => [one.row.key, one] as const).reverse());
    try {
      const stored = await insertInboxRequests(
        database.db,
        [...first.values()].map(({ row }) => row),
      );
      const byKey = new Map(stored.map((row) => [row.key, row]));
      for (const one of batch)
        one.resolve(first.get(one.row.key) === one ? byKey.get(one.row.key) : undefined);
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      // One that cannot be stored takes nobody with it.
      else for (const one of batch) await insert([one]);
    }
  }

  return {
    /** Undefined when it was stored before. */
    store: (row: NewInboxRequest): Promise<InboxRow | undefined> =>
      new Promise((resolve, reject) => {
        waiting.push({ row, resolve, reject });
        void store();
      }),
    isBusy: () => isStoring,
  };
}
