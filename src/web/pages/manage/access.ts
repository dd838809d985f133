import type { VNode } from "preact";
import { z } from "zod";
import { showInstant } from "../../../view/format.ts";
import { readRowsPage } from "../../read-rows.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { heading } from "../../render/render.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { type Column, dataTable } from "../parts/data-table.ts";
import { exportLinks } from "../parts/export-links.ts";

const line = z.object({ at: z.string(), by: z.string(), via: z.string(), what: z.string() });

const SHOWN = 10;

/** Who read what of late, where the cooperation keeps that; all of it goes along as a file. */
export async function accessSection(web: Web, visitor: Visitor): Promise<VNode> {
  const { t } = visitor;
  const words = t.pages.manage;
  const { items } = await readRowsPage(web, visitor, "access-log", line, {}, { limit: SHOWN, newest: true });
  const columns: Column<z.infer<typeof line>>[] = [
    { title: words.when, isHead: true, cell: ({ at }) => showInstant(t, at) },
    { title: words.who, cell: ({ by }) => isolated(by) },
    { title: words.what, cell: ({ what, via }) => isolated(`${what} (${via})`) },
  ];
  return html`<section id="inzage" aria-labelledby="inzage-titel">
    ${heading(2, words.access, "inzage-titel")}
    ${dataTable(t, { caption: words.accessCaption, columns, rows: items, empty: words.noAccess })}
    ${items.length > 0 && exportLinks(t, "access-log", {})}
  </section>`;
}
