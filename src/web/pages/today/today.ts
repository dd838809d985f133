import type { Response } from "express";
import type { VNode } from "preact";
import { dispatch } from "../../../engine/dispatch.ts";
import { readFeed } from "../../../engine/reading/room-feed.ts";
import { findCommand } from "../../../engine/registry.ts";
import type { Card } from "../../../view/card.ts";
import { html } from "../../render/html.ts";
import { lineAddress, roomAddress } from "../../render/notice.ts";
import { cardView, heading } from "../../render/render.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { threadsOf, threadView } from "../room/posts.ts";
import { sendPage } from "../shell/layout.ts";

/** Messages shown here; the rest has its own page. */
const SHOWN = 5;
/** Actions and meetings shown here. */
const LISTED = 6;

/** Vandaag: what one person has to know, on one page. */
export async function sendToday(web: Web, visitor: Visitor, response: Response): Promise<void> {
  const { t, actor, csrf, place, may } = visitor;
  const key = `person:${actor.email}`;
  const feed = await readFeed(web.engine, actor, { room: key, surface: "web" }, { limit: SHOWN });
  const room = { key, name: actor.name, language: actor.language ?? place.language };
  const main = html`
    ${heading(1, t.page.names.today)}
    <div class="ll-home">
      <section class="ll-home__messages" aria-labelledby="uw-berichten">
        ${heading(2, t.web.messages, "uw-berichten")}
        <div id="berichten" data-live=${key} data-new=${t.web.newPost("")} data-changed=${t.web.changedPost("")}>
          ${threadsOf(feed.posts).map((thread) => threadView({ room, csrf, t, may }, thread, { open: true }))}
          ${feed.posts.length === 0 && html`<p class="ll-empty" data-empty>${t.web.noMessages}</p>`}
        </div>
        ${feed.earlier !== null && html`<p><a class="utrecht-link" href=${roomAddress(key)}>${t.web.allMessages}</a></p>`}
      </section>
      ${await overview(web, visitor, "uw-acties", t.web.actions, "action/mine")}
      ${await overview(web, visitor, "overleggen", t.web.meetings, "meeting/list")}
    </div>
    <p id="verbinding" class="ll-connection" role="status" data-lost=${t.web.lost} data-failed=${t.web.failed}></p>`;
  await sendPage(web, visitor, response, { title: t.page.names.today }, main);
}

/** What a command answers, as a part of the page; nothing when there is no such command. */
async function overview(
  web: Web,
  visitor: Visitor,
  id: string,
  title: string,
  path: string,
): Promise<VNode | null> {
  const command = findCommand(web.engine.registry, path);
  if (!command) return null;
  const { t, actor, csrf, may } = visitor;
  const reply = await dispatch(web.engine, { command, input: {}, actor, via: "web" });
  if (!reply.ok) return html`<p class="utrecht-paragraph">${reply.message}</p>`;
  const { card, left } = shortened(reply.card);
  const all = lineAddress({ room: "" }, command.name.join(" "));
  return html`<section id=${id} class="ll-card" aria-labelledby=${`${id}-titel`} data-refresh>
    ${heading(2, title, `${id}-titel`)}${cardView({ t, room: "", csrf, may }, card, 2).slice(1)}
    ${left > 0 && html`<p><a class="utrecht-link" href=${all}>${t.web.showAll(left)}</a></p>`}
  </section>`;
}

/** The first of every list; `left` is the length of the longest when it was cut. */
function shortened(card: Card): { card: Card; left: number } {
  let left = 0;
  const body = card.body.map((block) => {
    if (block.type !== "list" || block.items.length <= LISTED) return block;
    const { rest = 0, ...list } = block;
    left = Math.max(left, block.items.length + rest);
    return { ...list, items: block.items.slice(0, LISTED) };
  });
  return { card: { ...card, body }, left };
}
