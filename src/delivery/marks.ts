import {
  type Arrival,
  type Departure,
  departAll,
  recordArrivals,
} from "../../db/queries/posting/delivery-record.ts";
import type { Engine } from "../engine/engine.ts";
import { messageOf } from "./attempt.ts";
import { makeGroup } from "./group.ts";
import type { Sender } from "./sender.ts";

/** What is written of almost every message, of all at the same time in one statement. */
export interface Marks {
  /** @returns whether it may be sent: the claim is still ours */
  depart: (departure: Departure) => Promise<boolean>;
  /** It stands there. */
  arrive: (arrival: Arrival) => Promise<void>;
}

export function openMarks({ database: { db } }: Engine, senders: readonly Sender[]): Marks {
  const tellers = new Map(senders.filter(({ arrived }) => arrived).map((sender) => [sender.surface, sender]));

  /** Who is told of what arrived is told in the transaction that records it. */
  async function arriveAll(arrivals: readonly Arrival[]): Promise<undefined[]> {
    const told = Map.groupBy(arrivals, ({ claim }) => tellers.get(claim.surface));
    for (const [sender, some] of told) {
      if (sender?.arrived === undefined) await recordArrivals(db, some);
      else await recordAndTell(sender, some);
    }
    return arrivals.map(() => undefined);
  }

  const recordAndTell = (sender: Sender, arrivals: readonly Arrival[]) =>
    db.transaction(async (tx) => {
      const news = await recordArrivals(tx, arrivals);
      const messages = news.map(({ claim, messageRef }) => ({ ...messageOf(claim), messageRef }));
      if (messages.length > 0) await sender.arrived?.(tx, messages);
    });

  return { depart: makeGroup((items) => departAll(db, items)), arrive: makeGroup(arriveAll) };
}
