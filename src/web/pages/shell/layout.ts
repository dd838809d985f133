import type { Response } from "express";
import type { VNode } from "preact";
import type { Text } from "../../../view/text.ts";
import { type Children, documentOf, html } from "../../render/html.ts";
import { renderWithCharts } from "../../render/render-with-charts.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { box } from "./box.ts";
import { demoBar } from "./demo-bar.ts";
import { header } from "./header.ts";
import { type PageName, pageAt } from "./menu.ts";
import { roomList } from "./room-list.ts";

export interface PageOptions {
  title: string;
  /** The page of the menu that it belongs to; found by the address when it is not given. */
  name?: PageName;
  /** The key of the room that the page is in. */
  room?: string;
  /** The key of the room in which the command box types, when that is another. */
  boxRoom?: string;
  status?: number;
  /** Something to read from top to bottom: what else there is keeps out of the way. */
  isDocument?: boolean;
}

/** A page for somebody who is signed in: header, contents, and the command box with what it answers. */
export async function sendPage(
  web: Web,
  visitor: Visitor,
  response: Response,
  options: PageOptions,
  main: Children,
): Promise<void> {
  const { t, language, address, said } = visitor;
  const { title, room, boxRoom = room ?? "" } = options;
  const inRoom = room === undefined || room === "" ? undefined : room;
  const here = { name: options.name ?? (inRoom ? undefined : pageAt(address)), room: inRoom };
  const body = html`
    <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">${t.web.skip}</a>
    <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#regel">${t.page.skipToBox}</a>
    ${await demoBar(web, visitor, inRoom, address, options.isDocument ?? false)}
    ${header(web, visitor, here)}
    <div class=${["ll-columns", inRoom ? "" : "ll-columns--wide", options.isDocument ? "ll-columns--document" : ""].join(" ").trim()}>
      ${inRoom && html`<nav class="ll-nav" aria-label=${t.web.menu}>${roomList(visitor, inRoom)}</nav>`}
      <div class="ll-page">
        <main id="inhoud" class="ll-main" tabindex="-1">${main}</main>
        ${box(visitor, boxRoom)}
      </div>
    </div>
    <footer class="ll-footer"><p>${t.web.footer}</p><p>${t.web.privacy}</p></footer>`;
  response.status(options.status ?? said.status ?? 200);
  response.type("html");
  response.send(
    await renderWithCharts(
      web.charts,
      [shell(web, { language, title: `${title} · ${t.web.product}` }, body)],
      documentOf,
    ),
  );
}

/** A page for somebody who is not signed in. */
export function sendStrangerPage(
  web: Web,
  response: Response,
  { t, title, status }: { t: Text; title: string; status: number },
  main: Children,
): void {
  const body = html`
    <header class="ll-header">
      <div class="ll-header__inside"><p class="ll-brand"><a href="/">${t.web.product}</a></p></div>
    </header>
    <div class="ll-columns ll-columns--one"><main id="inhoud" class="ll-main" tabindex="-1">${main}</main></div>
    <footer class="ll-footer"><p>${t.web.footer}</p></footer>`;
  response.status(status).type("html");
  response.send(documentOf(shell(web, { language: t.language, title: `${title} · ${t.web.product}` }, body)));
}

function shell(web: Web, { language, title }: { language: string; title: string }, body: Children): VNode {
  return html`<html lang=${language} class="utrecht-root utrecht-document voorbeeld-theme leerlus-theme">
    <head>
      <meta charset="utf-8" />
      <title>${title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      ${web.assets.styles.map((href) => html`<link rel="stylesheet" href=${href} />`)}
      <link rel="icon" href=${web.assets.icon} type="image/svg+xml" />
      <script type="module" src=${web.assets.script}></script>
    </head>
    <body class="utrecht-body ll-body">${body}</body>
  </html>`;
}
