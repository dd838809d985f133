import type { VNode } from "preact";
import type { Card } from "../view/card.ts";
import { html } from "./html.ts";
import { cardView, heading, isolated } from "./render.ts";
import type { Stage } from "./stage.ts";

/** What is said back to one person, and to nobody else. */
export type Notice =
  | { kind: "answer"; card: Card; shared: boolean }
  | { kind: "refused"; message: string; details: string[] }
  /** Not a command: the nearest that are. */
  | { kind: "unknown"; word: string; near: string[] }
  | { kind: "words"; text: string };

/** The inside of the answer region. */
export function noticeView(stage: Stage, notice: Notice): VNode {
  const { t } = stage;
  return html`<article class=${`ll-card ll-answer ll-answer--${notice.kind}`}>
    <p class="ll-card__meta">${t.web.onlyYou}</p>
    ${contents(stage, notice)}
    <p><a class="utrecht-link" href=${roomAddress(stage.room)} data-dismiss>${t.web.close}</a></p>
  </article>`;
}

function contents(stage: Stage, notice: Notice): VNode[] {
  const { t } = stage;
  switch (notice.kind) {
    case "answer":
      if (!notice.shared) return cardView(stage, notice.card, 3);
      return [
        ...cardView(stage, headOf(notice.card), 3),
        html`<p class="ll-item__detail">${t.web.inRoom}</p>`,
      ];
    case "refused":
      return [
        heading(3, t.web.refusedTitle),
        html`<p class="utrecht-paragraph ll-text">${isolated(notice.message)}</p>`,
        ...(notice.details.length > 0
          ? [html`<ul class="ll-list">${notice.details.map((text) => html`<li>${isolated(text)}</li>`)}</ul>`]
          : []),
      ];
    case "unknown": {
      const { near, word } = notice;
      const help = html`<a class="utrecht-link" href=${lineAddress(stage.room, "leerlus help")}>${t.web.unknownHelp}</a>`;
      return [
        heading(3, isolated(t.command.unknownTitle(word))),
        ...(near.length > 0
          ? [
              html`<p class="utrecht-paragraph">${t.command.didYouMean(near)}</p>`,
              html`<ul class="ll-list">${near.map(
                (line) =>
                  html`<li><a class="utrecht-link" href=${lineAddress(stage.room, line)}>${line}</a></li>`,
              )}</ul>`,
            ]
          : []),
        html`<p class="utrecht-paragraph">${help}</p>`,
      ];
    }
    case "words":
      return [html`<p class="utrecht-paragraph ll-text">${notice.text}</p>`];
  }
}

/** What matters to whoever asked: the facts and the buttons stand in the room. */
const headOf = ({ title, body }: Card): Card => ({
  title,
  body: body.filter((block) => block.type === "text" || block.type === "notice"),
});

/** The address of a room; of Mijn Leerlus when there is none. */
export const roomAddress = (room: string): string => (room === "" ? "/" : `/r/${encodeURIComponent(room)}`);

/** The address that reads what a line of chat asks. */
export const lineAddress = (room: string, line: string): string =>
  `${roomAddress(room)}?regel=${encodeURIComponent(line)}#antwoord`;
