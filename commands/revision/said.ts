import type { Announcement, Outcome } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { REVISION_ROOM } from "../../src/posts/revision.ts";

/**
 * What everybody hears about a revision: in the room where it was typed, and in that of the revision table.
 * @param rooms other rooms that it concerns
 */
export function saidInRooms(
  { room }: Context,
  said: Omit<Announcement, "room">,
  rooms: readonly string[] = [],
): Pick<Outcome, "answers" | "posts"> {
  const others = [...new Set([REVISION_ROOM, ...rooms])].filter((other) => other !== room);
  return { answers: said, posts: others.map((other) => ({ ...said, room: other })) };
}
