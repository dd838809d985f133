import type { Response } from "express";
import type { VNode } from "preact";
import { LANGUAGES } from "../../../domain/organisation/language.ts";
import { findCommand } from "../../../engine/registry.ts";
import type { Text } from "../../../view/text.ts";
import { pageOf } from "../../back-to.ts";
import { hidden } from "../../render/buttons.ts";
import { type Children, documentOf, html } from "../../render/html.ts";
import { renderWithCharts } from "../../render/render-with-charts.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { demoBar } from "./demo-bar.ts";
import { menuTitle, roomList } from "./room-list.ts";

export interface PageOptions {
  title: string;
  /** The key of the room that the page is in; empty: Mijn Leerlus; undefined: neither. */
  room?: string | undefined;
  status?: number;
}

/** A page for somebody who is signed in: header, rooms, contents. */
export async function sendPage(
  web: Web,
  visitor: Visitor,
  response: Response,
  options: PageOptions,
  main: Children,
): Promise<void> {
  const { t, place, actor, language } = visitor;
  const { title, room } = options;
  const here = pageOf(response.req);
  const body = html`
    <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">${t.web.skip}</a>
    ${await demoBar(web, visitor, room, here)}
    <header class="ll-header">
      <div class="ll-header__inside">
        <p class="ll-brand"><a href="/">${t.web.product}</a><span>${place.name}</span></p>
        <div class="ll-who">
          <p><span class="ll-who__label">${t.web.you} </span><strong>${actor.name}</strong></p>
          ${languageSwitch(web, visitor, here)}
          ${
            !web.demo &&
            html`<form method="post" action="/afmelden">${hidden({ csrf: visitor.csrf })}
            <button class="utrecht-button utrecht-button--subtle ll-small">${t.web.signOut}</button></form>`
          }
        </div>
      </div>
    </header>
    <div class="ll-columns">
      <nav class="ll-nav" aria-label=${t.web.menu}>${roomList(visitor, room)}</nav>
      <details class="ll-menu"><summary>${menuTitle(visitor, room)}</summary>
        <nav aria-label=${t.web.menu}>${roomList(visitor, room)}</nav>
      </details>
      <main id="inhoud" class="ll-main" tabindex="-1">${main}</main>
    </div>
    <footer class="ll-footer"><p>${t.web.footer}</p><p>${t.web.privacy}</p></footer>`;
  response.status(options.status ?? 200);
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
      <meta name="color-scheme" content="light" />
      ${web.assets.styles.map((href) => html`<link rel="stylesheet" href=${href} />`)}
      <link rel="icon" href=${web.assets.icon} type="image/svg+xml" />
      <script type="module" src=${web.assets.script}></script>
    </head>
    <body class="utrecht-body ll-body">${body}</body>
  </html>`;
}

/** Choosing a language is a command like any other: it holds wherever the person is. */
function languageSwitch(web: Web, visitor: Visitor, here: string): VNode[] {
  if (!findCommand(web.engine.registry, "leerlus/language")) return [];
  return LANGUAGES.filter((language) => language !== visitor.language).map((language) => {
    const values = { csrf: visitor.csrf, taal: language, terug: here };
    return html`<form method="post" action="/taal">${hidden(values)}
      <button class="utrecht-button utrecht-button--subtle ll-small" lang=${language}>
        ${language === "en" ? "English" : "Nederlands"}
      </button></form>`;
  });
}
