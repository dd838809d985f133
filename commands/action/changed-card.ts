import { findAction } from "../../db/queries/action/action.ts";
import type { Context } from "../../src/engine/context.ts";
import type { PostKey } from "../../src/engine/posting/posting.ts";
import type { ActionEvent } from "../../src/posts/action.ts";
import { eventCard } from "../../src/view/action/action-event-card.ts";
import type { Card, Inline } from "../../src/view/card.ts";
import { holderInline } from "../../src/view/holder-names.ts";
import { readerOf } from "./reader.ts";

/** The line that says what happened to an action, or to all actions of a holder. */
export async function changedCard(
  ctx: Context,
  { subject, about: event }: PostKey<ActionEvent>,
): Promise<Card | undefined> {
  const { t, directory } = ctx;
  const { by } = event;
  if (event.what === "handed-all") {
    const said = [t.action.handedOver(event.count)];
    const from = holderInline(directory, event.from);
    const to = holderInline(directory, event.to);
    return eventCard(readerOf(ctx), { subject: said, what: [from, " → ", to], by });
  }
  const action = await findAction(ctx, subject);
  if (!action) return undefined;
  return eventCard(readerOf(ctx), {
    subject: [{ ref: action.ref }, " ", action.title],
    what: wordsOf(ctx, event),
    by,
    note: event.what === "reported" ? event.note : null,
  });
}

function wordsOf({ t, directory }: Context, event: Exclude<ActionEvent, { what: "handed-all" }>): Inline[] {
  switch (event.what) {
    case "reported":
      return [{ strong: t.choice.actionState[event.state] }];
    case "snoozed":
      return event.until === null ? [t.action.quietNoMore] : [t.action.quiet, { day: event.until }];
    case "handed-over":
      return [t.action.goneTo, holderInline(directory, event.to)];
  }
}
