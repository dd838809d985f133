import { type AnyColumn, and, asc, desc, eq, ilike, inArray, lt, not, type SQL, sql } from "drizzle-orm";
import { type Action, UNFINISHED } from "../../../src/domain/action/action.ts";
import type { Day } from "../../../src/domain/calendar/day.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { actions } from "../../schema/agreement.ts";
import {
  inOrder,
  matching,
  offsetOf,
  onPage,
  type Page,
  type PageOf,
  pageOf,
  sortedPageOf,
} from "../page.ts";
import { ACTION_COLUMNS, actionFrom, heldBy, seesAction } from "./action.ts";

/** What a list of actions can be narrowed to, besides the values of its columns. */
export interface Narrowed {
  /** Lists of keys; of each list one must hold the action. */
  holders: readonly (readonly string[])[];
  finished?: boolean | undefined;
  /** Whether it is unfinished and was due before the day. */
  late?: { is: boolean; before: Day } | undefined;
  /** Stands in the title, in capitals or not. */
  text?: string | undefined;
}

function narrowing(scope: Scope, { holders, finished, late, text }: Narrowed): SQL | undefined {
  const isUnfinished = inArray(actions.state, [...UNFINISHED]);
  const isLate = late && and(isUnfinished, lt(actions.due, late.before));
  return and(
    ...holders.map((keys) => (keys.length > 0 ? heldBy(scope, keys) : sql`false`)),
    finished === undefined ? undefined : finished ? not(isUnfinished) : isUnfinished,
    isLate && (late.is ? isLate : not(isLate)),
    text === undefined ? undefined : ilike(actions.title, `%${text.replace(/[\\%_]/g, "\\$&")}%`),
  );
}

const ORDERS: Record<string, AnyColumn> = {
  ref: actions.seq,
  title: actions.title,
  due: actions.due,
  state: actions.state,
};

/** One page, in order of creation unless another is asked for; filters `ref state agreement item meeting holder lead`. */
export async function listActions(
  scope: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
  viewer?: Viewer,
  narrowed: Narrowed = { holders: [] },
): Promise<PageOf<Action>> {
  const columns = {
    ref: actions.ref,
    state: actions.state,
    agreement: actions.agreement,
    item: actions.item,
    meeting: actions.meeting,
  };
  const order = page.sort && ORDERS[page.sort.by];
  const isBeyond = order ? undefined : onPage(actions.seq, page).where;
  const query = scope.db
    .select(ACTION_COLUMNS)
    .from(actions)
    .where(
      and(
        eq(actions.cooperation, scope.cooperation.slug),
        matching(columns, filter),
        filter.holder === undefined ? undefined : heldBy(scope, [filter.holder]),
        filter.lead === undefined ? undefined : heldBy(scope, [filter.lead], true),
        narrowing(scope, narrowed),
        seesAction(scope, viewer),
        isBeyond,
      ),
    )
    .limit(page.limit + 1);
  if (order) {
    const first = page.sort?.descending ? desc(order) : asc(order);
    const rows = await query.orderBy(first, asc(actions.seq)).offset(offsetOf(page));
    return sortedPageOf(rows.map(actionFrom), page);
  }
  const rows = await query.orderBy(inOrder(actions.seq, page));
  return pageOf(rows.map(actionFrom), page, (row) => row.seq);
}
