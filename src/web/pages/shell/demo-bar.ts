import type { VNode } from "preact";
import { isoInZone } from "../../../domain/calendar/day.ts";
import { showInstant } from "../../../view/format.ts";
import type { Text } from "../../../view/text.ts";
import type { Moved } from "../../moved.ts";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { lookAround } from "./look-around.ts";
import { playersView } from "./players.ts";

/** The button that moves the clock on, and what came of pressing it. */
export const NEXT_BUTTON = "demo-verder";
const MOVED = "demo-gebeurd";

/** The bar above every page of the demo: who you play, what time it is, and moving both. */
export async function demoBar(
  web: Web,
  visitor: Visitor,
  room: string | undefined,
  here: string,
  isFolded: boolean,
): Promise<VNode | null> {
  if (!web.demo) return null;
  const { t, csrf, actor, moved } = visitor;
  const now = isoInZone(await web.demo.now());
  const players = await playersView(web, visitor);
  const move = (values: Record<string, string>, label: string, look: string, id?: string) =>
    html`<form method="post" action="/demo/klok" data-busy=${t.web.demoBusy}>${hidden({ csrf, terug: here, ...values })}
      <button type="submit" id=${id} aria-describedby=${id && moved && MOVED}
        class=${`utrecht-button utrecht-button--${look}-action ll-small`}>${label}</button></form>`;
  return html`<section class="ll-demo" aria-label=${t.web.demoTitle}><details open=${!isFolded || moved !== undefined} data-close-on-phone=${!moved || undefined}>
    <summary class="ll-demo__now"><strong>${t.web.demoTitle}</strong> · ${t.web.demoNow} <time datetime=${now}><strong>${showInstant(t, now)}</strong></time></summary>
    <div class="ll-demo__inside">
      ${await lookAround(web, web.demo, visitor)}
      <div class="ll-demo__moves">
          ${move({ next: "1" }, t.web.demoNext, "primary", NEXT_BUTTON)}
          ${move({ advance: "P1D" }, t.web.demoDay, "secondary")}
          ${move({ advance: "P7D" }, t.web.demoWeek, "secondary")}
      </div>
      <details class="ll-demo__more"><summary class="ll-demo__other">${t.web.demoOther}</summary>
        <form method="post" action="/demo/ik" class="ll-demo__who">
          ${hidden({ csrf, terug: here })}
          <label for="demo-ik">${t.web.demoWho}</label>
          <select id="demo-ik" name="email" class="utrecht-select ll-small">${players(actor.email)}</select>
          <button type="submit" class="utrecht-button utrecht-button--secondary-action ll-small">${t.web.demoPlay}</button>
        </form>
        <form method="get" action="/berichten" class="ll-demo__messages">
          <label for="demo-van">${t.web.demoMessages}</label>
          <select id="demo-van" name="van" class="utrecht-select ll-small">
            ${players(room?.startsWith("person:") ? room.slice("person:".length) : actor.email)}
          </select>
          <button type="submit" class="utrecht-button utrecht-button--secondary-action ll-small">${t.web.demoShow}</button>
        </form>
        <form method="post" action="/demo/klok" class="ll-demo__to" data-busy=${t.web.demoBusy}>
          ${hidden({ csrf, terug: here })}
          <label for="demo-datum">${t.web.demoTo}</label>
          <input id="demo-datum" class="utrecht-textbox ll-small" type="date" name="to" required min=${now.slice(0, 10)} />
          <button type="submit" class="utrecht-button utrecht-button--secondary-action ll-small">${t.web.demoGo}</button>
        </form>
      </details>
      ${moved && movedView(t, moved)}
    </div>
  </details></section>`;
}

/** What happened while the clock went on, and where. */
function movedView(t: Text, { text, posts, more }: Moved): VNode {
  return html`<div id=${MOVED} class="ll-demo__moved">
    <p class="utrecht-paragraph"><strong>${t.web.demoMovedTitle}.</strong> ${text}</p>
    <ul class="ll-list">${posts.map(
      ({ title, room, address }) =>
        html`<li><a class="utrecht-link" href=${address}>${isolated(title)}</a> (${room})</li>`,
    )}</ul>
    ${more > 0 && html`<p class="utrecht-paragraph">${t.web.demoMore(more)}</p>`}
  </div>`;
}
