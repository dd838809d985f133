import type { Db } from "../../../db/client.ts";
import type { Post } from "../../../db/queries/posting/post.ts";
import { postsInChannel, threadInChannel } from "../../../db/queries/posting/room-feed.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import type { Language } from "../../domain/organisation/language.ts";
import { type Directory, personOf } from "../../domain/organisation/organisation.ts";
import { withoutAddresses } from "../../domain/organisation/without-addresses.ts";
import { mayReadRoom, viewerOf } from "../../domain/viewer.ts";
import type { Actor, Context } from "../context.ts";
import { cachedCooperation } from "../cooperation-cache.ts";
import type { Engine } from "../engine.ts";
import { inRoom, makeContext } from "../make-context.ts";
import { cardInWords } from "../posting/refresh-posts.ts";
import { noteDocument } from "./note-read.ts";

export interface RoomName {
  key: string;
  name: string;
  /** The language its posts are in. */
  language: Language;
}

/** Where a person is: the cooperation with the rooms of its menu that they may read. */
export interface Place {
  name: string;
  language: Language;
  rooms: RoomName[];
  directory: Directory;
}

export type RoomPost = Post;

export interface RoomFeed {
  /** Oldest first; the answers in a thread among them. */
  posts: RoomPost[];
  /** The post before which the earlier page ends; null when this is all. */
  earlier: number | null;
}

export async function readPlace(engine: Engine, actor: Actor): Promise<Place> {
  const { db } = engine.database;
  const { cooperation, directory, rooms } = await cachedCooperation(engine, db, actor.cooperation);
  const viewer = viewerOf(directory, actor, engine.demo);
  return {
    name: cooperation.name,
    language: cooperation.language,
    rooms: rooms
      .filter(({ key }) => mayReadRoom(viewer, key))
      .map(({ key, name, language }) => ({ key, name, language: language ?? cooperation.language })),
    directory,
  };
}

/**
 * A room that a person may read: those of the menu, and their own; in demo mode everybody's own. Undefined when there
 * is no such room or it is another's.
 */
export function readableRoom(engine: Engine, actor: Actor, place: Place, key: string): RoomName | undefined {
  if (!key.startsWith("person:")) return place.rooms.find((room) => room.key === key);
  const owner = personOf(place.directory, key.slice("person:".length));
  if (!owner || (owner.email !== actor.email && !engine.demo)) return undefined;
  return { key, name: owner.name, language: owner.language ?? place.language };
}

/** What stands in a room on a surface; rights are asked with `readableRoom` before. */
export async function readFeed(
  engine: Engine,
  actor: Actor,
  place: { room: string; surface: string },
  page: { before?: number | undefined; limit: number },
): Promise<RoomFeed> {
  return await engine.database.db.transaction(async (db) => {
    const { posts, earlier } = await postsInChannel(scopeOf(db, actor.cooperation), place, page);
    return { posts: await shownTo(engine, db, actor, posts), earlier };
  });
}

/** A post with the thread it stands in, the post that begins it first; empty when it is not there. */
export async function readThread(
  engine: Engine,
  actor: Actor,
  place: { room: string; surface: string },
  id: number,
): Promise<RoomPost[]> {
  return await engine.database.db.transaction(
    async (db) =>
      await shownTo(engine, db, actor, await threadInChannel(scopeOf(db, actor.cooperation), place, id)),
  );
}

async function shownTo(engine: Engine, db: Db, actor: Actor, posts: RoomPost[]): Promise<RoomPost[]> {
  const ctx = await makeContext(engine, db, actor.cooperation, { via: "job" });
  await noteDocument(ctx, actor, "room", "web");
  const { directory } = ctx;
  const said = await inRoomsLanguage(engine, ctx, posts);
  if (viewerOf(directory, actor, false).seesAddresses) return said;
  return said.map((post) => {
    const { card, text } = withoutAddresses({ card: post.card, text: post.text }, directory, actor.email);
    return { ...post, card, text };
  });
}

/** Cards from before a room, or the person whose room it is, chose another language. */
async function inRoomsLanguage(engine: Engine, here: Context, posts: RoomPost[]): Promise<RoomPost[]> {
  const shown: RoomPost[] = [];
  for (const post of posts) {
    const ctx = inRoom(here, post.room);
    const language = post.card?.language;
    const isSame = language === undefined || language === ctx.t.language;
    shown.push(isSame ? post : { ...post, card: await cardInWords(engine, ctx, post) });
  }
  return shown;
}
