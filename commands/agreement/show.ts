import { z } from "zod";
import { actionsOfAgreements } from "../../db/queries/action/action.ts";
import { findAgreement } from "../../db/queries/agreement.ts";
import { wholeJourneyOf } from "../../db/queries/theme/theme-journey.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { ref } from "../../src/engine/input/field.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { fullAgreementCard } from "../../src/view/agreement/agreement-cards.ts";
import { readerOf } from "./reader.ts";

/** `afspraak toon OA-2026-1`: one agreement with its actions and where it comes from. */
export const showAgreement = command({
  name: ["afspraak", "toon"],
  alias: ["agreement", "show"],
  summary: (t) => t.agreement.showSummary,
  input: z.object({ agreement: ref("agreement", "agreement") }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { agreement: ref }) => {
    const agreement = orNotFound(ctx, ref, await findAgreement(ctx, ref));
    const actions = await actionsOfAgreements(ctx, [ref], viewerFor(ctx, actor));
    const journey = agreement.item ? await wholeJourneyOf(ctx, agreement.item) : [];
    return { card: fullAgreementCard(readerOf(ctx), agreement, actions, journey) };
  },
});
