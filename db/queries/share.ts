import { and, eq, isNotNull } from "drizzle-orm";
import type { Scope } from "../client.ts";
import { agendaItems, decisions } from "../schema/agenda.ts";
import { actions, agreements } from "../schema/agreement.ts";
import { indicatorStories } from "../schema/story.ts";
import { themes } from "../schema/theme.ts";

/** What can be made in a closed room, by how its references begin. */
const KEPT = [
  [/^A-/, actions],
  [/^OA-/, agreements],
  [/^B-/, decisions],
  [/^P-/, agendaItems],
  [/^(VH|DU)-/, indicatorStories],
  [/^T-/, themes],
] as const;

/** Lets everybody see something that stayed in a closed room; false when it stays in none (any more). */
export async function moveOut({ db, cooperation }: Scope, ref: string): Promise<boolean> {
  const table = KEPT.find(([begin]) => begin.test(ref))?.[1];
  if (!table) return false;
  const moved = await db
    .update(table)
    .set({ room: null })
    .where(and(eq(table.cooperation, cooperation.slug), eq(table.ref, ref), isNotNull(table.room)))
    .returning({ ref: table.ref });
  return moved.length > 0;
}
