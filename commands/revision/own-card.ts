import type { Revision } from "../../src/domain/revision/revision.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import type { Card } from "../../src/view/card.ts";
import { fullRevisionCard } from "../../src/view/revision/full-revision-card.ts";
import { ownButtons } from "../../src/view/revision/revision-buttons.ts";
import { readerOf } from "./reader.ts";
import { chairsItsTable } from "./table-chair.ts";

/** A revision in full, with the buttons that this person may press now. */
export async function ownCard(ctx: Context, actor: Actor, revision: Revision): Promise<Card> {
  const isChair = await chairsItsTable(ctx, actor, revision.ref);
  const buttons = ownButtons(ctx.t, ctx.directory, revision, { ...actor, isChair });
  return fullRevisionCard(readerOf(ctx), revision, buttons);
}
