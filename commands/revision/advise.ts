import { z } from "zod";
import { insertAdvice } from "../../db/queries/revision/said.ts";
import { isCoordinator } from "../../src/domain/revision/parties.ts";
import { ADVICES, type Advice, type Revision } from "../../src/domain/revision/revision.ts";
import { afterAdvice, lastAdvice, TAKES_ADVICE } from "../../src/domain/revision/steps.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { choice, longText, ref } from "../../src/engine/input/field.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { revisionAdvice } from "../../src/posts/revision.ts";
import { CONCERNED, carryOn, outcomeOf } from "./carry-on.ts";
import { changeable } from "./changeable.ts";
import { ownCardOf } from "./own-card.ts";
import { saidInRooms } from "./said.ts";
import { chairsItsTable } from "./table-chair.ts";

/**
 * `herziening advies HV-2026-1 overnemen; tekst De tafel is het eens`: the advice of the table, in its room. To adapt
 * brings the proposal back to the table for a second round; it falls when the coordinator says that it is rejected.
 */
export const adviseRevision = command({
  name: ["herziening", "advies"],
  alias: ["revision", "advise"],
  summary: (t) => t.revision.summary.advise,
  input: z.object({
    revision: ref("revision", "revision"),
    advice: choice("advice", "advice", ADVICES),
    text: longText("text", { max: 3000 }),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { revision: ref, advice, text }) => {
    const { directory } = ctx;
    const revision = await changeable(ctx, ref);
    await mustLeadTheTable(ctx, actor, ref);
    mustTakeAdvice(ctx, actor, revision, { advice, text });
    const given = { round: revision.round, advice, text, by: actor.email, at: ctx.now() };
    await insertAdvice(ctx, ref, given);
    const to = afterAdvice(directory, revision, advice, isCoordinator(actor));
    const advised = { ...revision, advice: [...revision.advice, given] };
    const { revision: now, changed } = await carryOn(ctx, advised, to);
    const { title } = revision;
    const hasFallen = now.state === "fallen";
    const said = hasFallen
      ? outcomeOf(actor, now, "fallen", text)
      : announceHere(revisionAdvice, {
          subject: ref,
          period: crypto.randomUUID(),
          about: { by: actor.email, title, advice, text },
        });
    return {
      ref,
      card: ownCardOf(actor, ref),
      ...saidInRooms(ctx, said, hasFallen ? CONCERNED : []),
      changed,
    };
  },
});

/** @throws Refusal `not-allowed` */
async function mustLeadTheTable(ctx: Context, actor: Actor, ref: string): Promise<void> {
  if (isCoordinator(actor) || (await chairsItsTable(ctx, actor, ref))) return;
  throw new Refusal("not-allowed", ctx.t.revision.refusal.onlyTable);
}

/** @throws Refusal `conflict` when it is too early or too late, or was said already */
function mustTakeAdvice(
  { t }: Context,
  actor: Actor,
  revision: Revision,
  { advice, text }: { advice: Advice; text: string },
): void {
  const { ref, state } = revision;
  const { refusal } = t.revision;
  if (state === "proposed") throw new Refusal("conflict", refusal.nobodyReacted(ref));
  if (!TAKES_ADVICE.includes(state)) throw new Refusal("conflict", refusal.tooLateToAdvise(ref));
  const last = lastAdvice(revision);
  // By repeating a rejection of the chair the coordinator lets the proposal fall.
  const falls = advice === "reject" && isCoordinator(actor);
  if (last?.advice !== advice || falls || (advice === "postpone" && last.text !== text)) return;
  throw new Refusal("conflict", refusal.sameAdvice(ref, t.choice.advice[advice]));
}
