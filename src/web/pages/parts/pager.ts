import type { VNode } from "preact";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";
import { addressOf, type Query } from "./address.ts";

interface Pager {
  path: string;
  query: Query;
  /** Where this page begins; undefined: at the beginning. */
  after: string | undefined;
  /** Where the next page begins; null: this is the last. */
  next: string | null;
  /** The id of the list, where more stands on the page. */
  place?: string;
}

/** The way to the next page of a list, and back to its beginning. */
export function pager(t: Text, { path, query, after, next, place }: Pager): VNode | null {
  if (after === undefined && next === null) return null;
  const to = (na?: string) => addressOf(path, { ...query, na }) + (place === undefined ? "" : `#${place}`);
  return html`<nav class="ll-pager" aria-label=${t.page.pages}>
    ${after !== undefined && html`<a class="utrecht-link" href=${to()}>${t.page.first}</a>`}
    ${next !== null && html`<a class="utrecht-link" href=${to(next)}>${t.page.next}</a>`}
  </nav>`;
}
