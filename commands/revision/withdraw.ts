import { z } from "zod";
import { updateRevision } from "../../db/queries/revision/revision.ts";
import { isCoordinator } from "../../src/domain/revision/parties.ts";
import { command, member } from "../../src/engine/command.ts";
import { longText, ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { CONCERNED, outcomeOf } from "./carry-on.ts";
import { changeable } from "./changeable.ts";
import { ownCardOf } from "./own-card.ts";
import { saidInRooms } from "./said.ts";

/** `herziening intrekken HV-2026-1; reden niet meer nodig`: the proposal goes no further, and everybody hears why. */
export const withdrawRevision = command({
  name: ["herziening", "intrekken"],
  alias: ["revision", "withdraw"],
  summary: (t) => t.revision.summary.withdraw,
  input: z.object({
    revision: ref("revision", "revision"),
    reason: longText("reason", { max: 1000 }),
  }),
  allow: member,
  changes: true,
  confirm: (t) => t.revision.withdrawSure,
  run: async (ctx, actor, { revision: ref, reason }) => {
    const { t } = ctx;
    const revision = await changeable(ctx, ref);
    if (!isCoordinator(actor) && actor.email !== revision.proposedBy) {
      throw new Refusal("not-allowed", t.revision.refusal.onlyProposer);
    }
    const ended = { state: "withdrawn", withdrawnBecause: reason } as const;
    await updateRevision(ctx, ref, ended);
    const now = { ...revision, ...ended };
    return {
      ref,
      card: ownCardOf(actor, ref),
      ...saidInRooms(ctx, outcomeOf(actor, now, "withdrawn", reason), CONCERNED),
    };
  },
});
