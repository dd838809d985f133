import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import type { Chart } from "../../view/card.ts";
import type { CardContext } from "./card-context.ts";
import { html } from "./html.ts";
import { isolated } from "./isolated.ts";
import { Pictures } from "./render-with-charts.ts";

/** A chart: its picture, or what it tells where there is none, and its figures as a table. */
export function chartView({ t }: CardContext, chart: Chart): VNode {
  const { head, rows } = chart.table;
  return html`<figure class="ll-chart">
    <${Picture} chart=${chart} />
    <details class="ll-chart__figures"><summary>${t.chart.tableTitle}</summary>
      <table><caption class="ll-hidden">${isolated(chart.title)}</caption>
        <thead><tr>${head.map((one) => html`<th scope="col">${isolated(one)}</th>`)}</tr></thead>
        <tbody>${rows.map(
          ([label = "", ...cells]) =>
            html`<tr><th scope="row">${isolated(label)}</th>${cells.map((cell) => html`<td>${isolated(cell)}</td>`)}</tr>`,
        )}</tbody>
      </table>
    </details>
  </figure>`;
}

/** As a picture and not as part of the page: nothing in it can do anything, and its words are its alternative text. */
function Picture({ chart }: { chart: Chart }): VNode {
  const svg = useContext(Pictures)(chart);
  if (svg === undefined) return html`<p class="utrecht-paragraph ll-text">${isolated(chart.alt)}</p>`;
  const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const data = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return html`<img class="ll-chart__picture" src=${data} alt=${chart.alt} width=${width} height=${height} />`;
}
