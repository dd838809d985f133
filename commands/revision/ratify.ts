import { z } from "zod";
import { putDecision } from "../../db/queries/revision/said.ts";
import { holderName } from "../../src/domain/organisation/organisation.ts";
import { type DecidingLevel, LEVELS, reaches } from "../../src/domain/revision/mandate.ts";
import { missingConsents, speaksFor } from "../../src/domain/revision/parties.ts";
import { type RatifyProblem, ratifyProblem } from "../../src/domain/revision/ratification.ts";
import {
  DECISIONS,
  decisionsNow,
  type PartyDecision,
  type Revision,
} from "../../src/domain/revision/revision.ts";
import { afterRatification, TAKES_CONSENT, TAKES_RATIFICATION } from "../../src/domain/revision/steps.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { choice, lastDay, longText, organisation, ref } from "../../src/engine/input/field.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { revisionRefused } from "../../src/posts/revision.ts";
import { showList } from "../../src/view/format.ts";
import { CONCERNED, carryOn, outcomeOf } from "./carry-on.ts";
import { changeable, invalid, mustHaveBeen } from "./changeable.ts";
import { ownCardOf } from "./own-card.ts";
import { saidInRooms } from "./said.ts";

/**
 * `herziening bekrachtig HV-2026-1; organisatie Aalten; niveau college; besluit ja; besloten op 3 november`: what a
 * region or municipality decided. The revision stands once every region has ratified; a no brings it back to the table.
 */
export const ratifyRevision = command({
  name: ["herziening", "bekrachtig"],
  alias: ["revision", "ratify"],
  summary: (t) => t.revision.summary.ratify,
  input: z.object({
    revision: ref("revision", "revision"),
    organisation: organisation("organisation"),
    level: choice("level", "level", LEVELS),
    decision: choice("decision", "decision", DECISIONS),
    on: lastDay("on"),
    text: longText("text", { max: 2000 }).optional(),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { revision: ref, organisation, level, decision, on, text = null }) => {
    const { cooperation, directory, t } = ctx;
    const { mandates = [] } = cooperation.settings;
    const revision = await changeable(ctx, ref);
    const name = holderName(directory, { organisation });
    const problem = ratifyProblem(directory, mandates, revision, { organisation, level });
    if (problem) throw refusedFor(ctx, revision, name, problem);
    if (!speaksFor(actor, organisation)) {
      throw new Refusal("not-allowed", t.revision.refusal.notYours(name));
    }
    mustHaveBeen(ctx, on);
    mustAskRegions(ctx, revision);
    const before = decisionsNow(revision).find((one) => one.organisation === organisation);
    if (before) mustBeNew(ctx, name, before, { level, decision });
    const { round } = revision;
    const made = { round, organisation, level, decision, on, text, by: actor.email, at: ctx.now() };
    await putDecision(ctx, ref, made);
    const others = revision.decisions.filter((one) => one !== before);
    const decided = { ...revision, decisions: [...others, made] };
    const to = afterRatification(directory, mandates, decided, decision);
    const { revision: now, changed } = await carryOn(ctx, decided, to);
    const outcome = { ref, card: ownCardOf(actor, ref), changed };
    if (decision === "no") {
      const about = { by: actor.email, title: now.title, organisation, level, text };
      const said = announceHere(revisionRefused, { subject: ref, period: `${round}`, about });
      return { ...outcome, ...saidInRooms(ctx, said) };
    }
    if (now.state !== "stands") return outcome;
    return { ...outcome, ...saidInRooms(ctx, outcomeOf(actor, now, "stands", null), CONCERNED) };
  },
});

function refusedFor({ t }: Context, { ref }: Revision, name: string, problem: RatifyProblem): Refusal {
  const { refusal } = t.revision;
  switch (problem.why) {
    case "no-decider":
      return invalid("organisation", refusal.noDecider(name));
    case "other-region":
      return invalid("organisation", refusal.otherRegion(name, ref));
    case "region-has-no-college":
      return invalid("level", refusal.regionHasNoCollege(name));
    case "municipality-has-college":
      return invalid("level", refusal.municipalityHasCollege(name));
    case "too-low":
      return invalid("level", refusal.tooLow(name, t.choice.level[problem.needed]));
  }
}

/** @throws Refusal `conflict` when regions are not asked yet */
function mustAskRegions({ t, directory }: Context, revision: Revision): void {
  const { ref, state } = revision;
  if (TAKES_RATIFICATION.includes(state)) return;
  const missing = missingConsents(directory, revision);
  if (!TAKES_CONSENT.includes(state) || missing.length === 0) {
    throw new Refusal("conflict", t.revision.refusal.notAdvised(ref));
  }
  const names = missing.map((slug) => holderName(directory, { organisation: slug }));
  throw new Refusal("conflict", t.revision.refusal.missingConsents(ref, showList(t, names)));
}

/** @throws Refusal `conflict` when it was recorded already, or a higher body decided */
function mustBeNew(
  { t }: Context,
  name: string,
  before: PartyDecision,
  { level, decision }: { level: DecidingLevel; decision: PartyDecision["decision"] },
): void {
  const { refusal } = t.revision;
  if (before.level === null) return;
  if (!reaches(level, before.level)) {
    throw new Refusal("conflict", refusal.overruled(name, t.choice.level[before.level]));
  }
  if (before.level === level && before.decision === decision) {
    throw new Refusal("conflict", refusal.sameDecision(name));
  }
}
