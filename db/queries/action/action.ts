import { and, asc, eq, getTableColumns, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { type Action, type ActionState, UNFINISHED } from "../../../src/domain/action/action.ts";
import type { Day } from "../../../src/domain/calendar/day.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Db } from "../../client.ts";
import { actionHolders, actions } from "../../schema/agreement.ts";
import { nextNumber } from "../counter.ts";
import { readable } from "../readable.ts";

export type NewAction = Omit<Action, "ref" | "state" | "snoozedUntil" | "updatedAt">;
type Row = typeof actions.$inferSelect;

const unfinished = [...UNFINISHED];

/** Records an action with its holders; its reference is new. */
export async function insertAction(db: Db, cooperation: string, made: NewAction): Promise<Action> {
  const ref = `A-${await nextNumber(db, cooperation, "A")}`;
  const { lead, coholders, ...rest } = made;
  const [row] = await db
    .insert(actions)
    .values({ cooperation, ref, state: "open", ...rest })
    .returning();
  if (!row) throw new Error("action was not kept");
  await db
    .insert(actionHolders)
    .values([
      { cooperation, action: ref, holder: lead, lead: true },
      ...coholders.map((holder) => ({ cooperation, action: ref, holder, lead: false })),
    ]);
  return { ...row, lead, coholders };
}

/** Puts the holders to actions, in one query for all. */
async function withHolders(db: Db, cooperation: string, rows: Row[]): Promise<(Row & Action)[]> {
  if (rows.length === 0) return [];
  const refs = rows.map((row) => row.ref);
  const holders = await db
    .select()
    .from(actionHolders)
    .where(and(eq(actionHolders.cooperation, cooperation), inArray(actionHolders.action, refs)))
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
  db: Db,
  cooperation: string,
  where: SQL | undefined,
  limit?: number,
): Promise<Action[]> {
  const query = db
    .select(ACTION_COLUMNS)
    .from(actions)
    .where(and(eq(actions.cooperation, cooperation), where))
    .orderBy(asc(actions.due), asc(actions.seq));
  return (await (limit === undefined ? query : query.limit(limit))).map(actionFrom);
}

export async function findAction(db: Db, cooperation: string, ref: string): Promise<Action | undefined> {
  const [action] = await select(db, cooperation, eq(actions.ref, ref));
  return action;
}

/** Those that exist of the references, and that the viewer may see when there is one; earliest due first. */
export async function findActions(
  db: Db,
  cooperation: string,
  refs: readonly string[],
  viewer?: Viewer,
): Promise<Action[]> {
  if (refs.length === 0) return [];
  return await select(
    db,
    cooperation,
    and(inArray(actions.ref, [...refs]), seesAction(db, cooperation, viewer)),
  );
}

/**
 * Those that exist of the references as they are now, for this transaction alone: whoever reports, puts off or hands over
 * one of them at the same time waits. Always locked in the same order. The holders are read after the lock: a statement
 * that waits for it sees them as they were before.
 */
export async function lockActions(db: Db, cooperation: string, refs: readonly string[]): Promise<Action[]> {
  if (refs.length === 0) return [];
  const rows = await db
    .select()
    .from(actions)
    .where(and(eq(actions.cooperation, cooperation), inArray(actions.ref, [...refs])))
    .orderBy(asc(actions.seq))
    .for("update");
  return await withHolders(db, cooperation, rows);
}

/** What was recorded in a meeting, earliest due first. */
export async function actionsOfMeeting(db: Db, cooperation: string, meeting: string): Promise<Action[]> {
  return await select(db, cooperation, eq(actions.meeting, meeting));
}

/** The actions that agreements hold and the viewer may see, earliest due first. */
export async function actionsOfAgreements(
  db: Db,
  cooperation: string,
  refs: string[],
  viewer: Viewer,
): Promise<Action[]> {
  if (refs.length === 0) return [];
  return await select(
    db,
    cooperation,
    and(inArray(actions.agreement, refs), seesAction(db, cooperation, viewer)),
  );
}

/** Unfinished actions whose due day has passed and that the viewer may see, longest overdue first. */
export async function overdueActions(
  db: Db,
  cooperation: string,
  today: Day,
  limit: number,
  viewer: Viewer,
): Promise<Action[]> {
  const late = and(
    inArray(actions.state, unfinished),
    lt(actions.due, today),
    seesAction(db, cooperation, viewer),
  );
  return await select(db, cooperation, late, limit);
}

/** Holds for the actions that one of the keys holds; `lead`: as the lead, or not. */
export const heldBy = (db: Db, cooperation: string, holders: readonly string[], lead?: boolean): SQL =>
  inArray(
    actions.ref,
    db
      .select({ ref: actionHolders.action })
      .from(actionHolders)
      .where(
        and(
          eq(actionHolders.cooperation, cooperation),
          inArray(actionHolders.holder, [...holders]),
          lead === undefined ? undefined : eq(actionHolders.lead, lead),
        ),
      ),
  );

/** Holds for the actions that a viewer may see: holders and who made it always do. */
export const seesAction = (db: Db, cooperation: string, viewer: Viewer | undefined): SQL | undefined =>
  readable(viewer, actions.room, (keys) =>
    or(inArray(actions.createdBy, keys), heldBy(db, cooperation, keys)),
  );

export interface Wanted {
  states: readonly ActionState[];
  /** Lists of keys; of each list one must hold the action. */
  holders?: readonly (readonly string[])[];
  /** Due before this day. */
  before?: Day;
  limit?: number;
  /** Only what they may see; everything when the product itself looks. */
  viewer?: Viewer;
}

const fitting = (db: Db, cooperation: string, { states, holders = [], before, viewer }: Wanted) =>
  and(
    inArray(actions.state, [...states]),
    ...holders.map((keys) => heldBy(db, cooperation, keys)),
    before === undefined ? undefined : lt(actions.due, before),
    seesAction(db, cooperation, viewer),
  );

/** The actions that fit every condition given, earliest due first. */
export async function searchActions(db: Db, cooperation: string, wanted: Wanted): Promise<Action[]> {
  if (wanted.holders?.some((keys) => keys.length === 0)) return [];
  return await select(db, cooperation, fitting(db, cooperation, wanted), wanted.limit);
}

/** How many actions fit every condition given, whatever the limit. */
export async function countActions(db: Db, cooperation: string, wanted: Wanted): Promise<number> {
  if (wanted.holders?.some((keys) => keys.length === 0)) return 0;
  return await db.$count(
    actions,
    and(eq(actions.cooperation, cooperation), fitting(db, cooperation, wanted)),
  );
}

/** The unfinished actions of any of the holders, earliest due first. */
export const unfinishedOf = (db: Db, cooperation: string, holders: readonly string[]): Promise<Action[]> =>
  searchActions(db, cooperation, { states: UNFINISHED, holders: [holders] });
