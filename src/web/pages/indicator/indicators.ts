import { z } from "zod";
import { readRowsPage } from "../../read-rows.ts";
import { buttonsView } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { heading } from "../../render/render.ts";
import { contextOf, type Handler } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { cardSection } from "../parts/card-section.ts";
import { type Column, dataTable } from "../parts/data-table.ts";
import { exportLinks } from "../parts/export-links.ts";
import { pageHead } from "../parts/page-head.ts";
import { sendPage } from "../shell/layout.ts";

const item = z.object({
  code: z.string(),
  title: z.string(),
  theme: z.string(),
  unit: z.string(),
  direction: z.enum(["up", "down", "none"]),
  rhythm: z.string(),
  source: z.string(),
});
type Item = z.infer<typeof item>;

/** Indicatoren: what the figures of the last quarter tell, who did not deliver, and every indicator by theme. */
export function sendIndicators(web: Web): Handler {
  return async (visitor, _request, response) => {
    const { t } = visitor;
    const words = t.pages.indicators;
    const { items } = await readRowsPage(web, visitor, "indicators", item, {});
    const columns: Column<Item>[] = [
      {
        title: words.indicator,
        isHead: true,
        cell: ({ code, title }) =>
          html`<a class="utrecht-link" href=${`/indicatoren/${encodeURIComponent(code)}`}>${isolated(title)}</a>`,
      },
      { title: words.unit, cell: ({ unit }) => isolated(unit) },
      { title: words.wanted, cell: ({ direction }) => t.indicator.direction[direction] },
      { title: words.source, cell: ({ source }) => isolated(source) },
    ];
    const story = { label: words.story, command: "indicator/story", input: {}, opensForm: true };
    const actions = html`${
      visitor.may("indicator/import") &&
      html`<a class="utrecht-button utrecht-button--secondary-action ll-button-link" href="/indicator/import">${words.import}</a>`
    }
      ${buttonsView(contextOf(visitor), [story])}`;
    const main = html`
      ${pageHead({ title: t.page.names.indicators, lead: words.lead, actions })}
      ${await cardSection(web, visitor, { id: "samenvatting", command: "indicator/summary" })}
      ${items.length === 0 && html`<p class="ll-empty ll-empty--boxed">${t.indicator.none}</p>`}
      ${[...Map.groupBy(items, ({ theme }) => theme)].map(
        ([theme, rows]) => html`${heading(2, isolated(theme))}
          ${dataTable(t, { caption: words.caption(theme), columns, rows, empty: "" })}`,
      )}
      ${await cardSection(web, visitor, { id: "ontbreekt", command: "indicator/missing" })}
      ${exportLinks(t, "indicator-values", {})}`;
    await sendPage(web, visitor, response, { title: t.page.names.indicators }, main);
  };
}
