import type { ServerResponse } from "node:http";
import { html } from "htm/preact";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Text } from "../view/text.ts";

export interface Page {
  title: string;
  lines: string[];
  /** Where to go on. */
  link?: { href: string; text: string };
}

/** A page of a few words, for whoever installs Leerlus in a workspace; everything is escaped by the library. */
export function sendPage(response: ServerResponse, t: Text, status: number, page: Page): void {
  const { title, lines, link } = page;
  const body: VNode = html`<html lang=${t.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
    </head>
    <body>
      <main>
        <h1>${title}</h1>
        ${lines.map((line) => html`<p>${line}</p>`)} ${link && html`<p><a href=${link.href}>${link.text}</a></p>`}
      </main>
    </body>
  </html>`;
  response.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
  });
  response.end(`<!doctype html>\n${renderToString(body)}\n`);
}
