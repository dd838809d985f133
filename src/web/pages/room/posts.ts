import type { VNode } from "preact";
import { isoInZone } from "../../../domain/calendar/day.ts";
import type { RoomName, RoomPost } from "../../../engine/reading/room-feed.ts";
import { showInstant } from "../../../view/format.ts";
import { type Text, textIn } from "../../../view/text.ts";
import type { CardContext } from "../../render/card-context.ts";
import { html } from "../../render/html.ts";
import { cardView, type Level } from "../../render/render.ts";

interface Thread {
  post: RoomPost;
  replies: RoomPost[];
}

/** Posts in order, each with the answers in its thread; an answer whose beginning is not here stands alone. */
export function threadsOf(posts: readonly RoomPost[]): Thread[] {
  const threads: Thread[] = [];
  for (const post of posts) {
    const root = post.opensThread
      ? undefined
      : threads.find((thread) => thread.post.opensThread && thread.post.subject === post.thread);
    if (root) root.replies.push(post);
    else threads.push({ post, replies: [] });
  }
  return threads;
}

interface Place {
  room: RoomName;
  csrf: string;
  may: CardContext["may"];
  /** Texts of the page, which may be in another language than the room. */
  t: Text;
}

/** A post with the answers in its thread. */
export function threadView(place: Place, { post, replies }: Thread, options: { open: boolean }): VNode {
  const { t } = place;
  return html`<article id=${`post-${post.id}`} class="ll-card ll-post"
    data-version=${[post, ...replies].map(({ id, revision }) => `${id}.${revision}`).join(" ")}>
    ${postView(place, post, 2)}
    ${
      replies.length > 0 &&
      html`<details class="ll-thread" open=${options.open}>
        <summary>${t.web.replies(replies.length)}</summary>
        ${replies.map(
          (reply) =>
            html`<article id=${`post-${reply.id}`} class="ll-reply">${postView(place, reply, 3)}</article>`,
        )}
      </details>`
    }
  </article>`;
}

/** What a post says, and when. */
export function postView({ room, csrf, t, may }: Place, post: RoomPost, level: Level): VNode[] {
  const at = isoInZone(post.at);
  const language = post.card?.language ?? room.language;
  const context: CardContext = {
    t: textIn(language),
    room: room.key.startsWith("person:") ? "" : room.key,
    csrf,
    may,
    isPost: true,
  };
  const edited = post.revision > 1 ? ` · ${t.web.edited}` : "";
  return [
    html`<p class="ll-card__meta"><time datetime=${at}>${showInstant(t, at)}</time>${edited}</p>`,
    // What Leerlus said is in the language it was said in; what the page says about it is in the reader's.
    language === t.language
      ? html`${readableCard(context, post, level)}`
      : html`<div lang=${language} class="ll-post__contents">${readableCard(context, post, level)}</div>`,
  ];
}

/** A card; of one that cannot be shown only that, so that the page with all the others still is. */
function readableCard(context: CardContext, post: RoomPost, level: Level): VNode[] {
  try {
    return cardView(context, post.card, level);
  } catch {
    return [
      html`<p class="utrecht-paragraph ll-empty" data-unreadable>${context.t.delivery.unreadableCard}</p>`,
    ];
  }
}
