import type { VNode } from "preact";
import { html } from "../../render/html.ts";
import { heading } from "../../render/render.ts";

export interface BoardColumn {
  key: string;
  title: string;
  cards: VNode[];
  /** Said when there are no cards. */
  empty: string;
  /** A link to what does not fit. */
  rest?: VNode | undefined;
}

/** Columns of cards beside each other; on a phone below each other. */
export const board = (columns: BoardColumn[]): VNode =>
  html`<div class=${`ll-board ll-board--${columns.length}`}>${columns.map(
    ({
      key,
      title,
      cards,
      empty,
      rest,
    }) => html`<section class="ll-board__column" aria-labelledby=${`kolom-${key}`}>
      ${heading(2, `${title} (${cards.length}${rest ? "+" : ""})`, `kolom-${key}`)}
      ${
        cards.length > 0
          ? html`<ul class="ll-board__cards">${cards.map((card) => html`<li class="ll-board__card">${card}</li>`)}</ul>`
          : html`<p class="ll-empty">${empty}</p>`
      }
      ${rest}
    </section>`,
  )}</div>`;
