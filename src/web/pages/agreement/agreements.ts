import { z } from "zod";
import { AGREEMENT_STATES } from "../../../domain/agreement/agreement.ts";
import { holderName } from "../../../domain/organisation/organisation.ts";
import { findHolder } from "../../../engine/input/find-holder.ts";
import { showDay } from "../../../view/format.ts";
import { readRowsPage } from "../../read-rows.ts";
import { formValue } from "../../receive/form-value.ts";
import { buttonsView } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { refLink } from "../../render/ref-link.ts";
import { contextOf, type Handler } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { cardSection } from "../parts/card-section.ts";
import { type Column, dataTable } from "../parts/data-table.ts";
import { exportLinks } from "../parts/export-links.ts";
import { filterForm } from "../parts/filter-form.ts";
import { pageHead } from "../parts/page-head.ts";
import { pager } from "../parts/pager.ts";
import { sendPage } from "../shell/layout.ts";

const PATH = "/afspraken";
const SHOWN = 50;

const item = z.object({
  ref: z.string(),
  title: z.string(),
  state: z.enum(AGREEMENT_STATES),
  parties: z.array(z.string()),
  review: z.string(),
  actions: z.array(z.string()),
  supersededBy: z.string().nullable(),
});
type Item = z.infer<typeof item>;

/** Afspraken: the years of the development path, every agreement in a table, and the contracts below it all. */
export function sendAgreements(web: Web): Handler {
  return async (visitor, request, response) => {
    const { t, place } = visitor;
    const { directory } = place;
    const words = t.pages.agreements;
    const state = formValue(request.query, "stand");
    const typed = formValue(request.query, "partij").trim().slice(0, 200);
    const found = typed === "" ? undefined : findHolder(directory, typed, "organisation");
    // A name that nobody has finds nothing.
    const party = found && "found" in found ? found.found : typed;
    const after = formValue(request.query, "na") || undefined;
    const isState = AGREEMENT_STATES.some((one) => one === state);
    const filter = { state: isState ? state : undefined, party: party || undefined };
    const { items, next } = await readRowsPage(web, visitor, "agreements", item, filter, {
      after,
      limit: SHOWN,
      newest: true,
    });
    const columns: Column<Item>[] = [
      {
        title: words.agreement,
        isHead: true,
        cell: ({ ref, title }) => html`${refLink(ref)} ${isolated(title)}`,
      },
      { title: words.state, cell: (one) => stateOf(one) },
      {
        title: words.parties,
        cell: ({ parties }) =>
          isolated(parties.map((organisation) => holderName(directory, { organisation })).join(", ")),
      },
      {
        title: words.review,
        cell: ({ review }) => html`<time datetime=${review}>${showDay(t, review)}</time>`,
      },
      { title: words.actions, cell: ({ actions }) => refs(actions) },
    ];
    const stateOf = ({ state: stands, supersededBy }: Item) =>
      html`${t.choice.agreementState[stands]}${supersededBy && html`${" → "}${refLink(supersededBy)}`}`;
    const refs = (all: string[]) => all.map((ref, nth) => html`${nth > 0 && ", "}${refLink(ref)}`);
    const add = [{ label: t.agreement.addSummary, command: "agreement/add", input: {}, opensForm: true }];
    const query = { stand: state, partij: typed };
    const main = html`
      ${pageHead({ title: t.page.names.agreements, lead: words.lead, actions: buttonsView(contextOf(visitor), add) })}
      ${await cardSection(web, visitor, { id: "ontwikkelpad", command: "agreement/path" })}
      ${filterForm(t, {
        path: PATH,
        filters: [
          {
            kind: "choice",
            name: "stand",
            label: words.state,
            value: isState ? state : "",
            any: words.anyState,
            options: AGREEMENT_STATES.map((value) => ({ value, label: t.choice.agreementState[value] })),
          },
          {
            kind: "search",
            name: "partij",
            label: words.party,
            value: typed,
            options: directory.organisations
              .filter(({ active }) => active)
              .map(({ name }) => ({ value: name, label: "" })),
          },
        ],
      })}
      <div id="afspraken" data-refresh>
        ${dataTable(t, { caption: words.caption, columns, rows: items, empty: party || isState ? words.noneSuch : words.none })}
        ${pager(t, { path: PATH, query, after, next })}
      </div>
      ${exportLinks(t, "agreements", filter)}
      ${await cardSection(web, visitor, { id: "overeenkomsten", command: "contract/list" })}`;
    await sendPage(web, visitor, response, { title: t.page.names.agreements }, main);
  };
}
