import type { Actor, Context } from "../../../src/engine/context.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { type KnownRoom, knownRooms } from "./known-rooms.ts";

/**
 * The room that was meant, by its key or name. What is said to one person is no room that has channels.
 * @throws Refusal
 */
export async function roomOf(ctx: Context, actor: Actor, typed: string): Promise<KnownRoom> {
  const rooms = (await knownRooms(ctx, actor)).filter(({ key }) => !key.startsWith("person:"));
  const found = rooms.find(({ key, name }) => key === typed || name.toLowerCase() === typed);
  if (found) return found;
  const keys = rooms.map(({ key }) => key);
  const message = ctx.t.refusal.noRoom(typed.slice(0, 60), keys);
  throw new Refusal("invalid", message, [{ field: "room", message }]);
}
