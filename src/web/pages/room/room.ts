import type { Response } from "express";
import { type RoomName, readFeed } from "../../../engine/reading/room-feed.ts";
import { html } from "../../render/html.ts";
import { roomAddress } from "../../render/notice.ts";
import { heading } from "../../render/render.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { connectionPart } from "../parts/connection.ts";
import { sendPage } from "../shell/layout.ts";
import { threadsOf, threadView } from "./posts.ts";

/** Threads on one page. */
const SHOWN = 30;

/**
 * A room: what was said, oldest first.
 * @param before only posts before this one
 */
export async function sendRoom(
  web: Web,
  visitor: Visitor,
  response: Response,
  room: RoomName,
  before: number | undefined,
): Promise<void> {
  const { t, actor, csrf, may } = visitor;
  const place = { room: room.key, surface: "web" };
  const { posts, earlier } = await readFeed(web.engine, actor, place, { before, limit: SHOWN });
  const newest = posts.at(-1)?.id;
  const threads = threadsOf(posts);
  const address = roomAddress(room.key);
  const isOthers = room.key.startsWith("person:") && room.key !== `person:${actor.email}`;
  const main = html`
    ${heading(1, room.key === `person:${actor.email}` ? t.web.messages : isOthers ? `${t.web.demoMessages} ${room.name}` : room.name)}
    ${isOthers && html`<p class="utrecht-paragraph ll-lead">${t.web.demoReading(room.name)}</p>`}
    ${earlier !== null && html`<p><a class="utrecht-link" href=${`${address}?voor=${earlier}`}>${t.web.earlier}</a></p>`}
    <section id="berichten" aria-label=${t.web.posts} data-live=${before === undefined ? room.key : undefined}
      data-new=${t.web.newPost("")} data-changed=${t.web.changedPost("")}>
      ${threads.map((thread) =>
        threadView({ room, csrf, t, may }, thread, {
          open: thread.replies.some((reply) => reply.id === newest),
        }),
      )}
      ${
        threads.length === 0 &&
        html`<p class="ll-empty" data-empty>${room.key.startsWith("person:") ? emptyWords(visitor, room) : t.web.noPosts}</p>`
      }
    </section>
    ${before !== undefined && html`<p><a class="utrecht-link" href=${address}>${t.web.latest}</a></p>`}
    ${connectionPart(t)}`;
  await sendPage(
    web,
    visitor,
    response,
    { title: room.name, room: room.key, boxRoom: isOthers ? "" : room.key },
    main,
  );
}

const emptyWords = ({ t, actor }: Visitor, room: RoomName): string =>
  room.key === `person:${actor.email}` ? t.web.noMessages : t.web.noMessagesOf(room.name);
