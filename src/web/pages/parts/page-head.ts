import type { VNode } from "preact";
import { html, type Markup } from "../../render/html.ts";
import { heading } from "../../render/render.ts";

interface PageHead {
  title: Markup;
  /** A sentence below the title. */
  lead?: Markup;
  /** What can be done on the page as a whole: buttons and links. */
  actions?: Markup;
}

/** The beginning of a page: its title, what it is, and what can be done. */
export const pageHead = ({ title, lead, actions }: PageHead): VNode =>
  html`<div class="ll-head">
    <div class="ll-head__words">${heading(1, title)}${lead && html`<p class="utrecht-paragraph ll-lead">${lead}</p>`}</div>
    ${actions && html`<div class="ll-head__actions">${actions}</div>`}
  </div>`;
