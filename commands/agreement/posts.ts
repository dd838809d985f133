import { findAgreement } from "../../db/queries/agreement.ts";
import { type PostedCard, shownAs } from "../../src/engine/posting/posting.ts";
import { agreementAdded, agreementChanged } from "../../src/posts/agreement.ts";
import { agreementCard } from "../../src/view/agreement/agreement-cards.ts";
import { changedCard } from "./changed-card.ts";
import { readerOf } from "./reader.ts";

/** How what is said in rooms about agreements looks. */
export const agreementPostings: readonly PostedCard[] = [
  shownAs(agreementAdded, async (ctx, { subject }) => {
    const agreement = await findAgreement(ctx, subject);
    return agreement && agreementCard(readerOf(ctx), agreement);
  }),
  shownAs(agreementChanged, changedCard),
];
