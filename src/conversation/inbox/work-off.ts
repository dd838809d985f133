import {
  finishInboxRequest,
  type InboxRow,
  postponeInboxRequest,
  renewInboxLeases,
} from "../../../db/queries/chat/inbox.ts";
import type { Engine } from "../../engine/engine.ts";
import { faultOf } from "../../engine/fault.ts";
import type { ConcurrencyLimit } from "./concurrency.ts";
import { type InboxEntry, type InboxRequest, type RequestShape, RetryLater } from "./inbox-request.ts";

export interface WorkOptions<R extends RequestShape, Live> {
  surface: InboxRow["surface"];
  /**
   * Does what a request asks for and answers it; safe to run again.
   * @param limit for what takes the database
   * @param live the request's open answer, while there is one
   */
  work: (request: InboxRequest<R>, limit: ConcurrencyLimit, live?: Live) => Promise<void>;
}

/** Seconds to wait after each failed try. After the last a fault of ours is given up; what passes is waited for. */
const BACKOFF_S = [1, 4, 15, 60, 300, 600];
/** What passes is waited for as long as this, in hours. */
export const KEPT_HOURS = 24;
/** So many are in hand at once, most of them because a chat platform is slow to answer. */
const MOST = 250;
/** So many of them wait for their turn: what was begun is finished before more is begun. */
const MOST_WAITING = 8;

/** What this process is at work on. */
export function workOff<R extends RequestShape, Live>(
  engine: Engine,
  { surface, work }: WorkOptions<R, Live>,
  limit: ConcurrencyLimit,
) {
  const { db } = engine.database;
  const real = engine.clock.real;
  const busy = new Map<number, Promise<void>>();

  async function run(entry: InboxEntry, asked: () => R, live?: Live): Promise<void> {
    const { id, attempts, receivedAt } = entry;
    let kind: string | undefined;
    try {
      const request = asked();
      kind = request.kind;
      await work({ ...request, ...entry }, limit, live);
    } catch (error) {
      const isExpected = error instanceof RetryLater;
      const isYoung = real().since(receivedAt).total("hours") < KEPT_HOURS;
      const seconds = BACKOFF_S[attempts - 1] ?? (isExpected && isYoung ? BACKOFF_S.at(-1) : undefined);
      if (!isExpected) engine.log.error({ surface, kind, attempts, ...faultOf(error) }, "request failed");
      if (seconds !== undefined) {
        const ms = Math.max(isExpected ? error.ms : 0, seconds * 1000);
        await postponeInboxRequest(db, id, real().add({ milliseconds: ms }));
        return;
      }
      engine.log.warn({ surface, kind, attempts }, "request given up");
    }
    await finishInboxRequest(db, id, real());
  }

  return {
    begin: (entry: InboxEntry, asked: () => R, live?: Live): void => {
      if (busy.has(entry.id)) return;
      const doing = run(entry, asked, live)
        .catch((error: unknown) => engine.log.error({ surface, ...faultOf(error) }, "request not recorded"))
        .finally(() => busy.delete(entry.id));
      busy.set(entry.id, doing);
    },
    size: (): number => busy.size,
    /** How many more may be begun. */
    room: (): number => Math.min(MOST - busy.size, MOST_WAITING - limit.waiting()),
    ids: (): number[] => [...busy.keys()],
    /** Says that these are still being worked on. */
    renewLeases: (until: InboxRow["notBefore"]): Promise<void> =>
      renewInboxLeases(db, [...busy.keys()], until),
    settled: () => Promise.allSettled(busy.values()),
  };
}
