import { z } from "zod";
import { findDigest } from "../../db/queries/digest.ts";
import { dayOf } from "../../src/domain/calendar/day.ts";
import { wholeOf } from "../../src/domain/digest/approved-digest.ts";
import { DIGEST_EDITIONS } from "../../src/domain/digest/digest.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { begunQuarter } from "../../src/engine/input/begun-quarter.ts";
import { choice, period } from "../../src/engine/input/field.ts";
import { standing } from "../../src/figures/digest-standing.ts";
import { digestCard } from "../../src/view/digest/digest-cards.ts";
import { showDraft } from "./draft-view.ts";

/** `digest voorbeeld`: what a digest says now, or what was approved. */
export const draftDigest = command({
  name: ["digest", "voorbeeld"],
  alias: ["digest", "draft"],
  summary: (t) => t.digest.summary.draft,
  input: z.object({
    quarter: period("quarter").optional(),
    edition: choice("edition", "edition", DIGEST_EDITIONS).optional(),
  }),
  allow: coordinator,
  changes: false,
  run: async (ctx, actor, { quarter: said, edition = "executive" }) => {
    const quarter = begunQuarter(ctx, said);
    const row = await findDigest(ctx.db, ctx.cooperation.slug, quarter);
    const introduction = row?.introduction ?? null;
    if (!row?.content || row.approvedAt === null) {
      return { card: await showDraft(ctx, actor, quarter, { introduction, edition }) };
    }
    const digest = await standing(ctx, wholeOf(row.content));
    const asOf = dayOf(row.approvedAt);
    return { card: digestCard(ctx.t, ctx.directory, { digest, edition, introduction, asOf }) };
  },
});
