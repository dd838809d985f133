import { cooperationsDue } from "../../db/queries/time/moment-claim.ts";
import type { Engine } from "./engine.ts";
import { recordFailure } from "./job-failure.ts";
import { type Batch, runBatch } from "./run-batch.ts";

/*
 * Each row of `moments` is something that must happen once, and is in one of these states:
 *
 *   due ──done──────────> done
 *    ^  ├──of no use────> dropped
 *    │  └──failed often─> failed     (the coordinator is told)
 *    └── failed, or in quiet hours: due again at a later time
 *
 * - claim: the row is locked for the length of the transaction in which it is done, with all that comes of it. Killed
 *   anywhere in it, everything is due as before.
 * - moments of one cooperation are done many in one transaction. When that fails, nothing of it is kept and each of them is
 *   done in a transaction of its own: the one that broke is recorded, the others stand.
 */

/** So many moments are done in one transaction. */
const MOST = 50;

/**
 * Does everything that is due. Any number of processes may sweep at once: what another has claimed is skipped. Each
 * cooperation has its turn, so that one with thousands of moments keeps nobody else waiting.
 * @param stopped asked before each claim
 * @returns how many moments were finished
 */
export async function runDueJobs(engine: Engine, stopped: () => boolean = () => false): Promise<number> {
  const { database, clock } = engine;
  let finished = 0;
  for (let claimed = Number.POSITIVE_INFINITY; claimed > 0 && !stopped(); ) {
    const now = await clock.now(database.db);
    claimed = 0;
    for (const cooperation of await cooperationsDue(database.db, { now, realNow: clock.real() })) {
      if (stopped()) break;
      for (const batch of await runTurn(engine, cooperation, stopped)) {
        claimed += batch.claimed.length;
        finished += batch.finished;
      }
    }
  }
  return finished;
}

/** One batch; when that fails, each of its moments by itself. */
async function runTurn(
  engine: Engine,
  cooperation: string,
  stopped: () => boolean,
  most = MOST,
): Promise<Batch[]> {
  const batch = await runBatch(engine, cooperation, most);
  const [moment, ...more] = batch.claimed;
  if (!batch.failed || !moment) return [batch];
  if (more.length === 0) {
    await recordFailure(engine, moment, batch.failed.error);
    return [batch];
  }
  const alone: Batch[] = [];
  for (let left = batch.claimed.length; left > 0 && !stopped(); left -= 1)
    alone.push(...(await runTurn(engine, cooperation, stopped, 1)));
  return alone;
}
