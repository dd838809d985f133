import { z } from "zod";
import { countAgreements, listAgreements } from "../../db/queries/agreement.ts";
import { AGREEMENT_STATES } from "../../src/domain/agreement/agreement.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { choice, organisation } from "../../src/engine/input/field.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { agreementsCard } from "../../src/view/agreement/agreement-cards.ts";
import { readerOf } from "./reader.ts";

const MOST = 50;

/**
 * `afspraak lijst; status actief; partij Lichtbaken`: the agreements that the asker may see, the first fifty and how many
 * more there are.
 */
export const showAgreements = command({
  name: ["afspraak", "lijst"],
  alias: ["agreement", "list"],
  summary: (t) => t.agreement.listSummary,
  input: z.object({
    state: choice("state", "agreementState", AGREEMENT_STATES).optional(),
    party: organisation("party").optional(),
  }),
  allow: anyone,
  changes: false,
  isDefault: true,
  run: async (ctx, actor, { state, party }) => {
    const page = { after: undefined, limit: MOST };
    const filter = { state, party };
    const viewer = viewerFor(ctx, actor);
    const { items, next } = await listAgreements(ctx, filter, page, viewer);
    const all = next === null ? items.length : await countAgreements(ctx, filter, viewer);
    return { card: agreementsCard(readerOf(ctx), items, all) };
  },
});
