import { Temporal } from "temporal-polyfill";
import { addDays, instantAt } from "../calendar/day.ts";
import { type Directory, personOf } from "../organisation/organisation.ts";
import type { Mandate } from "./mandate.ts";
import { isCoordinator } from "./parties.ts";
import { dayOfStep } from "./plan.ts";
import type { Revision } from "./revision.ts";
import { afterAdvice, afterConsent, afterRatification, afterReaction, type Standing } from "./steps.ts";

interface Happened {
  at: Temporal.Instant;
  happen: (was: Revision) => Revision;
}

/**
 * A revision as it was at an instant: what was said and decided until then, gone through once more. Of a reaction or a
 * decision that was given twice in a round the last is kept, so that it counts from the last time.
 * @param withdrawnSince whether it was withdrawn after that instant
 * @returns undefined when it was not put forward yet
 */
export function revisionAsOf(
  directory: Directory,
  mandates: readonly Mandate[],
  revision: Revision,
  until: Temporal.Instant,
  withdrawnSince: boolean,
): Revision | undefined {
  const isBefore = ({ at }: { at: Temporal.Instant }) => Temporal.Instant.compare(at, until) < 0;
  if (!isBefore({ at: revision.createdAt })) return undefined;
  if (revision.state === "withdrawn" && !withdrawnSince) return revision;
  const said = [...revision.reactions, ...revision.advice, ...revision.decisions];
  const closes = { at: instantAt(addDays(dayOfStep(revision, "reactions"), 1), "09:00") };
  if (!withdrawnSince && [...said, closes].every(isBefore)) return revision;
  const stands = (was: Revision, to: Standing): Revision => ({ ...was, ...to });
  const events: Happened[] = [
    ...revision.reactions.map((one) => ({
      at: one.at,
      happen: (was: Revision) => {
        const now = { ...was, reactions: [...was.reactions, one] };
        return stands(now, afterReaction(now));
      },
    })),
    {
      at: closes.at,
      happen: (was: Revision): Revision =>
        was.state === "proposed" || was.state === "reacting" ? { ...was, state: "at-table" } : was,
    },
    ...revision.advice.map((one) => ({
      at: one.at,
      happen: (was: Revision) => {
        const now = { ...was, advice: [...was.advice, one] };
        const by = personOf(directory, one.by);
        return stands(now, afterAdvice(directory, now, one.advice, by !== undefined && isCoordinator(by)));
      },
    })),
    ...revision.decisions.map((one) => ({
      at: one.at,
      happen: (was: Revision) => {
        const now = { ...was, decisions: [...was.decisions, one] };
        if (one.level === null) return stands(now, afterConsent(directory, now, one.decision));
        return stands(now, afterRatification(directory, mandates, now, one.decision));
      },
    })),
  ];
  const start: Revision = {
    ...revision,
    state: "proposed",
    round: 1,
    reactions: [],
    advice: [],
    decisions: [],
  };
  return events
    .filter(isBefore)
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
    .reduce((was, { happen }) => happen(was), start);
}
