import { randomUUID } from "node:crypto";
import type { VNode } from "preact";
import { UNFINISHED } from "../../../domain/action/action.ts";
import { personLabel } from "../../../domain/organisation/organisation.ts";
import { readRowsPage } from "../../read-rows.ts";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { refLink } from "../../render/ref-link.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { type Column, dataTable } from "../parts/data-table.ts";
import { pager } from "../parts/pager.ts";
import { type ActionRow, actionRow, dueOf, holdersOf, stateOf } from "./action-row.ts";
import type { AskedActions } from "./asked-actions.ts";

const PAGE = 50;

/** The actions as rows, to sort and to change several at once. */
export async function actionTable(web: Web, visitor: Visitor, asked: AskedActions): Promise<VNode> {
  const { t, csrf, address, may } = visitor;
  const { filter, order, after } = asked;
  const sort = asked.sort ?? { by: "due", descending: false };
  const shown = filter.state ? filter : { ...filter, finished: "false" };
  const { items, next } = await readRowsPage(web, visitor, "actions", actionRow, shown, {
    after,
    limit: PAGE,
    sort,
  });
  const query = { ...asked.query, weergave: "tabel", orde: order };
  const isMember = may("action/status");
  const table = dataTable(t, {
    caption: t.page.actionsCaption(items.length, next !== null || after !== undefined),
    columns: columns(visitor, isMember),
    rows: items,
    empty: t.page.noActions,
    sorting: { path: "/acties", query, by: order || "due" },
  });
  const way = pager(t, { path: "/acties", query, after, next });
  if (!isMember || items.length === 0) return html`${table}${way}`;
  // Enter presses the first button of a form: one that is disabled, and out of sight, sends nothing.
  return html`<form method="post" action="/acties/samen" class="ll-together">
    <button type="submit" disabled hidden></button>
    ${hidden({ csrf, key: randomUUID(), terug: address })}
    ${table}${bulk(visitor)}
  </form>${way}`;
}

function columns(visitor: Visitor, isMember: boolean): Column<ActionRow>[] {
  const { t } = visitor;
  const choose: Column<ActionRow> = {
    title: t.page.choose,
    cell: ({ ref, title }) =>
      html`<input type="checkbox" class="utrecht-checkbox" name="actie" value=${ref} aria-label=${`${t.page.choose}: ${ref} ${title}`} />`,
  };
  return [
    ...(isMember ? [choose] : []),
    { title: t.page.action, sort: "ref", cell: ({ ref }) => refLink(ref) },
    { title: t.page.title, sort: "title", isHead: true, cell: ({ title }) => isolated(title) },
    { title: t.action.lead, cell: (row) => holdersOf(visitor, row) },
    { title: t.action.due, sort: "due", cell: (row) => dueOf(visitor, row) },
    { title: t.action.state, sort: "state", cell: (row) => stateOf(visitor, row) },
  ];
}

/** What can be done with all that was ticked. */
function bulk({ t, place }: Visitor): VNode {
  const { people, organisations } = place.directory;
  const names = [
    ...people.filter(({ active }) => active).map((one) => personLabel(place.directory, one)),
    ...organisations.filter(({ active }) => active).map(({ name }) => name),
  ];
  const press = (what: string, label: string) =>
    html`<button type="submit" name="wat" value=${what} class="utrecht-button utrecht-button--secondary-action ll-small">${label}</button>`;
  return html`<fieldset class="ll-bulk"><legend>${t.page.withChosen}</legend>
    <div class="ll-bulk__one"><label for="samen-status">${t.action.state}</label>
      <select id="samen-status" name="status" class="utrecht-select ll-small"><option value=""></option>${[
        ...UNFINISHED,
        "done" as const,
      ].map(
        (state) => html`<option value=${state}>${t.choice.actionState[state]}</option>`,
      )}</select>${press("status", t.page.setState)}</div>
    <div class="ll-bulk__one"><label for="samen-tot">${t.page.until}</label>
      <input id="samen-tot" name="tot" type="date" class="utrecht-textbox ll-small" />${press("uitstel", t.page.snooze)}</div>
    <div class="ll-bulk__one"><label for="samen-aan">${t.page.to}</label>
      <input id="samen-aan" name="aan" list="samen-namen" class="utrecht-textbox ll-small" autocomplete="off" maxlength="200" />
      <datalist id="samen-namen">${names.map((name) => html`<option value=${name}></option>`)}</datalist>${press("overdragen", t.page.handOver)}</div>
  </fieldset>`;
}
