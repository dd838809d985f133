import type { VNode } from "preact";
import { z } from "zod";
import { personOf } from "../../../domain/organisation/organisation.ts";
import { showInstant, showList, showPeriod } from "../../../view/format.ts";
import { readRows, readRowsPage } from "../../read-rows.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { heading } from "../../render/render.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { type Column, dataTable } from "../parts/data-table.ts";
import { exportLinks } from "../parts/export-links.ts";

const item = z.object({
  id: z.number(),
  at: z.string(),
  by: z.string(),
  filename: z.string(),
  added: z.number(),
  revised: z.number(),
  indicators: z.array(z.string()),
  periods: z.array(z.string()),
});
type Item = z.infer<typeof item>;

const named = z.object({ code: z.string(), title: z.string() });

const SHOWN = 20;
/** More than these are counted. */
const NAMED = 3;

/** Which files brought figures, by whom, and what changed; the newest first, the others in the export. */
export async function imports(web: Web, visitor: Visitor): Promise<VNode> {
  const { t, place } = visitor;
  const words = t.pages.manage;
  const how = { after: undefined, limit: SHOWN, newest: true };
  const { items, next } = await readRowsPage(web, visitor, "imports", item, {}, how);
  const catalogue = items.length > 0 ? await readRows(web, visitor, "indicators", named, {}) : [];
  const titleOf = (code: string) => catalogue.find((one) => one.code === code)?.title ?? code;
  const some = (all: string[], show: (one: string) => string) => {
    const rest = all.length - NAMED;
    return showList(t, [...all.slice(0, NAMED).map(show), ...(rest > 0 ? [words.others(rest)] : [])]);
  };
  const columns: Column<Item>[] = [
    {
      title: words.when,
      isHead: true,
      cell: ({ at }) => html`<time datetime=${at}>${showInstant(t, at)}</time>`,
    },
    { title: words.file, cell: ({ filename }) => isolated(filename) },
    { title: words.by, cell: ({ by }) => isolated(personOf(place.directory, by)?.name ?? by) },
    {
      title: words.figures,
      cell: ({ added, revised, indicators, periods }) =>
        isolated(
          `${words.imported(added, revised)} ${some(indicators, titleOf)} (${some(periods, (one) => showPeriod(t, one))})`,
        ),
    },
  ];
  return html`<section id="ingelezen" aria-labelledby="ingelezen-titel" data-refresh>
    ${heading(2, words.imports, "ingelezen-titel")}
    ${dataTable(t, { caption: words.importsCaption, columns, rows: items, empty: words.noImports })}
    ${next !== null && html`<p class="utrecht-paragraph">${words.importsMore(SHOWN)}</p>`}
    ${exportLinks(t, "imports", {})}
  </section>`;
}
