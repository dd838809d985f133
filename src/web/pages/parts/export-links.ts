import type { VNode } from "preact";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";
import { addressOf, type Query } from "./address.ts";

/** The same list as a file, from the API. */
export const exportLinks = (t: Text, collection: string, filter: Query): VNode =>
  html`<p class="ll-exports">${t.page.exportAs}${" "}
    ${(["csv", "xlsx"] as const).map(
      (format, nth) =>
        html`${nth > 0 && ` ${t.format.and} `}<a class="utrecht-link" href=${addressOf(`/api/v1/${collection}`, { ...filter, format })} download>${t.page.exportNames[format]}</a>`,
    )}
  </p>`;
