import { z } from "zod";
import { findRevision } from "../../db/queries/revision/revision.ts";
import { holderName } from "../../src/domain/organisation/organisation.ts";
import { type Decider, decidersOf } from "../../src/domain/revision/proposal.ts";
import { anyone, command } from "../../src/engine/command.ts";
import type { Actor } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { organisation, ref } from "../../src/engine/input/field.ts";
import { proposalsCard } from "../../src/view/revision/proposals-card.ts";
import { invalid } from "./changeable.ts";
import { readerOf } from "./reader.ts";

const MOST = 50;

/**
 * `herziening besluit HV-2026-1; organisatie Aalten`: where the draft of a college proposal is read, printed and fetched
 * for Word. Without an organisation: one's own, those of one's region, or everybody's.
 */
export const draftProposal = command({
  name: ["herziening", "besluit"],
  alias: ["revision", "proposal"],
  summary: (t) => t.revision.summary.proposal,
  input: z.object({
    revision: ref("revision", "revision"),
    organisation: organisation("organisation").optional(),
  }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { revision: ref, organisation: named }) => {
    const { cooperation, directory, t } = ctx;
    const revision = orNotFound(ctx, ref, await findRevision(ctx, ref));
    const all = decidersOf(directory, cooperation.settings.mandates ?? [], revision);
    const deciders = named === undefined ? ownOf(actor, all) : all.filter((one) => isOf(one, named));
    if (named !== undefined && deciders.length === 0) {
      const name = holderName(directory, { organisation: named });
      throw invalid("organisation", t.revision.refusal.decidesNothing(name, ref));
    }
    return { card: proposalsCard(readerOf(ctx), revision, deciders.slice(0, MOST), deciders.length) };
  },
});

const isOf = ({ organisation, region }: Decider, slug: string): boolean =>
  organisation === slug || region === slug;

function ownOf({ organisation }: Actor, all: Decider[]): Decider[] {
  const own = all.filter((decider) => isOf(decider, organisation));
  return own.length > 0 ? own : all;
}
