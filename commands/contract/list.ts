import { z } from "zod";
import { contractsByEnd } from "../../db/queries/contract.ts";
import { anyone, command, coordinator } from "../../src/engine/command.ts";
import type { Button } from "../../src/view/card.ts";
import { contractsCard } from "../../src/view/contract/contract-cards.ts";

const MOST = 50;

/** `overeenkomst lijst`: the contracts, the one that ends first first. */
export const listContracts = command({
  name: ["overeenkomst", "lijst"],
  alias: ["contract", "list"],
  summary: (t) => t.contract.summary.list,
  input: z.object({}),
  allow: anyone,
  changes: false,
  isDefault: true,
  run: async (ctx, actor) => {
    const { t } = ctx;
    const { items, all } = await contractsByEnd(ctx, MOST);
    const add: Button = { label: t.contract.button.add, command: "contract/add", input: {}, opensForm: true };
    const shown = { contracts: items, rest: all - items.length, today: ctx.today() };
    return { card: contractsCard(t, shown, coordinator(actor) ? [add] : []) };
  },
});
