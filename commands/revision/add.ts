import { z } from "zod";
import { addJourney } from "../../db/queries/agenda/journey.ts";
import { insertRevision } from "../../db/queries/revision/revision.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { organisationOf } from "../../src/domain/organisation/organisation.ts";
import { LEVELS, levelFor, ofKind, REVISION_SUBJECTS } from "../../src/domain/revision/mandate.ts";
import { allParties } from "../../src/domain/revision/parties.ts";
import { planOf } from "../../src/domain/revision/plan.ts";
import { momentsOf } from "../../src/domain/revision/revision-moments.ts";
import { yearsToRevise } from "../../src/domain/revision/year.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import * as field from "../../src/engine/input/field.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { recordedIn } from "../../src/engine/reading/recorded-in.ts";
import { revisionProposed } from "../../src/posts/revision.ts";
import { planReminder } from "./carry-on.ts";
import { invalid } from "./changeable.ts";
import { ownCardOf } from "./own-card.ts";
import { saidInRooms } from "./said.ts";

/**
 * `herziening nieuw Minder locaties; onderwerp spreiding; jaar 2027; reden te veel verhuizingen`: the proposal with its
 * plan, backward from 1 January, in the room of the revision table, where every party is asked to react.
 */
export const addRevision = command({
  name: ["herziening", "nieuw"],
  alias: ["revision", "add"],
  summary: (t) => t.revision.summary.add,
  input: z.object({
    title: field.text("title", { min: 3 }),
    subject: field.choice("subject", "subject", REVISION_SUBJECTS),
    year: field.number("year", { min: 1000, max: 9999 }),
    reason: field.longText("reason", { max: 2000 }),
    indicators: z.array(field.indicator("indicators")).max(50).optional(),
    agreements: z.array(field.ref("agreements", "agreement")).max(50).optional(),
    parties: z.array(field.organisation("parties")).min(1).max(200).optional(),
    costs: field.longText("costs", { max: 2000 }).optional(),
    item: field.ref("item", "item").optional(),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { parties: named, costs = null, item = null, ...input }) => {
    const { cooperation, directory } = ctx;
    const { calendar, mandates = [] } = cooperation.settings;
    const today = ctx.today();
    mustBeLater(ctx, input.year);
    const parties = named ?? allParties(directory);
    mustBeParties(ctx, parties);
    const regions = ofKind(directory, parties, "region");
    const levels = regions.map((region) => levelFor(directory, mandates, region, input.subject));
    const slowest = LEVELS.findLast((level) => levels.includes(level)) ?? "region";
    const revision = await insertRevision(ctx, today.slice(0, 4), {
      ...input,
      indicators: input.indicators ?? [],
      agreements: input.agreements ?? [],
      parties,
      costs,
      item,
      meeting: (await recordedIn(ctx, item)).meeting?.ref ?? null,
      plan: planOf({ year: input.year, slowest, today }, calendar),
      proposedBy: actor.email,
      createdAt: ctx.now(),
    });
    const { ref } = revision;
    if (item !== null) await addJourney(ctx, item, ref, "revision", ctx.now());
    await schedule(ctx, momentsOf(revision, levels));
    await planReminder(ctx, revision);
    return {
      ref,
      card: ownCardOf(actor, ref),
      ...saidInRooms(ctx, announceHere(revisionProposed, { subject: ref })),
      changed: item === null ? [] : [item],
    };
  },
});

function mustBeLater({ t, today }: Context, year: number): void {
  const { first, last } = yearsToRevise(today());
  if (year < first || year > last) throw invalid("year", t.revision.refusal.year(first, last));
}

/** Regions ratify and providers consent; a municipality takes part with its region. */
function mustBeParties({ t, directory }: Context, parties: readonly string[]): void {
  for (const slug of parties) {
    const party = organisationOf(directory, slug);
    const takesPart = party?.active && (party.kind === "region" || party.kind === "provider");
    if (!takesPart) throw invalid("parties", t.revision.refusal.notAParty(party?.name ?? slug));
  }
  if (ofKind(directory, parties, "region").length > 0) return;
  throw invalid("parties", t.revision.refusal.noRegion);
}
