import { z } from "zod";
import { listRevisions } from "../../db/queries/revision/revision.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { lateOf } from "../../src/domain/revision/late.ts";
import { LEVELS, REVISION_SUBJECTS } from "../../src/domain/revision/mandate.ts";
import { planNow } from "../../src/domain/revision/plan.ts";
import { ratificationOf } from "../../src/domain/revision/ratification.ts";
import {
  ADVICES,
  DECISIONS,
  PLAN_STEPS,
  REVISION_STATES,
  type Revision,
} from "../../src/domain/revision/revision.ts";
import type { Context } from "../../src/engine/context.ts";
import { collection } from "../../src/engine/reading/collection.ts";

const said = { by: z.string(), at: z.iso.datetime({ offset: true }) };
const decided = { organisation: z.string(), decision: z.enum(DECISIONS), on: z.iso.date() };
/** Decisions of an earlier round than the revision's do not count any more. */
const noted = { text: z.string().nullable(), round: z.int(), by: z.string() };

const item = z.object({
  ref: z.string(),
  title: z.string(),
  subject: z.enum(REVISION_SUBJECTS),
  year: z.int(),
  state: z.enum(REVISION_STATES),
  round: z.int(),
  reason: z.string(),
  costs: z.string().nullable(),
  /** Organisation slugs. */
  parties: z.array(z.string()),
  indicators: z.array(z.string()),
  agreements: z.array(z.string()),
  plan: z.array(z.object({ step: z.enum(PLAN_STEPS), on: z.iso.date(), done: z.boolean() })),
  reactions: z.array(
    z.object({ organisation: z.string(), text: z.string(), handled: z.string().nullable(), ...said }),
  ),
  advice: z.array(z.object({ advice: z.enum(ADVICES), text: z.string(), round: z.int(), ...said })),
  consents: z.array(z.object({ ...decided, ...noted })),
  ratifications: z.array(z.object({ ...decided, level: z.enum(LEVELS), ...noted })),
  /** How far each region is: who must decide, and who of them is missing. */
  regions: z.array(
    z.object({
      region: z.string(),
      level: z.enum(LEVELS),
      ratified: z.boolean(),
      decided: z.array(z.string()),
      missing: z.array(z.string()),
    }),
  ),
  /** Who will ratify too late unless they decide before a day. */
  late: z.array(z.object({ organisation: z.string(), level: z.enum(LEVELS), before: z.iso.date() })),
  item: z.string().nullable(),
  meeting: z.string().nullable(),
  proposedBy: z.string(),
  withdrawnBecause: z.string().nullable(),
  createdAt: z.iso.datetime({ offset: true }),
});

export const revisions = collection({
  name: "revisions",
  item,
  key: "ref",
  filters: ["ref", "state", "subject", "year", "party"],
  list: async (ctx, _actor, filter, page) => {
    const { items, next } = await listRevisions(ctx, filter, page);
    return { items: items.map((revision) => itemOf(ctx, revision)), next };
  },
});

function itemOf(ctx: Context, revision: Revision): z.input<typeof item> {
  const { directory, cooperation } = ctx;
  const { mandates = [] } = cooperation.settings;
  const today = ctx.today();
  const { ref, title, subject, year, state, round, reason, costs, parties, indicators, agreements } =
    revision;
  return {
    ref,
    title,
    subject,
    year,
    state,
    round,
    reason,
    costs,
    parties,
    indicators,
    agreements,
    plan: planNow(revision, today),
    reactions: revision.reactions.map(({ organisation, text, handled, by, at }) => ({
      organisation,
      text,
      handled,
      by,
      at: isoInZone(at),
    })),
    advice: revision.advice.map((given) => ({
      advice: given.advice,
      text: given.text,
      round: given.round,
      by: given.by,
      at: isoInZone(given.at),
    })),
    consents: revision.decisions
      .filter(({ level }) => level === null)
      .map(({ organisation, decision, on, text, round: nth, by }) => ({
        organisation,
        decision,
        on,
        text,
        round: nth,
        by,
      })),
    ratifications: revision.decisions.flatMap(
      ({ organisation, level, decision, on, text, round: nth, by }) =>
        level === null ? [] : [{ organisation, decision, on, level, text, round: nth, by }],
    ),
    regions: ratificationOf(directory, mandates, revision).map((one) => ({
      region: one.region,
      level: one.level,
      ratified: one.isRatified,
      decided: one.ratified,
      missing: one.missing,
    })),
    late: lateOf(directory, mandates, revision, today),
    item: revision.item,
    meeting: revision.meeting,
    proposedBy: revision.proposedBy,
    withdrawnBecause: revision.withdrawnBecause,
    createdAt: isoInZone(revision.createdAt),
  };
}
