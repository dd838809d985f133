import { type DigestRow, keepShown } from "../../db/queries/digest/digest.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { nextPeriod, type Period } from "../../src/domain/calendar/period.ts";
import type { DigestEdition } from "../../src/domain/digest/digest.ts";
import { draftDay } from "../../src/domain/digest/digest-quarter.ts";
import { personName } from "../../src/domain/organisation/organisation.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { digestOf, printOf } from "../../src/figures/digest-of.ts";
import type { Card } from "../../src/view/card.ts";
import { draftCard } from "../../src/view/digest/digest-cards.ts";
import { showInstant } from "../../src/view/format.ts";
import { isOver } from "./quarter.ts";

/** Who approved a digest, and when, in words. */
export function approvalOf(ctx: Context, row: DigestRow): { name: string; at: string } {
  const { approvedBy, approvedAt } = row;
  if (approvedBy === null || approvedAt === null) throw new Error("nobody approved this digest");
  const name = personName(ctx.directory, approvedBy);
  return { name, at: showInstant(ctx.t, isoInZone(approvedAt)) };
}

/** @throws Refusal `conflict` when it is approved already, saying who did so and when */
export function mustBeDraft(ctx: Context, row: DigestRow): void {
  if (row.state === "draft") return;
  const { name, at } = approvalOf(ctx, row);
  throw new Refusal("conflict", ctx.t.digest.approvedBefore(row.quarter, name, at));
}

/** The draft of a quarter as it is now, as a card with its fingerprint. */
export async function draftNow(
  ctx: Context,
  quarter: Period,
  { introduction, edition = "executive" }: { introduction: string | null; edition?: DigestEdition },
): Promise<{ card: Card; print: string }> {
  const digest = await digestOf(ctx, quarter);
  const print = printOf(digest, introduction);
  const until = draftDay(nextPeriod(quarter), ctx.cooperation.settings.calendar);
  const card = draftCard(ctx.t, ctx.directory, {
    digest,
    introduction,
    edition,
    print,
    asOf: ctx.today(),
    until: until > ctx.today() ? until : undefined,
    isOver: isOver(ctx, quarter),
  });
  return { card, print };
}

/** As `draftNow`, for somebody who then has it in sight and may approve it. */
export async function showDraft(
  ctx: Context,
  actor: Actor,
  quarter: Period,
  options: { introduction: string | null; edition?: DigestEdition },
): Promise<Card> {
  const { card, print } = await draftNow(ctx, quarter, options);
  await keepShown(ctx, quarter, actor.email, print);
  return card;
}
