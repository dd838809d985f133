import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { ACTION_STATES, standingUpdates } from "../../../domain/action/action.ts";
import { keysOf } from "../../../domain/action/holding.ts";
import { isAnsweredSince } from "../../../domain/action/nudge.ts";
import { dayOf } from "../../../domain/calendar/day.ts";
import { personOf } from "../../../domain/organisation/organisation.ts";
import { changesBy } from "../../../engine/command.ts";
import { findCommand } from "../../../engine/registry.ts";
import { readRows } from "../../read-rows.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import type { Reader } from "./waiting.ts";

const heldItem = z.object({
  ref: z.string(),
  state: z.enum(ACTION_STATES),
  due: z.string(),
  snoozedUntil: z.string().nullable(),
  history: z.array(z.object({ at: z.string(), via: z.string() })),
});
const pollItem = z.object({ ref: z.string(), answers: z.array(z.object({ by: z.string() })) });

/** What somebody answered already, of all that they can be asked about. */
export async function answersOf(web: Web, visitor: Visitor): Promise<Reader> {
  const { place, actor, may } = visitor;
  const keys = keysOf(place.directory, actor.email);
  const held = await Promise.all(
    keys.map((holder) => readRows(web, visitor, "actions", heldItem, { holder, finished: "false" })),
  );
  const actions = new Map(held.flat().map((action) => [action.ref, action]));
  const polls = await readRows(web, visitor, "polls", pollItem, { state: "open" });
  const isOurs = ({ by }: { by: string }) => {
    const voter = personOf(place.directory, by);
    return by === actor.email || (voter !== undefined && voter.organisation === actor.organisation);
  };
  const voted = new Set(polls.filter(({ answers }) => answers.some(isOurs)).map(({ ref }) => ref));
  return {
    asks: ({ command, input, opensForm }) => {
      const found = findCommand(web.engine.registry, command);
      return found !== undefined && may(command) && (opensForm ? found.changes : changesBy(found, input));
    },
    isAnswered: (ref, since) => {
      if (voted.has(ref)) return true;
      const action = actions.get(ref);
      if (!action) return false;
      // A report of the same day may be from before the question: its moment is looked at.
      const isReported = standingUpdates(action.history).some(({ at }) => isAfter(at, since));
      return isReported || isAnsweredSince({ ...action, updatedAt: null }, dayOf(since));
    },
  };
}

const isAfter = (at: string, since: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(at), since) >= 0;
