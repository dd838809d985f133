import { and, desc, eq, lt } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db, Scope } from "../client.ts";
import { undos } from "../schema/undo.ts";

export type UndoRow = typeof undos.$inferSelect;

/** What can be taken back under a number, for this transaction alone: who takes it back at the same time waits. */
export async function lockUndo({ db, cooperation }: Scope, id: number): Promise<UndoRow | undefined> {
  const [row] = await db
    .select()
    .from(undos)
    .where(and(eq(undos.cooperation, cooperation.slug), eq(undos.id, id)))
    .for("update");
  return row;
}

/** The number of the last that somebody did and did not take back. */
export async function lastUndoOf({ db, cooperation }: Scope, by: string): Promise<number | undefined> {
  const [row] = await db
    .select({ id: undos.id })
    .from(undos)
    .where(and(eq(undos.cooperation, cooperation.slug), eq(undos.by, by), eq(undos.undone, false)))
    .orderBy(desc(undos.id))
    .limit(1);
  return row?.id;
}

export async function markUndone(db: Db, id: number): Promise<void> {
  await db.update(undos).set({ undone: true }).where(eq(undos.id, id));
}

/** Forgets what was done before a moment: it cannot be taken back any more. */
export async function forgetUndos(db: Db, before: Temporal.Instant): Promise<void> {
  await db.delete(undos).where(lt(undos.at, before));
}
