import { z } from "zod";
import { findAgreement, lockAgreements } from "../../db/queries/agreement.ts";
import type { Agreement } from "../../src/domain/agreement/agreement.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { change, changeable } from "./change.ts";

/**
 * `afspraak vervang OA-2026-1 OA-2026-2`: asks whether it is sure, then shows the first as revised, with its successor.
 */
export const supersede = command({
  name: ["afspraak", "vervang"],
  alias: ["agreement", "supersede"],
  summary: (t) => t.agreement.supersedeSummary,
  input: z.object({ agreement: ref("agreement", "agreement"), by: ref("by", "agreement") }),
  allow: member,
  changes: true,
  confirm: (t) => t.agreement.sureSupersede,
  run: async (ctx, actor, { agreement: ref, by }) => {
    // Two at once, each by the other, would make a circle.
    await lockAgreements(ctx, [ref, by]);
    const agreement = await changeable(ctx, actor, ref);
    await checkSuccessor(ctx, ref, by);
    return await change(ctx, actor, agreement, { state: "revised", supersededBy: by });
  },
});

/** Follows the successors of the successor: they must not lead back. */
async function checkSuccessor(ctx: Context, ref: string, by: string): Promise<void> {
  const { t } = ctx;
  const refuse = (message: string) => new Refusal("invalid", message, [{ field: "by", message }]);
  if (by === ref) throw refuse(t.agreement.bySelf);
  let next: string | null = by;
  while (next !== null) {
    const successor: Agreement = orNotFound(ctx, next, await findAgreement(ctx, next));
    next = successor.supersededBy;
    if (next === ref) throw refuse(t.agreement.circle(ref, by));
  }
}
