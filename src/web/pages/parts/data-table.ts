import type { VNode } from "preact";
import type { Text } from "../../../view/text.ts";
import { html, type Markup } from "../../render/html.ts";
import { addressOf, type Query } from "./address.ts";

export interface Column<R> {
  title: string;
  cell: (row: R) => Markup;
  /** The name by which the list can be put in the order of this column. */
  sort?: string;
  /** It names the row. */
  isHead?: boolean;
}

/** The order that a list is in, and the address that puts it in another. */
export interface Sorting {
  path: string;
  query: Query;
  /** A column's name; with a `-` before it the last comes first. */
  by: string;
}

interface DataTable<R> {
  caption: string;
  columns: Column<R>[];
  rows: readonly R[];
  /** Said when there are no rows: that there are none, and what to do. */
  empty: Markup;
  sorting?: Sorting;
}

/** A table with a caption; on a phone each row is a card with the names of the columns. */
export function dataTable<R>(t: Text, { caption, columns, rows, empty, sorting }: DataTable<R>): VNode {
  if (rows.length === 0) return html`<p class="ll-empty ll-empty--boxed">${empty}</p>`;
  return html`<div class="utrecht-table-container ll-table-container" role="region" aria-label=${caption} tabindex="0">
    <table class="utrecht-table ll-table">
      <caption class="utrecht-table__caption ll-table__caption">${caption}</caption>
      <thead><tr>${columns.map((column) => headCell(t, column, sorting))}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${columns.map((column) => bodyCell(column, row))}</tr>`)}</tbody>
    </table>
  </div>`;
}

function headCell<R>(t: Text, { title, sort }: Column<R>, sorting: Sorting | undefined): VNode {
  if (sort === undefined || !sorting) return html`<th scope="col">${title}</th>`;
  const isUp = sorting.by === sort;
  const isDown = sorting.by === `-${sort}`;
  const order = isUp ? "ascending" : isDown ? "descending" : undefined;
  const href = addressOf(sorting.path, { ...sorting.query, orde: isUp ? `-${sort}` : sort });
  return html`<th scope="col" aria-sort=${order}><a class="utrecht-link" href=${href}
    title=${t.page.sortBy(title)}>${title}<span aria-hidden="true">${isUp ? " ▲" : isDown ? " ▼" : ""}</span></a></th>`;
}

const bodyCell = <R>({ title, cell, isHead }: Column<R>, row: R): VNode =>
  isHead
    ? html`<th scope="row" data-column=${title}>${cell(row)}</th>`
    : html`<td data-column=${title}>${cell(row)}</td>`;
