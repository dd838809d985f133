import { html } from "htm/preact";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Block, Card, Chart, Inline, ListItem } from "../../view/card.ts";
import { clean } from "../../view/clean.ts";
import { showDay, showInstant, showTime } from "../../view/format.ts";
import { honestLabel, refUrl, safeUrl } from "../../view/link.ts";
import { restLine } from "../../view/plain.ts";
import { linksOf, type RenderContext } from "./context.ts";
import { STYLE } from "./style.ts";

type Markup = VNode | Markup[] | string | null;

/**
 * A card as the HTML part of an e-mail. It has no scripts, no tables for its looks and nothing from elsewhere: a picture
 * that is loaded would tell who opened it and when. Everything that people wrote is escaped by the library.
 */
export function renderHtml(context: RenderContext, card: Card, foot: readonly Inline[][]): string {
  const { t } = context;
  const title = line(context, card.title);
  const page = html`<html lang=${t.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title.map(plainOf)}</title>
    </head>
    <body style=${STYLE.body}>
      <div role="article" style=${STYLE.page}>
        <h1 style=${STYLE.title}>${title}</h1>
        ${card.body.map((block) => blockView(context, block))}
        ${linksView(linksOf(context, card.buttons))}
        <div style=${STYLE.foot}>${foot.map((text) => html`<p style=${STYLE.small}>${line(context, text)}</p>`)}</div>
      </div>
    </body>
  </html>`;
  return `<!DOCTYPE html>\n${renderToString(page)}\n`;
}

const words = (text: string): string => clean(text);
const plainOf = (part: Markup): string => (typeof part === "string" ? part : "");

function blockView(context: RenderContext, block: Block): Markup {
  switch (block.type) {
    case "text":
      return html`<p style=${STYLE.text}>${line(context, block.text)}</p>`;
    case "heading":
      return html`<h2 style=${STYLE.heading}>${words(block.text)}</h2>`;
    case "facts":
      return html`<dl style=${STYLE.facts}>${block.facts.map(
        ({ label, value }) =>
          html`<dt style=${STYLE.label}>${words(label)}</dt><dd style=${STYLE.value}>${line(context, value)}</dd>`,
      )}</dl>`;
    case "notice": {
      const { warning, info } = context.t.web;
      const said = block.tone === "warning" ? warning : info;
      return html`<p style=${STYLE.notice}><strong>${said}:</strong>${" "}${line(context, block.text)}</p>`;
    }
    case "chart":
      return chartView(context, block.chart);
    case "list": {
      if (block.items.length === 0) return html`<p style=${STYLE.text}>${words(block.empty)}</p>`;
      const items = block.items.map((item) => itemView(context, item));
      const rest = restLine(context.t, block).map((text) => html`<p style=${STYLE.text}>${text}</p>`);
      return [
        block.ordered
          ? html`<ol style=${STYLE.list}>${items}</ol>`
          : html`<ul style=${STYLE.list}>${items}</ul>`,
        ...rest,
      ];
    }
  }
}

function itemView(context: RenderContext, { text, detail, buttons }: ListItem): VNode {
  return html`<li style=${STYLE.item}>
    ${line(context, text)}
    ${detail && html`<div style=${STYLE.detail}>${line(context, detail)}</div>`}
    ${linksView(linksOf(context, buttons))}
  </li>`;
}

function linksView(links: ReturnType<typeof linksOf>): VNode | null {
  if (links.length === 0) return null;
  return html`<p style=${STYLE.links}>${links.map(
    ({ label, href, isFirst }) =>
      html`<a href=${href} style=${isFirst ? STYLE.firstButton : STYLE.button}>${words(label)}</a>${" "}`,
  )}</p>`;
}

/** The picture with its figures below it: as a list, which every mail program and every screen reader can read. */
function chartView({ picture }: RenderContext, chart: Chart): VNode {
  const src = picture?.(chart);
  const [, ...heads] = chart.table.head;
  const figures = chart.table.rows.map(([label = "", ...cells]) => {
    const named = cells.map((cell, at) => `${heads[at] ?? ""} ${cell}`.trim());
    return html`<li style=${STYLE.item}>${words(`${label}: ${named.join(" · ")}`)}</li>`;
  });
  return html`<div>
    ${
      src === undefined
        ? html`<p style=${STYLE.text}>${words(chart.alt)}</p>`
        : html`<img src=${src} alt=${words(chart.alt)} style=${STYLE.picture} />`
    }
    <ul style=${STYLE.list}>${figures}</ul>
  </div>`;
}

const line = (context: RenderContext, text: readonly Inline[]): Markup[] =>
  text.map((part) => inline(context, part));

function inline({ t, baseUrl }: RenderContext, part: Inline): Markup {
  if (typeof part === "string") return words(part);
  if ("strong" in part) return html`<strong>${words(part.strong)}</strong>`;
  if ("typed" in part) return html`<strong>${words(part.typed)}</strong>`;
  if ("person" in part) return words(part.name);
  if ("day" in part) return showDay(t, part.day);
  if ("at" in part) return part.show === "time" ? showTime(t, part.at) : showInstant(t, part.at);
  if ("ref" in part) return html`<a href=${refUrl(baseUrl, part.ref)}>${words(part.ref)}</a>`;
  const url = safeUrl(baseUrl, part.link);
  if (url === undefined) return words(part.text);
  return html`<a href=${url}>${words(honestLabel(url, part.text))}</a>`;
}
