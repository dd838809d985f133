import type { VNode } from "preact";
import { type ActionState, UNFINISHED } from "../../../domain/action/action.ts";
import { withNonce } from "../../../engine/posting/buttons.ts";
import { actionButtons } from "../../../view/action/action-buttons.ts";
import { capital } from "../../../view/capital.ts";
import { readRowsPage } from "../../read-rows.ts";
import { buttonsView } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { refLink } from "../../render/ref-link.ts";
import { contextOf, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { addressOf } from "../parts/address.ts";
import { board } from "../parts/board.ts";
import { type ActionRow, actionRow, dueOf, holdersOf } from "./action-row.ts";
import type { AskedActions } from "./asked-actions.ts";

/** Cards of unfinished actions at once, and of those that were finished last. */
const MOST = 200;
const FINISHED = 10;
const DUE = { by: "due", descending: false };

/** The actions by how they stand: the unfinished ones, first what is due first, and what was done last. */
export async function actionBoard(web: Web, visitor: Visitor, asked: AskedActions): Promise<VNode> {
  const { t } = visitor;
  const { filter, query, state: only } = asked;
  const read = (more: Record<string, string>, limit: number, sort = DUE) =>
    readRowsPage(web, visitor, "actions", actionRow, { ...filter, ...more }, { limit, sort });
  const isOf = (state: ActionState) => only === undefined || only === state;
  const open = await read({ finished: "false" }, MOST);
  const finished = (["done", "dropped"] as const).filter(
    (state) => state === only || (state === "done" && isOf(state)),
  );
  const columns = [...UNFINISHED.filter(isOf), ...finished];
  const lists = await Promise.all(
    finished.map(
      async (state) => [state, await read({ state }, FINISHED, { by: "due", descending: true })] as const,
    ),
  );
  return board(
    columns.map((state) => {
      const own = lists.find(([one]) => one === state)?.[1];
      const rows = own?.items ?? open.items.filter((row) => row.state === state);
      const all = addressOf("/acties", { ...query, status: state, weergave: "tabel" });
      const hasMore = (own ?? open).next !== null;
      return {
        key: state,
        title: capital(t.choice.actionState[state]),
        cards: rows.map((row) => card(visitor, row)),
        empty: t.page.noneHere,
        rest: hasMore
          ? html`<p><a class="utrecht-link" href=${all}>${t.page.restInTable}</a></p>`
          : undefined,
      };
    }),
  );
}

function card(visitor: Visitor, row: ActionRow): VNode {
  const { t } = visitor;
  const buttons = actionButtons(t, row, true).map(withNonce);
  const id = `over-${row.ref}`;
  const hasButtons = buttons.some(({ command }) => visitor.may(command));
  return html`<p id=${id} class="ll-item__text">${refLink(row.ref)} ${isolated(row.title)}</p>
    <p class="ll-item__detail">${holdersOf(visitor, row)}<br />${t.action.before}${dueOf(visitor, row)}${row.late && html` · <strong class="ll-late">${t.action.late}</strong>`}</p>
    ${hasButtons && html`<details class="ll-report-how" data-key=${row.ref}><summary aria-describedby=${id}>${t.page.report}</summary>${buttonsView(contextOf(visitor), buttons, id)}</details>`}`;
}
