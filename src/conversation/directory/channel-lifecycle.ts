import { dropAddress } from "../../../db/queries/chat/chat-account.ts";
import { channelsAt } from "../../../db/queries/chat/room-channel.ts";
import {
  hasOpenChannel,
  parkChannel,
  parkWaiting,
  unparkChannel,
} from "../../../db/queries/posting/delivery.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { SECRETARIAT } from "../../domain/organisation/room.ts";
import type { ChatSurface } from "../../domain/surface.ts";
import type { Engine } from "../../engine/engine.ts";
import { makeContext } from "../../engine/make-context.ts";
import { announce } from "../../engine/posting/posting.ts";
import { publishPosts } from "../../engine/posting/publish-posts.ts";
import { refreshPosts } from "../../engine/posting/refresh-posts.ts";
import { deliveryParked } from "../../posts/delivery.ts";

/** One place of a surface in which Leerlus may be. */
export interface ChannelRef {
  cooperation: string;
  surface: ChatSurface;
  address: string;
}

/**
 * Leerlus has been removed from a place: what waits for it is set aside, and the coordinator hears of it elsewhere.
 * @param reason in words that the coordinator is shown
 * @returns whether anything was bound to it
 */
export async function leaveChannel(engine: Engine, place: ChannelRef, reason: string): Promise<boolean> {
  const { cooperation, surface, address } = place;
  const now = engine.clock.real();
  return await engine.database.db.transaction(async (db) => {
    await dropAddress(scopeOf(db, cooperation), surface, address);
    const parked: number[] = [];
    for (const { id } of await channelsAt(scopeOf(db, cooperation), surface, address)) {
      if (await parkChannel(db, id, reason)) parked.push(id);
    }
    if (parked.length === 0) return false;
    await parkWaiting(db, now);
    if (!(await hasOpenChannel(scopeOf(db, cooperation), SECRETARIAT))) return true;
    const ctx = await makeContext(engine, db, cooperation, { via: "job", room: SECRETARIAT });
    const period = now.toString({ smallestUnit: "millisecond" });
    const told = parked.map((channel) =>
      announce(deliveryParked, {
        subject: `channel/${channel}`,
        period,
        room: SECRETARIAT,
        about: { channel, scope: "channel", reason },
      }),
    );
    await publishPosts(engine, ctx, told);
    return true;
  });
}

/** Leerlus is in a place again: what waited for it is sent. Returns whether anything was bound to it. */
export async function returnToChannel(
  engine: Engine,
  { cooperation, surface, address }: ChannelRef,
): Promise<boolean> {
  const now = engine.clock.real();
  return await engine.database.db.transaction(async (db) => {
    const closed = (await channelsAt(scopeOf(db, cooperation), surface, address)).filter(
      ({ parkedReason }) => parkedReason !== null,
    );
    if (closed.length === 0) return false;
    for (const { id } of closed) await unparkChannel(scopeOf(db, cooperation), id, now);
    const ctx = await makeContext(engine, db, cooperation, { via: "job" });
    await refreshPosts(
      engine,
      ctx,
      closed.map(({ id }) => `channel/${id}`),
    );
    return true;
  });
}
