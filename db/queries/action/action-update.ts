import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { ActionUpdate } from "../../../src/domain/action/action.ts";
import type { Scope } from "../../client.ts";
import { actionUpdates } from "../../schema/agreement.ts";
import { once } from "../reads/once.ts";

/** The reports about actions, oldest first. */
export async function updatesOf(
  { db, cooperation }: Scope,
  refs: readonly string[],
): Promise<ActionUpdate[]> {
  if (refs.length === 0) return [];
  return await db
    .select()
    .from(actionUpdates)
    .where(and(eq(actionUpdates.cooperation, cooperation.slug), inArray(actionUpdates.action, [...refs])))
    .orderBy(asc(actionUpdates.id));
}

export const lastUpdateOf = once(
  async ({ db, cooperation }: Scope, ref: string): Promise<(ActionUpdate & { id: number }) | undefined> => {
    const [row] = await db
      .select()
      .from(actionUpdates)
      .where(and(eq(actionUpdates.cooperation, cooperation.slug), eq(actionUpdates.action, ref)))
      .orderBy(desc(actionUpdates.id))
      .limit(1);
    return row;
  },
);
