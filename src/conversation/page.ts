import type { ServerResponse } from "node:http";
import { html } from "htm/preact";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Text } from "../view/text.ts";

export interface Page {
  title: string;
  lines: string[];
  /** Where to go on. */
  link?: { href: string; text: string } | undefined;
  /** What stands below that. */
  more?: VNode | VNode[] | undefined;
  /** Our own scripts, in order, and our own style sheet. */
  scripts?: string[] | undefined;
  style?: string | undefined;
  /** In whose frames it may be shown; nobody's when left out. */
  frames?: string | undefined;
}

/** A page of a few words that belongs to a chat; everything is escaped by the library. */
export function sendPage(response: ServerResponse, t: Text, status: number, page: Page): void {
  const { title, lines, link, more, scripts = [], style, frames } = page;
  const body: VNode = html`<html lang=${t.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      ${style && html`<link rel="stylesheet" href=${style} />`}
      ${scripts.map((src) => html`<script defer src=${src}></script>`)}
    </head>
    <body>
      <main>
        <h1>${title}</h1>
        ${lines.map((line) => html`<p>${line}</p>`)} ${link && html`<p><a href=${link.href}>${link.text}</a></p>`}
        ${more}
      </main>
    </body>
  </html>`;
  const policy = [
    "default-src 'none'",
    ...(scripts.length > 0 ? ["script-src 'self'", "connect-src 'self'"] : []),
    ...(style ? ["style-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frames ?? "'none'"}`,
  ];
  response.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
  });
  response.end(`<!doctype html>\n${renderToString(body)}\n`);
}
