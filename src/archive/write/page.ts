import type { VNode } from "preact";
import { digestPath } from "../../view/digest/digest-cards.ts";
import { refPath } from "../../view/link.ts";
import { reportPath } from "../../view/meeting/report/shown-report.ts";
import type { Text } from "../../view/text.ts";
import type { CardContext } from "../../web/render/card-context.ts";
import { documentOf, html } from "../../web/render/html.ts";
import { pagePath, type Subject } from "../subject.ts";

/** All of it stands in the page: in fifty years nothing can be fetched. No character in it needs to be escaped. */
const STYLE = `
body { color: #1b1b1b; font: 1rem/1.5 Arial, sans-serif; margin: 2rem auto; max-width: 52rem; overflow-wrap: anywhere; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; }
dt { flex: 0 0 12rem; font-weight: bold; }
dd { flex: 1 1 12rem; margin: 0; }
svg { height: auto; max-width: 100%; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid #767676; padding: .25rem 1rem .25rem 0; text-align: start; vertical-align: top; }
.utrecht-alert { border-inline-start: .25rem solid #767676; padding-inline-start: 1rem; }
.ll-item__text, .ll-item__detail { margin: 0; }
.ll-text { white-space: pre-line; }
`;

/** A page that needs nothing beside it. */
export const pageDocument = (t: Text, title: string, main: VNode): string =>
  documentOf(html`<html lang=${t.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <title>${title}</title>
      <style>${STYLE}</style>
    </head>
    <body><main>${main}</main></body>
  </html>`);

/** How cards are drawn in the delivery: nothing can be pressed, and a link leads to what is in it. */
export function archiveContext(t: Text, subjects: readonly Subject[]): CardContext {
  const addresses = new Map(subjects.map((subject) => [pathOf(subject), `../../${pagePath(subject)}`]));
  return { t, room: "", csrf: "", may: () => false, addressOf: (path) => addresses.get(path) };
}

/** How cards are drawn in a publication: a link leads to what is in it, and to nothing else. */
export function publicContext(t: Text, records: readonly { subject: Subject; page: string }[]): CardContext {
  const addresses = new Map(records.map(({ subject, page }) => [pathOf(subject), `../${page}`]));
  return { t, room: "", csrf: "", may: () => false, addressOf: (path) => addresses.get(path) };
}

/** Where the browser room shows it. */
function pathOf({ kind, ref }: Subject): string {
  if (kind === "report") return reportPath(ref);
  return kind === "digest" ? digestPath(ref, "full") : refPath(ref);
}
