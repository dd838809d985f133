import { z } from "zod";
import { type DigestRow, findDigest } from "../../db/queries/digest/digest.ts";
import { dayOf } from "../../src/domain/calendar/day.ts";
import type { Period } from "../../src/domain/calendar/period.ts";
import { editionOf, wholeOf } from "../../src/domain/digest/approved-digest.ts";
import { DIGEST_EDITIONS } from "../../src/domain/digest/digest.ts";
import { findOwnEdition } from "../../src/domain/digest/own-edition.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { begunQuarter } from "../../src/engine/input/begun-quarter.ts";
import { choiceOrKey, period } from "../../src/engine/input/field.ts";
import { cut } from "../../src/engine/input/parse-field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { correctionsSince } from "../../src/figures/digest-corrections.ts";
import { digestOf } from "../../src/figures/digest-of.ts";
import { standing } from "../../src/figures/digest-standing.ts";
import type { Card } from "../../src/view/card.ts";
import { digestCard } from "../../src/view/digest/digest-cards.ts";
import { ownCard } from "../../src/view/digest/own-digest.ts";
import { showDraft } from "./draft-view.ts";

/** `digest voorbeeld`: what a digest says now, or what was approved. */
export const draftDigest = command({
  name: ["digest", "voorbeeld"],
  alias: ["digest", "draft"],
  summary: (t) => t.digest.summary.draft,
  input: z.object({
    quarter: period("quarter").optional(),
    edition: choiceOrKey("edition", "edition").optional(),
  }),
  allow: coordinator,
  changes: false,
  run: async (ctx, actor, { quarter: said, edition: asked = "executive" }) => {
    const quarter = begunQuarter(ctx, said);
    const row = await findDigest(ctx, quarter);
    const edition = DIGEST_EDITIONS.find((one) => one === asked);
    if (edition === undefined) return { card: await showOwn(ctx, quarter, asked, row) };
    const introduction = row?.introduction ?? null;
    if (!row?.content || row.approvedAt === null) {
      return { card: await showDraft(ctx, actor, quarter, { introduction, edition }) };
    }
    const digest = await standing(ctx, wholeOf(row.content));
    const asOf = dayOf(row.approvedAt);
    const corrections = await correctionsSince(ctx, quarter, undefined);
    return { card: digestCard(ctx.t, ctx.directory, { digest, edition, introduction, asOf, corrections }) };
  },
});

/** @throws Refusal `not-found` when no region or provider has this edition */
async function showOwn(
  ctx: Context,
  quarter: Period,
  asked: string,
  row: DigestRow | undefined,
): Promise<Card> {
  const own = findOwnEdition(ctx.directory, asked);
  const unknown = new Refusal("not-found", ctx.t.digest.own.unknown(cut(asked)));
  if (!own) throw unknown;
  const theirs = row?.content ? editionOf(row.content, own.key) : await digestOf(ctx, quarter, own);
  if (!theirs) throw unknown;
  const corrections = row?.content ? await correctionsSince(ctx, quarter, own) : [];
  const asOf = row?.approvedAt ? dayOf(row.approvedAt) : ctx.today();
  return ownCard(ctx.t, ctx.directory, own, { digest: theirs, asOf, corrections });
}
