import { z } from "zod";
import { putDecision } from "../../db/queries/revision/said.ts";
import { holderName } from "../../src/domain/organisation/organisation.ts";
import { providersOf, speaksFor } from "../../src/domain/revision/parties.ts";
import { DECISIONS, decisionsNow, type Revision } from "../../src/domain/revision/revision.ts";
import { afterConsent, lastAdvice, TAKES_CONSENT } from "../../src/domain/revision/steps.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { choice, lastDay, longText, organisation, ref } from "../../src/engine/input/field.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { revisionRefused } from "../../src/posts/revision.ts";
import { carryOn } from "./carry-on.ts";
import { changeable, invalid, mustHaveBeen } from "./changeable.ts";
import { ownCardOf } from "./own-card.ts";
import { saidInRooms } from "./said.ts";

/**
 * `herziening instemming HV-2026-1; organisatie De Wilgenhof; besluit ja; besloten op 12 mei`: whether a provider
 * consents; a no brings the proposal back to the table with its reason.
 */
export const consentToRevision = command({
  name: ["herziening", "instemming"],
  alias: ["revision", "consent"],
  summary: (t) => t.revision.summary.consent,
  input: z.object({
    revision: ref("revision", "revision"),
    organisation: organisation("organisation"),
    decision: choice("decision", "decision", DECISIONS),
    on: lastDay("on"),
    text: longText("text", { max: 2000 }).optional(),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { revision: ref, organisation, decision, on, text = null }) => {
    const { directory, t } = ctx;
    const revision = await changeable(ctx, ref);
    const name = holderName(directory, { organisation });
    const { refusal } = t.revision;
    if (!providersOf(directory, revision).includes(organisation)) {
      throw invalid("organisation", refusal.notAProvider(name));
    }
    if (!speaksFor(actor, organisation)) throw new Refusal("not-allowed", refusal.notYours(name));
    mustHaveBeen(ctx, on);
    const before = decisionsNow(revision).find((one) => one.organisation === organisation);
    if (before?.decision === decision) throw new Refusal("conflict", refusal.sameDecision(name));
    mustAskProviders(ctx, revision);
    const { round } = revision;
    const made = { round, organisation, level: null, decision, on, text, by: actor.email, at: ctx.now() };
    await putDecision(ctx, ref, made);
    const others = revision.decisions.filter((one) => one !== before);
    const decided = { ...revision, decisions: [...others, made] };
    const to = afterConsent(directory, decided, decision);
    const { revision: now, changed } = await carryOn(ctx, decided, to);
    const outcome = { ref, card: ownCardOf(actor, ref), changed };
    if (decision === "yes") return outcome;
    const about = { by: actor.email, title: now.title, organisation, level: null, text };
    const said = announceHere(revisionRefused, { subject: ref, period: `${round}`, about });
    return { ...outcome, ...saidInRooms(ctx, said) };
  },
});

/** @throws Refusal `conflict` when providers are not asked, or not any more */
function mustAskProviders({ t }: Context, revision: Revision): void {
  const { refusal } = t.revision;
  if (revision.state === "ratifying") throw new Refusal("conflict", refusal.consentsDone(revision.ref));
  const isAdopted = lastAdvice(revision)?.advice === "adopt";
  if (isAdopted && TAKES_CONSENT.includes(revision.state)) return;
  throw new Refusal("conflict", refusal.notAdvised(revision.ref));
}
