import { z } from "zod";
import { type ContractRow, extendContract, extensionsOf, lockContract } from "../../db/queries/contract.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { contractMoments } from "../../src/domain/contract/contract.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import * as field from "../../src/engine/input/field.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { contractExtended } from "../../src/posts/contract.ts";
import { showDay } from "../../src/view/format.ts";
import { ownContractCard } from "./view-contract.ts";

/** `overeenkomst verleng OV-2026-1 31 december 2028`: another last day; the earlier ones are kept with who changed them. */
export const extend = command({
  name: ["overeenkomst", "verleng"],
  alias: ["contract", "extend"],
  summary: (t) => t.contract.summary.extend,
  input: z.object({
    contract: field.ref("contract", "contract"),
    until: field.lastDay("until"),
    anyway: field.flag("extendAnyway").optional(),
  }),
  allow: coordinator,
  changes: true,
  run: async (ctx, actor, { contract: ref, until, anyway }) => {
    const { t } = ctx;
    const before = orNotFound(ctx, ref, await lockContract(ctx, ref));
    if (until <= before.until) {
      const message = t.contract.refusal.notLater(ref, showDay(t, before.until));
      throw new Refusal("invalid", message, [{ field: "until", message }], { contract: ref, until });
    }
    if (!anyway) await mustBeLeft(ctx, before, until);
    const event = { was: before.until, until, by: actor.email };
    const contract = await extendContract(ctx, ref, { ...event, at: ctx.now() });
    await schedule(ctx, contractMoments(contract, ctx.today()));
    return {
      card: await ownContractCard(ctx, actor, contract),
      ref,
      answers: announceHere(contractExtended, { subject: ref, period: until, about: event }),
    };
  },
});

/** An extension more than was agreed is asked for, not forbidden. */
async function mustBeLeft(ctx: Context, { ref, extensions }: ContractRow, until: string): Promise<void> {
  if (extensions === null) return;
  const used = await extensionsOf(ctx, [ref]);
  if (used.length < extensions) return;
  const { refusal, button } = ctx.t.contract;
  const input = { contract: ref, until, anyway: true };
  const buttons = [{ label: button.anyway, command: "contract/extend", input }];
  throw new Refusal("conflict", refusal.usedUp(ref, extensions), [], {}, buttons);
}
