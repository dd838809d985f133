import { channelAt } from "../../db/queries/chat/room-channel.ts";
import { comingMeetings } from "../../db/queries/meeting/meeting.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { meetingOnline } from "../domain/meeting/online.ts";
import type { Actor } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { makeContext } from "../engine/make-context.ts";
import { viewerFor } from "../engine/reading/viewer-for.ts";
import type { ChannelRef } from "./directory/channel-lifecycle.ts";

/** More meetings than this nobody looks ahead. */
const MOST = 100;

/**
 * The reference of the meeting that is on in the room of a place, else of the next one there; undefined when there is none
 * that the person may see, and when the place has no room.
 */
export async function meetingOfPlace(
  engine: Engine,
  actor: Actor,
  { surface, address }: Omit<ChannelRef, "cooperation">,
): Promise<string | undefined> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web" });
    const channel = await channelAt(scopeOf(db, actor.cooperation), surface, address);
    if (!channel) return undefined;
    const now = ctx.now();
    const coming = await comingMeetings(scopeOf(db, actor.cooperation), now, MOST, viewerFor(ctx, actor));
    const here = coming.filter(({ room }) => room === channel.room);
    return (meetingOnline(here, "join", now) ?? here[0])?.ref;
  });
}
