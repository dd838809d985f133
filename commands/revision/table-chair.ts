import { itemsAbout } from "../../db/queries/agenda/data-items.ts";
import { findMeeting } from "../../db/queries/meeting/meeting.ts";
import type { Actor, Context } from "../../src/engine/context.ts";

/** Whether somebody chairs a revision table on whose agenda the revision stands or stood. */
export async function chairsItsTable(
  ctx: Context,
  { email, role }: Actor,
  revision: string,
): Promise<boolean> {
  if (role === "guest") return false;
  for (const { kind, meeting: ref } of await itemsAbout(ctx, revision)) {
    if (kind !== "revision-table" || ref === null) continue;
    const meeting = await findMeeting(ctx, ref);
    if (meeting?.chair === email) return true;
  }
  return false;
}
