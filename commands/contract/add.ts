import { z } from "zod";
import { insertContract, sameContract } from "../../db/queries/contract.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { contractMoments } from "../../src/domain/contract/contract.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import * as field from "../../src/engine/input/field.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { contractAdded } from "../../src/posts/contract.ts";
import { ownContractCard } from "./view-contract.ts";

const MOST_DAYS = 3650;

/**
 * `overeenkomst nieuw DVO 2026; partijen Achterhoek; vanaf 1 januari 2026; tot 31 december 2027`: the contract, which
 * everybody reads wherever it was typed; its dates are asked about in time.
 */
export const addContract = command({
  name: ["overeenkomst", "nieuw"],
  alias: ["contract", "add"],
  summary: (t) => t.contract.summary.add,
  input: z.object({
    title: field.text("title", { min: 3 }),
    parties: z.array(field.organisation("parties")).min(1).max(100),
    from: field.firstDay("from"),
    until: field.lastDay("until"),
    extensions: field.number("extensions", { min: 0, max: 20 }).optional(),
    notice: field.number("notice", { min: 0, max: MOST_DAYS }).optional(),
    evaluation: field.lastDay("evaluation").optional(),
    link: field.link("link").optional(),
  }),
  allow: coordinator,
  changes: true,
  run: async (ctx, actor, input) => {
    const { t } = ctx;
    mustBeInOrder(ctx, input);
    const same = await sameContract(ctx, input);
    if (same) throw new Refusal("conflict", t.contract.refusal.there(same.ref));
    const { extensions = null, notice = 0, evaluation = null, link = null } = input;
    const contract = await insertContract(ctx, ctx.today().slice(0, 4), {
      title: input.title,
      parties: input.parties,
      from: input.from,
      until: input.until,
      extensions,
      notice,
      evaluation,
      link,
      createdAt: ctx.now(),
    });
    await schedule(ctx, contractMoments(contract, ctx.today()));
    return {
      card: await ownContractCard(ctx, actor, contract),
      ref: contract.ref,
      answers: announceHere(contractAdded, { subject: contract.ref }),
    };
  },
});

interface Dates {
  from: string;
  until: string;
  evaluation?: string | undefined;
}

function mustBeInOrder({ t }: Context, input: Dates): void {
  const { from, until, evaluation } = input;
  const refuse = (name: keyof Dates, message: string) =>
    new Refusal("invalid", message, [{ field: name, message }], { ...input });
  if (until <= from) throw refuse("until", t.contract.refusal.untilFirst);
  if (evaluation !== undefined && (evaluation < from || evaluation > until)) {
    throw refuse("evaluation", t.contract.refusal.evaluationOutside);
  }
}
