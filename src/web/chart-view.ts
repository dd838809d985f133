import type { VNode } from "preact";
import type { Chart } from "../view/card.ts";
import { html } from "./html.ts";
import { isolated } from "./isolated.ts";
import type { Stage } from "./stage.ts";

/** A chart: what it tells, and its figures as a table. */
export function chartView({ t }: Stage, { alt, table }: Chart): VNode {
  return html`<figure class="ll-chart">
    <p class="utrecht-paragraph">${isolated(alt)}</p>
    <details><summary>${t.chart.tableTitle}</summary>
      <table class="utrecht-table"><thead><tr>${table.head.map((one) => html`<th scope="col">${isolated(one)}</th>`)}</tr></thead>
      <tbody>${table.rows.map(
        ([label = "", ...cells]) =>
          html`<tr><th scope="row">${isolated(label)}</th>${cells.map((cell) => html`<td>${isolated(cell)}</td>`)}</tr>`,
      )}</tbody></table>
    </details>
  </figure>`;
}
