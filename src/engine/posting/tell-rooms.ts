import { allDone } from "../../domain/all-done.ts";
import type { Announcement } from "../command.ts";
import type { Context } from "../context.ts";
import type { Engine } from "../engine.ts";
import { publishPosts, type Said } from "./publish-posts.ts";
import { refreshPosts } from "./refresh-posts.ts";

/**
 * Says in rooms what a use-case announced, and makes the cards anew that show what it changed: at the same time, so that
 * what both read is asked together.
 * @param drawn in which cards are drawn
 * @param changed the references of what changed
 */
export async function tellRooms(
  engine: Engine,
  drawn: Context,
  announced: readonly Announcement[],
  changed: readonly string[],
): Promise<Said[]> {
  const published = publishPosts(engine, drawn, announced);
  const purposes = new Set(announced.map(({ purpose }) => purpose));
  const [said] = await allDone([published, refreshPosts(engine, drawn, changed, { purposes, published })]);
  return said;
}
