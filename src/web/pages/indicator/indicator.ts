import type { VNode } from "preact";
import { z } from "zod";
import { holderName } from "../../../domain/organisation/organisation.ts";
import { dispatch } from "../../../engine/dispatch.ts";
import { findCommand } from "../../../engine/registry.ts";
import { periodWords } from "../../../view/figures/figure-words.ts";
import { showMeasured } from "../../../view/figures/measured.ts";
import { showDay } from "../../../view/format.ts";
import type { Text } from "../../../view/text.ts";
import { readRowsPage } from "../../read-rows.ts";
import { formValue } from "../../receive/form-value.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { cardView, heading } from "../../render/render.ts";
import { STATUS } from "../../run.ts";
import { contextOf, type Handler, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { type Column, dataTable } from "../parts/data-table.ts";
import { exportLinks } from "../parts/export-links.ts";
import { filterForm } from "../parts/filter-form.ts";
import { sendPage } from "../shell/layout.ts";
import { sendProblem } from "../shell/problem.ts";

const definition = z.object({
  code: z.string(),
  title: z.string(),
  unit: z.string(),
  definition: z.string(),
});
const figure = z.object({
  period: z.string(),
  region: z.string().nullable(),
  value: z.number().nullable(),
  withheld: z.boolean(),
  provisional: z.boolean(),
  revision: z.number(),
  note: z.string().nullable(),
});
type Figure = z.infer<typeof figure>;
const statement = z.object({
  ref: z.string(),
  period: z.string(),
  organisation: z.string(),
  at: z.string(),
  text: z.string().nullable(),
});
type Statement = z.infer<typeof statement>;

/** `/indicatoren/CODE`: what it tells in a period, its whole row of periods, its regions, and what people said of it. */
export function sendIndicator(web: Web): Handler {
  return async (visitor, request, response) => {
    const { t, actor, language } = visitor;
    const code = String(request.params.code).slice(0, 100);
    const asked = formValue(request.query, "periode").slice(0, 20);
    const [known] = (await readRowsPage(web, visitor, "indicators", definition, { code })).items;
    const command = findCommand(web.engine.registry, "indicator/show");
    const { nothingHere, notFound } = t.web;
    if (!known || !command)
      return await sendProblem(web, response, 404, () => [nothingHere(code), notFound], visitor);
    const input = asked ? { indicator: known.code, period: asked } : { indicator: known.code };
    const reply = await dispatch(web.engine, { command, input, actor: { ...actor, language }, via: "web" });
    if (!reply.ok)
      return await sendProblem(
        web,
        response,
        STATUS[reply.code],
        () => [known.title, reply.message],
        visitor,
      );

    const whole = { indicator: known.code, region: "", municipality: "", provider: "" };
    const { items: periods } = await readRowsPage(web, visitor, "indicator-values", figure, whole, {
      newest: true,
    });
    const period = periods.find((one) => one.period === asked)?.period ?? periods[0]?.period;
    const main = html`
      <p><a class="utrecht-link" href="/indicatoren">${t.web.backTo(t.page.names.indicators)}</a></p>
      <article id="kaart" class="ll-card" data-refresh>${cardView(contextOf(visitor), reply.card, 1)}</article>
      <p class="utrecht-paragraph">${isolated(known.definition)}</p>
      ${
        periods.length > 0 &&
        filterForm(t, {
          path: `/indicatoren/${encodeURIComponent(known.code)}`,
          filters: [
            {
              kind: "choice",
              name: "periode",
              label: t.pages.indicators.period,
              value: asked,
              any: t.pages.indicators.latest,
              options: periods.map((one) => ({ value: one.period, label: periodWords(t, one.period) })),
            },
          ],
        })
      }
      ${await regionsTable(web, visitor, known, period)}
      ${figuresTable(t, known, periods)}
      ${await statements(web, visitor, known.code)}
      ${exportLinks(t, "indicator-values", { indicator: known.code })}`;
    await sendPage(web, visitor, response, { title: known.title, name: "indicators" }, main);
  };
}

type Known = z.infer<typeof definition>;

/** A figure as it may be seen, in words where it may not. */
const shown = (t: Text, { unit }: Known, { value, withheld, provisional }: Figure) =>
  html`${withheld || value === null ? t.finding.withheld : showMeasured(t, value, unit)}${provisional && ` (${t.pages.indicators.provisional})`}`;

const correctionColumns = (t: Text): Column<Figure>[] => [
  { title: t.pages.indicators.corrected, cell: ({ revision }) => t.pages.indicators.times(revision) },
  { title: t.pages.indicators.note, cell: ({ note }) => isolated(note ?? "") },
];

function figuresTable(t: Text, known: Known, figures: readonly Figure[]): VNode {
  const words = t.pages.indicators;
  const columns: Column<Figure>[] = [
    { title: words.period, isHead: true, cell: ({ period }) => periodWords(t, period) },
    { title: words.figure, cell: (one) => shown(t, known, one) },
    ...correctionColumns(t),
  ];
  return html`${heading(2, words.periods)}
    ${dataTable(t, { caption: words.periodsCaption(known.title), columns, rows: figures, empty: words.noFigures })}`;
}

async function regionsTable(
  web: Web,
  visitor: Visitor,
  known: Known,
  period: string | undefined,
): Promise<VNode | null> {
  if (period === undefined) return null;
  const { t, place } = visitor;
  const words = t.pages.indicators;
  const filter = { indicator: known.code, period, municipality: "", provider: "" };
  const { items } = await readRowsPage(web, visitor, "indicator-values", figure, filter);
  const rows = items.filter(({ region }) => region !== null);
  if (rows.length === 0) return null;
  const columns: Column<Figure>[] = [
    {
      title: words.region,
      isHead: true,
      cell: ({ region }) => isolated(holderName(place.directory, { organisation: region ?? "" })),
    },
    { title: words.figure, cell: (one) => shown(t, known, one) },
    ...correctionColumns(t),
  ];
  return html`${heading(2, words.regions)}
    ${dataTable(t, { caption: words.regionsCaption(known.title, periodWords(t, period)), columns, rows, empty: "" })}`;
}

/** What people told beside the figures, and what the figures mean; the newest first. */
async function statements(web: Web, visitor: Visitor, code: string): Promise<VNode> {
  const { t, place } = visitor;
  const words = t.pages.indicators;
  const list = async (from: string) =>
    (await readRowsPage(web, visitor, from, statement, { indicator: code }, { newest: true })).items;
  const said = ({ ref, period, organisation, at, text }: Statement) => html`<li>
    <p class="ll-text">${text === null ? words.noInterpretation : isolated(text)}</p>
    <p class="ll-item__detail">${ref} · ${periodWords(t, period)} · ${isolated(holderName(place.directory, { organisation }))} · ${showDay(t, at.slice(0, 10))}</p>
  </li>`;
  const section = (title: string, all: Statement[], empty: string) => html`${heading(2, title)}
    ${all.length > 0 ? html`<ul class="ll-list">${all.map(said)}</ul>` : html`<p class="ll-empty ll-empty--boxed">${empty}</p>`}`;
  return html`<div id="gezegd-bij-cijfers" data-refresh>
    ${section(words.interpretations, await list("interpretations"), words.noneInterpreted)}
    ${section(words.stories, await list("stories"), words.noneTold)}
  </div>`;
}
