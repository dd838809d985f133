import { z } from "zod";
import { circlesOf } from "../../db/queries/circle.ts";
import { findStatement } from "../../db/queries/figures/statement.ts";
import { moveOut } from "../../db/queries/share.ts";
import { roomOfKind } from "../../src/domain/meeting/meeting.ts";
import { mayRead } from "../../src/domain/viewer.ts";
import { command, coordinator, member, type Outcome } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { text } from "../../src/engine/input/field.ts";
import { announce, announceHere } from "../../src/engine/posting/posting.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { actionAdded } from "../../src/posts/action.ts";
import { agreementAdded } from "../../src/posts/agreement.ts";
import { decisionAdded } from "../../src/posts/decision.ts";
import { statementAdded } from "../../src/posts/indicator.ts";
import { themeProposed } from "../../src/posts/theme.ts";
import { textCard } from "../../src/view/leerlus/leerlus-cards.ts";

/** `leerlus deel A-41`: moves out of its closed room what somebody made or leads; from then on everybody sees it. */
export const share = command({
  name: ["leerlus", "deel"],
  alias: ["leerlus", "share"],
  summary: (t) => t.leerlus.shareSummary,
  input: z.object({ what: text("reference", { max: 40 }) }),
  allow: member,
  changes: true,
  confirm: (t) => t.leerlus.shareSure,
  run: async (ctx, actor, { what }) => {
    const { t } = ctx;
    const ref = what.toUpperCase();
    const circle = (await circlesOf(ctx, [ref])).get(ref);
    const viewer = viewerFor(ctx, actor);
    if (!circle || !mayRead(viewer, circle)) throw new Refusal("not-found", t.refusal.notFound(ref));
    if (!coordinator(actor) && !circle.owners.some((key) => viewer.keys.includes(key))) {
      throw new Refusal("not-allowed", t.leerlus.mayNotShare(ref));
    }
    const moved = await moveOut(ctx, ref);
    if (!moved) throw new Refusal("conflict", t.leerlus.notClosed(ref));
    return {
      ref,
      card: textCard(t.leerlus.sharedTitle, { ref }, t.leerlus.shared),
      ...(await saidAnew(ctx, ref)),
    };
  },
});

/** It is said where it would have been said at first. */
async function saidAnew(ctx: Context, ref: string): Promise<Pick<Outcome, "posts" | "answers">> {
  if (/^A-/.test(ref)) return { answers: announceHere(actionAdded, { subject: ref }) };
  if (/^OA-/.test(ref)) return { answers: announceHere(agreementAdded, { subject: ref }) };
  if (/^B-/.test(ref)) return { answers: announceHere(decisionAdded, { subject: ref }) };
  if (/^T-/.test(ref)) return { answers: announceHere(themeProposed, { subject: ref }) };
  if (!/^(VH|DU)-/.test(ref)) return {};
  const statement = await findStatement(ctx, ref);
  if (statement?.withdrawnAt !== null) return {};
  return { posts: [announce(statementAdded, { subject: ref, room: roomOfKind("monitoring") })] };
}
