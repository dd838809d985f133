import { html } from "htm/preact";
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";

export { html };
export type Markup = VNode | Markup[] | string | null | undefined | false;
export type Children = ComponentChildren;

/** A whole document as text; everything that people wrote is escaped by the library. */
export const documentOf = (page: VNode): string => `<!doctype html>\n${renderToString(page)}\n`;

/** A piece of a page, as the client fetches it. */
export const fragmentOf = (...parts: VNode[]): string => parts.map((part) => renderToString(part)).join("\n");
