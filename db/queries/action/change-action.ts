import { and, eq, inArray, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { type Action, type ActionState, UNFINISHED } from "../../../src/domain/action/action.ts";
import type { Day } from "../../../src/domain/calendar/day.ts";
import type { Scope } from "../../client.ts";
import { actionHolders, actions } from "../../schema/agreement.ts";

/**
 * Sets a state and when it was last reported, if the action still has one of those it may come from.
 * @returns whether it had
 */
export async function changeActionState(
  { db, cooperation }: Scope,
  ref: string,
  from: readonly ActionState[],
  state: ActionState,
  at: Temporal.Instant | null,
): Promise<boolean> {
  const changed = await db
    .update(actions)
    .set({ state, updatedAt: at })
    .where(
      and(eq(actions.cooperation, cooperation.slug), eq(actions.ref, ref), inArray(actions.state, [...from])),
    )
    .returning({ ref: actions.ref });
  return changed.length > 0;
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
