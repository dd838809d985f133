import { readPage } from "../engine/reading/read.ts";
import { readableRoom } from "../engine/reading/room-feed.ts";
import type { PostLink } from "./moved.ts";
import { roomAddress } from "./render/notice.ts";
import { FIRST_PLAYER, type Visitor } from "./session/visitor.ts";
import type { Demo, Web } from "./web.ts";

const PAGE = 200;
/** Links at once. */
const LISTED = 8;

export interface NewPosts {
  /** Whatever was said up to now is not new. */
  mark(): Promise<void>;
  /** Links to what was said since, where the visitor may read it. */
  since(visitor: Visitor): Promise<{ posts: PostLink[]; more: number }>;
}

/** Which posts came while the demo clock moved, whoever they are for. */
export function newPosts(web: Web, demo: Demo): NewPosts {
  const collection = web.engine.registry.collections.find(({ name }) => name === "posts");
  let last = 0;
  const next = async (): Promise<{ id: number; room: string; text: string }[]> => {
    const reader = await web.access.actorByEmail(demo.cooperation, FIRST_PLAYER);
    const read: { id: number; room: string; text: string }[] = [];
    while (collection && reader) {
      const page = { after: String(last), limit: PAGE };
      const { items } = await readPage(web.engine, reader, collection, {}, page);
      for (const { id, room, text } of items) {
        read.push({ id: Number(id), room: String(room), text: String(text) });
        last = Number(id);
      }
      if (items.length < PAGE) break;
    }
    return read;
  };
  return {
    mark: async () => void (await next()),
    since: async ({ actor, place }) => {
      const posts = (await next()).flatMap(({ id, room, text }): PostLink[] => {
        const there = readableRoom(web.engine, actor, place, room);
        const [title = ""] = text.split("\n");
        return there
          ? [{ title: title.trim(), room: there.name, address: `${roomAddress(room)}#post-${id}` }]
          : [];
      });
      return { posts: posts.slice(0, LISTED), more: Math.max(0, posts.length - LISTED) };
    },
  };
}
