import { findRevision } from "../../db/queries/revision/revision.ts";
import { allDone } from "../../src/domain/all-done.ts";
import type { Revision } from "../../src/domain/revision/revision.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import type { Card } from "../../src/view/card.ts";
import { fullRevisionCard } from "../../src/view/revision/full-revision-card.ts";
import { ownButtons } from "../../src/view/revision/revision-buttons.ts";
import { readerOf } from "./reader.ts";
import { chairsItsTable } from "./table-chair.ts";

/** What answers who changed a revision: drawn once it is changed. */
export const ownCardOf =
  (actor: Actor, ref: string) =>
  async (drawn: Context): Promise<Card> => {
    const [revision, isChair] = await allDone([
      findRevision(drawn, ref),
      chairsItsTable(drawn, actor, ref),
    ] as const);
    if (!revision) throw new Error("a revision is gone that was changed");
    return cardFor(drawn, { ...actor, isChair }, revision);
  };

/** A revision in full, with the buttons that this person may press now. */
export async function ownCard(ctx: Context, actor: Actor, revision: Revision): Promise<Card> {
  return cardFor(ctx, { ...actor, isChair: await chairsItsTable(ctx, actor, revision.ref) }, revision);
}

function cardFor(ctx: Context, actor: Actor & { isChair: boolean }, revision: Revision): Card {
  const buttons = ownButtons(ctx.t, ctx.directory, revision, actor);
  return fullRevisionCard(readerOf(ctx), revision, buttons);
}
