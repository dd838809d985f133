import type { VNode } from "preact";
import { refPath } from "../../view/link.ts";
import { html } from "./html.ts";

/** A reference that leads to its page; `query` says where it was found. */
export const refLink = (ref: string, query = ""): VNode =>
  html`<a class="utrecht-link ll-ref" href=${refPath(ref) + query}>${ref}</a>`;
