import type { VNode } from "preact";
import type { Button, Card } from "../../view/card.ts";
import { withAnswer } from "../back-to.ts";
import { buttonsView } from "./buttons.ts";
import type { CardContext } from "./card-context.ts";
import { html } from "./html.ts";
import { isolated } from "./isolated.ts";
import { cardView, heading } from "./render.ts";

/** What is said back to one person, and to nobody else. */
export type Notice =
  | { kind: "answer"; card: Card; shared: boolean; next?: Card | undefined }
  | { kind: "refused"; message: string; details: string[]; buttons?: Button[] | undefined }
  /** Not a command: the nearest that are. */
  | { kind: "unknown"; word: string; near: string[] }
  | { kind: "words"; text: string };

const TITLE = "antwoord-titel";

/** An answer: a part of the page with a heading, to which the focus can go. */
export function noticeView(context: CardContext, notice: Notice): VNode {
  const { t } = context;
  return html`<section class=${`ll-card ll-answer ll-answer--${notice.kind}`} aria-labelledby=${TITLE} tabindex="-1">
    <div class="ll-answer__head">
      <p class="ll-card__meta">${t.web.onlyYou}</p>
      <p><a class="utrecht-link" href=${placeAddress(context)} data-dismiss>${t.web.close}</a></p>
    </div>
    ${contents(context, notice)}
  </section>`;
}

function contents(context: CardContext, notice: Notice): VNode[] {
  const { t } = context;
  switch (notice.kind) {
    case "answer":
      return [
        ...cardView(context, notice.card, 2, TITLE),
        html`${notice.shared && html`<p class="ll-item__detail">${t.web.inRoom}</p>`}`,
        ...(notice.next ? cardView(context, notice.next, 2) : []),
      ];
    case "refused":
      return [
        heading(2, t.web.refusedTitle, TITLE),
        html`<p class="utrecht-paragraph ll-text">${isolated(notice.message)}</p>`,
        ...(notice.details.length > 0
          ? [html`<ul class="ll-list">${notice.details.map((text) => html`<li>${isolated(text)}</li>`)}</ul>`]
          : []),
        html`${notice.buttons && buttonsView(context, notice.buttons)}`,
      ];
    case "unknown": {
      const { near, word } = notice;
      const help = html`<a class="utrecht-link" href=${lineAddress(context, "leerlus help")}>${t.web.unknownHelp}</a>`;
      return [
        heading(2, isolated(t.command.unknownTitle(word)), TITLE),
        ...(near.length > 0
          ? [
              html`<p class="utrecht-paragraph">${t.command.didYouMean(near)}</p>`,
              html`<ul class="ll-list">${near.map(
                (line) =>
                  html`<li><a class="utrecht-link" href=${lineAddress(context, line)}>${line}</a></li>`,
              )}</ul>`,
            ]
          : []),
        html`<p class="utrecht-paragraph">${help}</p>`,
      ];
    }
    case "words":
      return [heading(2, t.web.answer, TITLE), html`<p class="utrecht-paragraph ll-text">${notice.text}</p>`];
  }
}

/** The address of a room; of Mijn Leerlus when there is none. */
export const roomAddress = (room: string): string => (room === "" ? "/" : `/r/${encodeURIComponent(room)}`);

/** Where something stands: a page of its own, or a room. */
export interface Standing {
  room: string;
  back?: string | undefined;
}

/** The address of the page on which something stands. */
export const placeAddress = ({ room, back }: Standing): string => back ?? roomAddress(room);

/** The address that reads what a line of chat asks. */
export const lineAddress = (standing: Standing, line: string): string =>
  withAnswer(placeAddress(standing), "regel", line);
