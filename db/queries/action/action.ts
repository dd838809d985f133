import { and, asc, eq, getTableColumns, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { type Action, type ActionState, UNFINISHED } from "../../../src/domain/action/action.ts";
import type { Day } from "../../../src/domain/calendar/day.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { actionHolders, actions } from "../../schema/agreement.ts";
import { numbered } from "../counter.ts";
import { readable } from "../readable.ts";
import { once, onceEach } from "../reads/once.ts";

export type NewAction = Omit<Action, "ref" | "state" | "snoozedUntil" | "updatedAt">;
type Row = typeof actions.$inferSelect;

const unfinished = [...UNFINISHED];

/** Records an action with its holders; its reference is new. */
export async function insertAction(scope: Scope, made: NewAction): Promise<Action> {
  const { lead, coholders, ...rest } = made;
  const cooperation = scope.cooperation.slug;
  const { db, number } = numbered(scope, "A");
  const [row] = await db
    .insert(actions)
    .values({ cooperation, ref: sql`'A-' || ${number}`, state: "open", ...rest })
    .returning();
  if (!row) throw new Error("action was not kept");
  const held = [lead, ...coholders].map((holder, at) => ({ action: row.ref, holder, lead: at === 0 }));
  await scope.db.insert(actionHolders).values(held.map((place) => ({ cooperation, ...place })));
  return { ...row, lead, coholders };
}

/** Puts the holders to actions, in one query for all. */
async function withHolders({ db, cooperation }: Scope, rows: Row[]): Promise<(Row & Action)[]> {
  if (rows.length === 0) return [];
  const refs = rows.map((row) => row.ref);
  const holders = await db
    .select()
    .from(actionHolders)
    .where(and(eq(actionHolders.cooperation, cooperation.slug), inArray(actionHolders.action, refs)))
    .orderBy(asc(actionHolders.holder));
  const held = Map.groupBy(holders, (holder) => holder.action);
  return rows.map((row) => {
    const own = held.get(row.ref) ?? [];
    const lead = own.find((holder) => holder.lead)?.holder ?? "";
    return { ...row, lead, coholders: own.filter((h) => !h.lead).map((h) => h.holder) };
  });
}

/**
 * The holders of a row, by name; in the statement that reads the row, so that it takes no second one. The names of the
 * table are written out: of a column, Drizzle leaves them away in a selection.
 */
const holdersOfRow = sql<[holder: string, lead: boolean][] | null>`(
  select json_agg(json_build_array(held.holder, held.lead) order by held.holder)
  from ${actionHolders} held
  where held.cooperation = actions.cooperation and held.action = actions.ref)`;

/** What is read of an action; made into one by `actionFrom`. */
export const ACTION_COLUMNS = { row: getTableColumns(actions), holders: holdersOfRow };

export function actionFrom({
  row,
  holders,
}: {
  row: Row;
  holders: [string, boolean][] | null;
}): Row & Action {
  const own = holders ?? [];
  const lead = own.find(([, isLead]) => isLead)?.[0] ?? "";
  return { ...row, lead, coholders: own.filter(([, isLead]) => !isLead).map(([holder]) => holder) };
}

async function select(
  { db, cooperation }: Scope,
  where: SQL | undefined,
  limit?: number,
): Promise<(Row & Action)[]> {
  const query = db
    .select(ACTION_COLUMNS)
    .from(actions)
    .where(and(eq(actions.cooperation, cooperation.slug), where))
    .orderBy(asc(actions.due), asc(actions.seq));
  return (await (limit === undefined ? query : query.limit(limit))).map(actionFrom);
}

const actionsByRef = onceEach(async (scope, refs) => {
  const found = await select(scope, inArray(actions.ref, [...refs]));
  return new Map(found.map((action) => [action.ref, action]));
});

export async function findAction(scope: Scope, ref: string): Promise<Action | undefined> {
  return (await actionsByRef(scope, [ref])).get(ref);
}

/** Those that exist of the references, earliest due first. */
export async function findActions(scope: Scope, refs: readonly string[]): Promise<Action[]> {
  const found = [...(await actionsByRef(scope, refs)).values()];
  return found.sort((one, other) =>
    one.due < other.due ? -1 : one.due > other.due ? 1 : one.seq - other.seq,
  );
}

/** Those of the references that exist and that the viewer may see, earliest due first. */
export async function findSeenActions(
  scope: Scope,
  refs: readonly string[],
  viewer: Viewer | undefined,
): Promise<Action[]> {
  if (refs.length === 0) return [];
  return await select(scope, and(inArray(actions.ref, [...refs]), seesAction(scope, viewer)));
}

/**
 * Those that exist of the references as they are now, for this transaction alone: whoever reports, puts off or hands over
 * one of them at the same time waits. Always locked in the same order. The holders are read after the lock: a statement
 * that waits for it sees them as they were before.
 */
export async function lockActions(scope: Scope, refs: readonly string[]): Promise<Action[]> {
  if (refs.length === 0) return [];
  const rows = await scope.db
    .select()
    .from(actions)
    .where(and(eq(actions.cooperation, scope.cooperation.slug), inArray(actions.ref, [...refs])))
    .orderBy(asc(actions.seq))
    .for("update");
  return await withHolders(scope, rows);
}

/** What was recorded in a meeting, earliest due first. */
export const actionsOfMeeting = once(async (scope: Scope, meeting: string): Promise<Action[]> => {
  return await select(scope, eq(actions.meeting, meeting));
});

/** The actions that agreements hold and the viewer may see, earliest due first. */
export async function actionsOfAgreements(scope: Scope, refs: string[], viewer: Viewer): Promise<Action[]> {
  if (refs.length === 0) return [];
  return await select(scope, and(inArray(actions.agreement, refs), seesAction(scope, viewer)));
}

/** Unfinished actions whose due day has passed and that the viewer may see, longest overdue first. */
export async function overdueActions(
  scope: Scope,
  today: Day,
  limit: number,
  viewer: Viewer,
): Promise<Action[]> {
  const late = and(inArray(actions.state, unfinished), lt(actions.due, today), seesAction(scope, viewer));
  return await select(scope, late, limit);
}

/** Holds for the actions that one of the keys holds; `lead`: as the lead, or not. */
export const heldBy = ({ db, cooperation }: Scope, holders: readonly string[], lead?: boolean): SQL =>
  inArray(
    actions.ref,
    db
      .select({ ref: actionHolders.action })
      .from(actionHolders)
      .where(
        and(
          eq(actionHolders.cooperation, cooperation.slug),
          inArray(actionHolders.holder, [...holders]),
          lead === undefined ? undefined : eq(actionHolders.lead, lead),
        ),
      ),
  );

/** Holds for the actions that a viewer may see: holders and who made it always do. */
export const seesAction = (scope: Scope, viewer: Viewer | undefined): SQL | undefined =>
  readable(viewer, actions.room, (keys) => or(inArray(actions.createdBy, keys), heldBy(scope, keys)));

export interface Wanted {
  states: readonly ActionState[];
  /** Lists of keys; of each list one must hold the action. */
  holders?: readonly (readonly string[])[] | undefined;
  /** Due before this day. */
  before?: Day | undefined;
  limit?: number | undefined;
  /** Only what they may see; everything when the product itself looks. */
  viewer?: Viewer | undefined;
}

const fitting = (scope: Scope, { states, holders = [], before, viewer }: Wanted) =>
  and(
    inArray(actions.state, [...states]),
    ...holders.map((keys) => heldBy(scope, keys)),
    before === undefined ? undefined : lt(actions.due, before),
    seesAction(scope, viewer),
  );

/** The actions that fit every condition given, earliest due first. */
export async function searchActions(scope: Scope, wanted: Wanted): Promise<Action[]> {
  if (wanted.holders?.some((keys) => keys.length === 0)) return [];
  return await select(scope, fitting(scope, wanted), wanted.limit);
}

/** How many actions fit every condition given, whatever the limit. */
export async function countActions(scope: Scope, wanted: Wanted): Promise<number> {
  if (wanted.holders?.some((keys) => keys.length === 0)) return 0;
  return await scope.db.$count(
    actions,
    and(eq(actions.cooperation, scope.cooperation.slug), fitting(scope, wanted)),
  );
}

/** The unfinished actions of any of the holders, earliest due first. */
export const unfinishedOf = (scope: Scope, holders: readonly string[]): Promise<Action[]> =>
  searchActions(scope, { states: UNFINISHED, holders: [holders] });
