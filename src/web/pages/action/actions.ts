import type { VNode } from "preact";
import { ACTION_STATES } from "../../../domain/action/action.ts";
import { type OrganisationKind, personLabel } from "../../../domain/organisation/organisation.ts";
import { buttonsView } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { contextOf, type Handler, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { addressOf } from "../parts/address.ts";
import { exportLinks } from "../parts/export-links.ts";
import { filterForm } from "../parts/filter-form.ts";
import { pageHead } from "../parts/page-head.ts";
import { sendPage } from "../shell/layout.ts";
import { actionBoard } from "./action-board.ts";
import { actionTable } from "./action-table.ts";
import { type AskedActions, askedActions, VIEWS } from "./asked-actions.ts";

/** `/acties`: everything that was promised, as a board by state or as a table. */
export function sendActions(web: Web): Handler {
  return async (visitor, request, response) => {
    const { t } = visitor;
    const asked = askedActions(visitor, request.query);
    const { view, filter } = asked;
    const add = { label: t.page.addAction, command: "action/add", input: {}, opensForm: true };
    const main = html`
      ${pageHead({ title: t.page.names.actions, actions: buttonsView(contextOf(visitor), [add]) })}
      ${filters(visitor, asked)}
      <nav class="ll-tabs" aria-label=${t.page.view}>${VIEWS.map(
        (one) =>
          html`<a class="utrecht-link" href=${addressOf("/acties", { ...asked.query, weergave: one })}
            aria-current=${one === view ? "page" : undefined}>${t.page.views[one]}</a>`,
      )}</nav>
      <div id="acties" class="ll-actions" data-refresh>${
        view === "bord" ? await actionBoard(web, visitor, asked) : await actionTable(web, visitor, asked)
      }</div>
      ${exportLinks(t, "actions", filter)}`;
    await sendPage(web, visitor, response, { title: t.page.names.actions }, main);
  };
}

function filters({ t, place, actor }: Visitor, { query, view }: AskedActions): VNode {
  const { people, organisations } = place.directory;
  const { compare } = new Intl.Collator(t.language, { numeric: true });
  const active = organisations.filter((one) => one.active);
  const ofKind = (kind: OrganisationKind) =>
    active
      .filter((one) => one.kind === kind)
      .map(({ slug, name }) => ({ value: slug, label: name }))
      .sort((a, b) => compare(a.label, b.label));
  // An address is somebody's: who is not of the cooperation is offered organisations only.
  const names =
    actor.role === "guest"
      ? []
      : people.filter((one) => one.active).map((one) => personLabel(place.directory, one));
  const holders = [...names, ...active.map(({ name }) => name)].map((value) => ({ value, label: "" }));
  const states = ACTION_STATES.map((value) => ({ value, label: t.choice.actionState[value] }));
  const { page } = t;
  return filterForm(t, {
    path: "/acties",
    kept: { weergave: view },
    filters: [
      { kind: "text", name: "tekst", label: page.titleHas, value: query.tekst },
      {
        kind: "choice",
        name: "status",
        label: t.action.state,
        value: query.status,
        any: page.any,
        options: states,
      },
      { kind: "search", name: "houder", label: t.action.lead, value: query.houder, options: holders },
      {
        kind: "choice",
        name: "regio",
        label: page.region,
        value: query.regio,
        any: page.any,
        options: ofKind("region"),
      },
      {
        kind: "choice",
        name: "aanbieder",
        label: page.provider,
        value: query.aanbieder,
        any: page.any,
        options: ofKind("provider"),
      },
      { kind: "check", name: "mij", label: page.mine, value: query.mij },
      { kind: "check", name: "laat", label: page.late, value: query.laat },
    ],
  });
}
