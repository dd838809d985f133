import type { VNode } from "preact";
import { z } from "zod";
import { dayOf } from "../../../domain/calendar/day.ts";
import { holderName } from "../../../domain/organisation/organisation.ts";
import { LEVELS, REVISION_SUBJECTS } from "../../../domain/revision/mandate.ts";
import { PLAN_STEPS, REVISION_STATES } from "../../../domain/revision/revision.ts";
import { showDay, showList } from "../../../view/format.ts";
import { readRowsPage } from "../../read-rows.ts";
import { buttonsView } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { refLink } from "../../render/ref-link.ts";
import { heading } from "../../render/render.ts";
import { contextOf, type Handler, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { type Column, dataTable } from "../parts/data-table.ts";
import { exportLinks } from "../parts/export-links.ts";
import { pageHead } from "../parts/page-head.ts";
import { sendPage } from "../shell/layout.ts";
import { timeline } from "./timeline.ts";

const item = z.object({
  ref: z.string(),
  title: z.string(),
  subject: z.enum(REVISION_SUBJECTS),
  year: z.number(),
  state: z.enum(REVISION_STATES),
  plan: z.array(z.object({ step: z.enum(PLAN_STEPS), on: z.string(), done: z.boolean() })),
  regions: z.array(z.object({ region: z.string(), ratified: z.boolean(), missing: z.array(z.string()) })),
  late: z.array(z.object({ organisation: z.string(), level: z.enum(LEVELS), before: z.string() })),
});
type Item = z.infer<typeof item>;

const OVER: readonly Item["state"][] = ["stands", "fallen", "withdrawn"];

/** Herzieningen: each one under way with its plan, who decided and who will be late; what is over in a table. */
export function sendRevisions(web: Web): Handler {
  return async (visitor, _request, response) => {
    const { t } = visitor;
    const words = t.pages.revisions;
    const newest = await readRowsPage(web, visitor, "revisions", item, {}, { newest: true });
    const items = newest.items.toReversed();
    const today = dayOf(await web.engine.clock.now(web.engine.database.db));
    const running = items.filter(({ state }) => !OVER.includes(state));
    const over = items.filter(({ state }) => OVER.includes(state));
    const columns: Column<Item>[] = [
      {
        title: words.revision,
        isHead: true,
        cell: ({ ref, title }) => html`${refLink(ref)} ${isolated(title)}`,
      },
      { title: words.outcome, cell: ({ state }) => t.choice.revisionState[state] },
      { title: words.subject, cell: ({ subject }) => t.choice.subject[subject] },
      { title: words.year, cell: ({ year }) => String(year) },
    ];
    const add = [{ label: t.revision.summary.add, command: "revision/add", input: {}, opensForm: true }];
    const main = html`
      ${pageHead({ title: t.page.names.revisions, lead: words.lead, actions: buttonsView(contextOf(visitor), add) })}
      <div id="herzieningen" data-refresh>
      ${heading(2, words.running)}
      ${running.length === 0 && html`<p class="ll-empty ll-empty--boxed">${words.noneRunning}</p>`}
      ${running.map((one) => revisionView(visitor, one, today))}
      ${heading(2, words.over)}
      ${dataTable(t, { caption: words.over, columns, rows: over, empty: words.noneOver })}
      </div>
      ${exportLinks(t, "revisions", {})}`;
    await sendPage(web, visitor, response, { title: t.page.names.revisions }, main);
  };
}

function revisionView({ t, place }: Visitor, one: Item, today: string): VNode {
  const words = t.pages.revisions;
  const nameOf = (organisation: string) => holderName(place.directory, { organisation });
  const { ref, title, state, subject, year, plan, regions, late } = one;
  const ratified = regions.filter((region) => region.ratified).map(({ region }) => nameOf(region));
  const waiting = regions.filter((region) => !region.ratified);
  const id = `herziening-${ref}`;
  return html`<article class="ll-card" aria-labelledby=${id}>
    ${heading(3, html`${refLink(ref)} ${isolated(title)}`, id)}
    <p class="ll-item__detail"><strong>${t.choice.revisionState[state]}</strong> · ${t.choice.subject[subject]} · ${words.from(year)}</p>
    ${timeline(t, plan, today)}
    ${
      state === "ratifying" &&
      html`<p>${ratified.length > 0 ? words.ratified(showList(t, ratified)) : words.noneRatified}</p>
      <ul class="ll-list">${waiting.map(
        ({ region, missing }) =>
          html`<li>${isolated(words.missing(nameOf(region), showList(t, missing.map(nameOf))))}</li>`,
      )}</ul>`
    }
    ${
      late.length > 0 &&
      html`<div class="utrecht-alert utrecht-alert--warning ll-notice"><div>
      <p><strong>${words.late(late.length)}</strong></p>
      <ul class="ll-list">${late.map(
        ({ organisation, level, before }) =>
          html`<li>${isolated(words.lateUnless(nameOf(organisation), t.choice.level[level], showDay(t, before)))}</li>`,
      )}</ul></div></div>`
    }
  </article>`;
}
