import { html, type Markup } from "./html.ts";

const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/** Text that people wrote from right to left, or with marks that turn text around, must not turn what follows. */
export function isolated(text: string): Markup {
  return RIGHT_TO_LEFT.test(text) ? html`<bdi>${text}</bdi>` : text;
}
