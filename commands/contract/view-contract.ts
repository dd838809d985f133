import { type ContractRow, extensionsOf } from "../../db/queries/contract.ts";
import { coordinator } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import type { Card } from "../../src/view/card.ts";
import { type ContractView, contractCard, extendButton } from "../../src/view/contract/contract-cards.ts";

/** What the card of a contract is made from. */
export async function viewOfContract(ctx: Context, contract: ContractRow): Promise<ContractView> {
  const history = await extensionsOf(ctx, [contract.ref]);
  return { contract, history, directory: ctx.directory, today: ctx.today() };
}

/** A contract's card with the button of whoever may extend it. */
export async function ownContractCard(ctx: Context, actor: Actor, contract: ContractRow): Promise<Card> {
  const buttons = coordinator(actor) ? [extendButton(ctx.t, contract)] : [];
  return contractCard(ctx.t, await viewOfContract(ctx, contract), buttons);
}
