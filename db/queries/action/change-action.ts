import { and, eq, inArray, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import {
  type Action,
  type ActionState,
  type ActionUpdate,
  UNFINISHED,
} from "../../../src/domain/action/action.ts";
import type { Day } from "../../../src/domain/calendar/day.ts";
import type { Scope } from "../../client.ts";
import { actionHolders, actions } from "../../schema/agreement.ts";
import { instantOf } from "../posting/pace.ts";
import { rowsOf } from "../rows.ts";

/**
 * Keeps a report for ever and sets the state that it gives, if the action still has one of those it may come from.
 * @param reportedAt when the action was last reported about from now on
 * @returns the number of the report, which tells it apart from every other; undefined when it had another state
 */
export async function reportAction(
  { db, cooperation }: Scope,
  { action, state, note, by, at, via }: ActionUpdate,
  { from, reportedAt = at }: { from: readonly ActionState[]; reportedAt?: Temporal.Instant | null },
): Promise<number | undefined> {
  const [kept] = await rowsOf(
    db,
    sql`
    with changed as (
      update actions set state = ${state}, updated_at = ${reportedAt && instantOf(reportedAt)}
      where cooperation = ${cooperation.slug} and ref = ${action} and state in ${[...from]}
      returning ref
    )
    insert into action_updates (cooperation, action, state, note, by, at, via)
    select ${cooperation.slug}, ref, ${state}, ${note}, ${by}, ${instantOf(at)}, ${via} from changed
    returning id`,
  );
  return kept && Number(kept.id);
}

/**
 * Keeps an unfinished action quiet until a day, or no longer, if it still is quiet until `was`.
 * @returns whether it was, and unfinished
 */
export async function snoozeAction(
  { db, cooperation }: Scope,
  { ref, snoozedUntil: was }: Pick<Action, "ref" | "snoozedUntil">,
  until: Day | null,
): Promise<boolean> {
  const changed = await db
    .update(actions)
    .set({ snoozedUntil: until })
    .where(
      and(
        eq(actions.cooperation, cooperation.slug),
        eq(actions.ref, ref),
        inArray(actions.state, [...UNFINISHED]),
        sql`${actions.snoozedUntil} is not distinct from ${was}`,
      ),
    )
    .returning({ ref: actions.ref });
  return changed.length > 0;
}

/**
 * Gives the places that one holder has in these actions to another; lead stays lead.
 * @returns the references of the actions in which `from` still had a place
 */
export async function handOverActions(
  { db, cooperation }: Scope,
  refs: readonly string[],
  from: string,
  to: string,
): Promise<string[]> {
  if (refs.length === 0) return [];
  const left = await db
    .delete(actionHolders)
    .where(
      and(
        eq(actionHolders.cooperation, cooperation.slug),
        eq(actionHolders.holder, from),
        inArray(actionHolders.action, [...refs]),
      ),
    )
    .returning({ action: actionHolders.action, lead: actionHolders.lead });
  if (left.length === 0) return [];
  await db
    .insert(actionHolders)
    .values(left.map((place) => ({ cooperation: cooperation.slug, holder: to, ...place })))
    .onConflictDoUpdate({
      target: [actionHolders.cooperation, actionHolders.action, actionHolders.holder],
      set: { lead: sql`${actionHolders.lead} or excluded.lead` },
    });
  return left.map((place) => place.action);
}

/** Gives an action these holders in the place of those it had. */
export async function setHolders(
  { db, cooperation }: Scope,
  action: string,
  { lead, coholders }: { lead: string; coholders: readonly string[] },
): Promise<void> {
  const ofAction = and(eq(actionHolders.cooperation, cooperation.slug), eq(actionHolders.action, action));
  await db.delete(actionHolders).where(ofAction);
  const places = [lead, ...coholders].map((holder, at) => ({
    cooperation: cooperation.slug,
    action,
    holder,
    lead: at === 0,
  }));
  await db.insert(actionHolders).values(places);
}
