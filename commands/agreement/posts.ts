import { findAgreement } from "../../db/queries/agreement.ts";
import type { Context } from "../../src/engine/context.ts";
import { type PostKey, posting } from "../../src/engine/posting/posting.ts";
import { agreementCard } from "../../src/view/agreement/agreement-cards.ts";
import type { Card } from "../../src/view/card.ts";
import { changedCard } from "./changed-card.ts";
import { readerOf } from "./reader.ts";

async function card(ctx: Context, { subject }: PostKey): Promise<Card | undefined> {
  const agreement = await findAgreement(ctx.db, ctx.cooperation.slug, subject);
  return agreement && agreementCard(readerOf(ctx), agreement);
}

/** Said in the room of the agreement's own meeting, it belongs in that meeting's thread. */
const thread = ({ about }: PostKey): string | undefined =>
  typeof about.thread === "string" ? about.thread : undefined;

/** A new agreement, in the room where it was typed. */
export const agreementAdded = posting({ purpose: "agreement-added", thread, card });

/** A change that was typed in a room, as it happened; the period tells it apart. */
export const agreementChanged = posting({
  purpose: "agreement-changed",
  isEvent: true,
  thread,
  card: changedCard,
});
