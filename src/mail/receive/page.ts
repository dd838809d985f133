import type { Response } from "express";
import { html } from "htm/preact";
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { clean } from "../../view/clean.ts";
import type { Text } from "../../view/text.ts";

/** The style sheets of the browser room, in order; whatever stands for their print, the newest are served. */
const STYLES = [
  ...[
    "components.css",
    "tokens.css",
    "theme.css",
    "base.css",
    "room.css",
    "cards.css",
    "box.css",
    "form.css",
  ],
].map((name) => `/assets/mail/${name}`);

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

export interface PageOptions {
  t: Text;
  status: number;
  title: string;
  /** Paragraphs below the title. */
  lines: readonly string[];
  /** What can be done next. */
  links?: readonly { href: string; label: string }[];
  /** Where one goes on. */
  link?: { href: string; text: string } | undefined;
}

/** A page that a link in an e-mail opens: without scripts, kept nowhere, and readable for whoever has nothing else of ours. */
export function sendLinkPage(
  response: Response,
  { t, status, title, lines, links = [], link }: PageOptions,
  more?: ComponentChildren,
): void {
  const page = html`<html lang=${t.language} class="utrecht-root utrecht-document voorbeeld-theme leerlus-theme">
    <head>
      <meta charset="utf-8" />
      <title>${`${clean(title)} · ${t.web.product}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light" />
      <meta name="robots" content="noindex" />
      ${STYLES.map((href) => html`<link rel="stylesheet" href=${href} />`)}
    </head>
    <body class="utrecht-body ll-body">
      <header class="ll-header"><div class="ll-header__inside"><p class="ll-brand"><span>${t.web.product}</span></p></div></header>
      <div class="ll-columns ll-columns--one"><main id="inhoud" class="ll-main">
        <h1 class="utrecht-heading-1 ll-heading">${clean(title)}</h1>
        ${lines.map((line) => html`<p class="utrecht-paragraph ll-text">${clean(line)}</p>`)}
        ${more}
        ${
          links.length > 0 &&
          html`<ul class="ll-list">${links.map(({ href, label }) => html`<li><a class="utrecht-link" href=${href}>${clean(label)}</a></li>`)}</ul>`
        }
        ${link && html`<p class="utrecht-paragraph"><a class="utrecht-link" href=${link.href}>${link.text}</a></p>`}
      </main></div>
      <footer class="ll-footer"><p>${t.web.footer}</p></footer>
    </body>
  </html>`;
  response.status(status).set({
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
  });
  response.send(`<!doctype html>\n${renderToString(page)}\n`);
}
