import { findContract } from "../../db/queries/contract.ts";
import type { Context } from "../../src/engine/context.ts";
import { type PostedCard, type Posting, type PostKey, shownAs } from "../../src/engine/posting/posting.ts";
import {
  contractAdded,
  contractEnding,
  contractEvaluation,
  contractExtended,
} from "../../src/posts/contract.ts";
import type { Card } from "../../src/view/card.ts";
import {
  type ContractView,
  contractCard,
  endingCard,
  evaluationCard,
  extendedCard,
} from "../../src/view/contract/contract-cards.ts";
import { viewOfContract } from "./view-contract.ts";

/** A posting whose subject is a contract. */
const ofContract = <About extends Record<string, unknown>>(
  posting: Posting<About>,
  card: (ctx: Context, view: ContractView, post: PostKey<About>) => Card,
): PostedCard =>
  shownAs(posting, async (ctx, post) => {
    const contract = await findContract(ctx, post.subject);
    return contract && card(ctx, await viewOfContract(ctx, contract), post);
  });

/** How what is said in rooms about contracts looks. */
export const contractPostings: readonly PostedCard[] = [
  ofContract(contractAdded, ({ t }, view) => contractCard(t, view, [])),
  ofContract(contractExtended, ({ t }, view, { about }) => extendedCard(t, view, about)),
  ofContract(contractEnding, ({ t }, view, { period }) => endingCard(t, view, period)),
  ofContract(contractEvaluation, ({ t }, view, { period }) => evaluationCard(t, view, period)),
];
