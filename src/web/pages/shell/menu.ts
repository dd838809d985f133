import type { VNode } from "preact";
import { coordinator } from "../../../engine/command.ts";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";
import type { Visitor } from "../../session/visitor.ts";
import { roomList } from "./room-list.ts";

export type PageName = keyof Text["page"]["names"];

/** The pages in the order of the menu. */
export const PAGES: [name: PageName, path: string][] = [
  ["today", "/"],
  ["meetings", "/overleggen"],
  ["actions", "/acties"],
  ["agreements", "/afspraken"],
  ["themes", "/themas"],
  ["revisions", "/herzieningen"],
  ["indicators", "/indicatoren"],
  ["digests", "/kwartaalberichten"],
  ["search", "/zoek"],
  ["manage", "/beheer"],
  ["settings", "/instellingen"],
];

/** The page of the menu that an address is, or is below. */
export function pageAt(address: string): PageName | undefined {
  const [path = ""] = address.split("?", 1);
  return PAGES.find(([, own]) =>
    own === "/" ? path === "/" : path === own || path.startsWith(`${own}/`),
  )?.[0];
}

interface Here {
  /** The page of the menu that somebody is on, or that what they look at belongs to. */
  name: PageName | undefined;
  /** The key of the room they are in. */
  room: string | undefined;
}

/** The pages that somebody may open; the current one is marked. */
export function pageList({ t, actor, address }: Visitor, { name: here }: Here): VNode[] {
  const [path] = address.split("?", 1);
  return PAGES.filter(([name]) => name !== "manage" || coordinator(actor)).map(([name, own]) => {
    // Below a page is in it, but not the page itself.
    const current = name !== here ? undefined : path === own ? "page" : "true";
    return html`<li><a href=${own} aria-current=${current}>${t.page.names[name]}</a></li>`;
  });
}

/** The menu of a wide window: the pages beside each other, the rooms behind their name. */
export function wideMenu(visitor: Visitor, here: Here): VNode {
  const { t } = visitor;
  return html`<nav class="ll-pages" aria-label=${t.page.menu}>
    <ul class="ll-pages__list">
      ${pageList(visitor, here)}
      <li><details class="ll-rooms" data-drop>
        <summary class=${here.room === undefined ? "" : "ll-rooms__here"}>${t.web.menu}</summary>
        <div class="ll-rooms__list">${roomList(visitor, here.room)}</div>
      </details></li>
    </ul>
  </nav>`;
}

/** What the closed menu of a phone says. */
function menuTitle({ t, place }: Visitor, { name, room }: Here): string {
  const here = name ? t.page.names[name] : place.rooms.find(({ key }) => key === room)?.name;
  return here === undefined ? t.page.menu : t.page.menuNow(here);
}

/** The menu of a phone, behind its name; `more` stands below it. */
export function narrowMenu(visitor: Visitor, here: Here, more: VNode[]): VNode {
  const { t } = visitor;
  return html`<details class="ll-menu">
    <summary>${menuTitle(visitor, here)}</summary>
    <div class="ll-menu__inside">
      <nav aria-label=${t.page.menu}>
        <ul class="ll-nav__list">${pageList(visitor, here)}</ul>
        <details class="ll-nav__group" open=${here.room !== undefined}>
          <summary>${t.web.menu}</summary>${roomList(visitor, here.room)}
        </details>
      </nav>
      ${more}
    </div>
  </details>`;
}
