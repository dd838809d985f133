import { findAgreement } from "../../db/queries/agreement.ts";
import type { Context } from "../../src/engine/context.ts";
import { type PostKey, posting } from "../../src/engine/posting.ts";
import { agreementCard } from "../../src/view/agreement-cards.ts";
import type { Card } from "../../src/view/card.ts";
import { readerOf } from "./reader.ts";

async function card(ctx: Context, { subject, about }: PostKey): Promise<Card | undefined> {
  const agreement = await findAgreement(ctx.db, ctx.cooperation.slug, subject);
  return (
    agreement &&
    agreementCard(readerOf(ctx), agreement, typeof about.note === "string" ? about.note : undefined)
  );
}

/** Said in the room of the agreement's own meeting, it belongs in that meeting's thread. */
const thread = ({ about }: PostKey): string | undefined =>
  typeof about.thread === "string" ? about.thread : undefined;

/** A new agreement, in the room where it was typed. */
export const agreementAdded = posting({ purpose: "agreement-added", thread, card });

/** An agreement after a change that was typed in a room; the period is the time of the change. */
export const agreementChanged = posting({ purpose: "agreement-changed", thread, card });
