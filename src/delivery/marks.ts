import {
  type Arrival,
  type Departure,
  departAll,
  type Locked,
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

export function openMarks({ database }: Engine, senders: readonly Sender[]): Marks {
  const { db } = database.delivery;
  const tellers = new Map(senders.filter(({ arrived }) => arrived).map((sender) => [sender.surface, sender]));

  /** Who is told of what arrived is told in the transaction that records it. */
  async function arriveAll(arrivals: readonly Arrival[]): Promise<(boolean | Locked)[]> {
    const news = new Map<Arrival, boolean | Locked | undefined>();
    const told = Map.groupBy(arrivals, ({ claim }) => tellers.get(claim.surface));
    for (const [sender, some] of told) {
      const came = sender?.arrived === undefined ? record(db, some) : recordAndTell(sender, some);
      for (const [n, is] of (await came).entries()) if (some[n]) news.set(some[n], is);
    }
    return arrivals.map((arrival) => news.get(arrival) ?? false);
  }

  const record = (on: typeof db, arrivals: readonly Arrival[]) => recordArrivals(on, arrivals, "skip");

  const recordAndTell = (sender: Sender, arrivals: readonly Arrival[]) =>
    db.transaction(async (tx) => {
      const news = await record(tx, arrivals);
      const messages = arrivals
        .filter((_, n) => news[n] === true)
        .map(({ claim, messageRef }) => ({ ...messageOf(claim), messageRef }));
      if (messages.length > 0) await sender.arrived?.(tx, messages);
      return news;
    });

  const arrive = makeGroup(arriveAll);
  return {
    depart: makeGroup((items) => departAll(db, items)),
    arrive: async (arrival) => void (await arrive(arrival)),
  };
}
