import type { Response } from "express";
import type { VNode } from "preact";
import { readFeed } from "../../../engine/reading/room-feed.ts";
import type { ListItem } from "../../../view/card.ts";
import { html } from "../../render/html.ts";
import { roomAddress } from "../../render/notice.ts";
import { cardBody, heading } from "../../render/render.ts";
import { contextOf, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { connectionPart } from "../parts/connection.ts";
import { postView, threadsOf, threadView } from "../room/posts.ts";
import { sendPage } from "../shell/layout.ts";
import { answersOf } from "./answers.ts";
import { type Listed, listedBy } from "./listed-by.ts";
import { refOf, sortPosts, type Waiting } from "./waiting.ts";

/** Messages looked at for what still waits. */
const LOOKED_AT = 30;
/** Earlier messages at hand; the rest has its own page. */
const EARLIER = 10;
/** Actions and meetings shown besides what waits. */
const LISTED = 6;
/** Meetings that wait for a yes or no at once. */
const INVITED = 3;

/** Vandaag: what waits for somebody, the newest first and nothing twice, and what else they have to know. */
export async function sendToday(web: Web, visitor: Visitor, response: Response): Promise<void> {
  const { t, actor } = visitor;
  const key = `person:${actor.email}`;
  const feed = await readFeed(web.engine, actor, { room: key, surface: "web" }, { limit: LOOKED_AT });
  const reader = await answersOf(web, visitor);
  const { waiting, earlier, asked } = sortPosts(feed.posts, reader);
  const mine = without(await listedBy(web, visitor, "action/mine"), asked);
  const meetings = await listedBy(web, visitor, "meeting/list");
  const leads = ({ buttons = [] }: ListItem) => buttons.some(({ command }) => LEADS.includes(command));
  const running = meetings.items.filter(leads);
  const polls = meetings.above.filter(({ text }) => !asked.has(refOf(text) ?? ""));
  const invited = meetings.items
    .filter((item) => !leads(item) && isInvited(item, reader.asks))
    .slice(0, INVITED);
  const others = meetings.items.filter((item) => !running.includes(item) && !invited.includes(item));
  const digests = await listedBy(web, visitor, "digest/list");
  const isExecutive = actor.role === "executive";
  const newest = newestDigest(visitor, digests);
  const isThird = !isExecutive && newest;
  const main = html`
    ${heading(1, t.page.names.today)}
    ${isExecutive && newest}
    <section id="wacht" class="ll-today" aria-labelledby="wacht-titel" data-refresh>
      ${heading(2, t.page.waits, "wacht-titel")}
      ${running.length > 0 && listCard(visitor, "nu", t.page.nowMeeting, running)}
      ${polls.length > 0 && listCard(visitor, "datumprikkers", t.poll.waiting, polls)}
      ${waiting.map((one) => waitingCard(visitor, key, one))}
      ${invited.length > 0 && listCard(visitor, "komt-u", t.page.invited, invited)}
      ${waiting.length + running.length + invited.length + polls.length === 0 && html`<p class="ll-empty ll-empty--boxed">${t.page.nothingWaits}</p>`}
    </section>
    <div class=${isThird ? "ll-home ll-home--three" : "ll-home"}>
      ${section(visitor, { id: "uw-acties", title: t.web.actions, listed: mine, all: "/acties?van=mij" })}
      ${section(visitor, { id: "overleggen", title: t.web.meetings, listed: { ...meetings, items: others }, all: "/overleggen" })}
      ${isThird}
    </div>
    <section id="eerder" aria-labelledby="eerder-titel" data-refresh>
      ${heading(2, t.web.messages, "eerder-titel")}
      <details class="ll-earlier"><summary>${t.page.earlier(earlier.length)}</summary>
        <div id="berichten">${threadsOf(earlier.slice(0, EARLIER)).map((thread) =>
          threadView({ room: ownRoom(visitor, key), csrf: visitor.csrf, t, may: visitor.may }, thread, {
            open: false,
          }),
        )}</div>
      </details>
      <p><a class="utrecht-link" href=${roomAddress(key)}>${t.web.allMessages}</a></p>
    </section>
    <div data-live=${key} data-live-lists data-new=${t.web.newPost("")} data-changed=${t.web.changedPost("")}></div>
    ${connectionPart(t)}`;
  await sendPage(web, visitor, response, { title: t.page.names.today, name: "today" }, main);
}

const RSVP = "meeting/rsvp";
/** What somebody may press on a meeting that they lead, from a quarter of an hour before it. */
const LEADS = ["meeting/start", "meeting/close", "presence/record"];

/** Whether a meeting asks for an answer that was not given: the given one stands out. */
const isInvited = (
  { buttons = [] }: ListItem,
  asks: (button: NonNullable<ListItem["buttons"]>[number]) => boolean,
) => {
  const answers = buttons.filter((one) => one.command === RSVP && asks(one));
  return answers.length > 0 && answers.every(({ style }) => style !== "primary");
};

const without = (listed: Listed, asked: ReadonlySet<string>): Listed => ({
  ...listed,
  items: listed.items.filter(({ text }) => !asked.has(refOf(text) ?? "")),
});

const ownRoom = ({ actor, place }: Visitor, key: string) => ({
  key,
  name: actor.name,
  language: actor.language ?? place.language,
});

/** A message that asks something; what of it was answered is behind its number. */
function waitingCard(visitor: Visitor, key: string, { post, card, answered }: Waiting): VNode {
  const { t, csrf, may } = visitor;
  return html`<article id=${`post-${post.id}`} class="ll-card ll-post">
    ${postView({ room: ownRoom(visitor, key), csrf, t, may }, { ...post, card }, 3)}
    ${
      answered.length > 0 &&
      html`<details class="ll-earlier"><summary>${t.page.answered(answered.length)}</summary>
        ${cardBody(contextOf(visitor), [{ type: "list", items: answered, empty: "" }], 4)}</details>`
    }
  </article>`;
}

const listCard = (visitor: Visitor, id: string, title: string, items: ListItem[]): VNode =>
  html`<article class="ll-card" aria-labelledby=${id}>
    ${heading(3, title, id)}${cardBody(contextOf(visitor), [{ type: "list", items, empty: "" }], 4)}
  </article>`;

interface Section {
  id: string;
  title: string;
  listed: Listed;
  /** Where all of it is. */
  all: string;
}

function section(visitor: Visitor, { id, title, listed, all }: Section): VNode {
  const { t } = visitor;
  const { items, empty, rest } = listed;
  const left = items.length + rest > LISTED;
  return html`<section id=${id} class="ll-card" aria-labelledby=${`${id}-titel`} data-refresh>
    ${heading(2, title, `${id}-titel`)}
    ${cardBody(contextOf(visitor), [{ type: "list", items: items.slice(0, LISTED), empty }], 3)}
    ${left && html`<p><a class="utrecht-link" href=${all}>${t.web.showAll(items.length + rest)}</a></p>`}
  </section>`;
}

/** The newest digest that was approved: an alderman reads it first. */
function newestDigest(visitor: Visitor, { items }: Listed): VNode | null {
  const { t } = visitor;
  const newest = items.find(({ detail = [] }) =>
    detail.some((part) => typeof part === "object" && "day" in part),
  );
  if (!newest) return null;
  return html`<section class="ll-card ll-digest-link" aria-labelledby="kwartaalbericht-titel">
      ${heading(2, t.page.newestDigest, "kwartaalbericht-titel")}
      ${cardBody(contextOf(visitor), [{ type: "list", items: [newest], empty: "" }], 3)}
      <p><a class="utrecht-link" href="/kwartaalberichten">${t.page.allDigests}</a></p>
    </section>`;
}
