import { and, asc, eq, inArray } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { JourneyStep, Step } from "../../../src/domain/agenda/agenda.ts";
import type { Scope } from "../../client.ts";
import { journeySteps } from "../../schema/agenda.ts";
import { once } from "../reads/once.ts";

/** Adds a step to an item's journey; nothing ever takes one away. */
export async function addJourney(
  { db, cooperation }: Scope,
  item: string,
  ref: string,
  what: JourneyStep,
  at: Temporal.Instant,
): Promise<void> {
  await db.insert(journeySteps).values({ cooperation: cooperation.slug, item, ref, what, at });
}

/** A step to come of an item's journey. */
export interface NewStep {
  item: string;
  ref: string;
  what: JourneyStep;
}

/** The transaction, for one statement about items that adds steps to their journeys as well, whatever else it does. */
export function withSteps({ db, cooperation }: Scope, steps: readonly NewStep[], at: Temporal.Instant) {
  const rows = steps.map((step) => ({ cooperation: cooperation.slug, ...step, at }));
  return db.with(
    ...(rows.length === 0 ? [] : [db.$with("stepped").as(db.insert(journeySteps).values(rows))]),
  );
}

/** The journeys of items by their reference, each oldest first; an item without steps has an empty one. */
export const journeysOf = once(
  async ({ db, cooperation }: Scope, items: string[]): Promise<Map<string, Step[]>> => {
    const journeys = new Map<string, Step[]>(items.map((ref) => [ref, []]));
    if (items.length === 0) return journeys;
    const rows = await db
      .select()
      .from(journeySteps)
      .where(and(eq(journeySteps.cooperation, cooperation.slug), inArray(journeySteps.item, items)))
      .orderBy(asc(journeySteps.id));
    for (const { item, ref, at, what } of rows) journeys.get(item)?.push({ ref, at, what });
    return journeys;
  },
);

/** An item's journey, oldest step first. */
export async function journeyOf(scope: Scope, item: string): Promise<Step[]> {
  return (await journeysOf(scope, [item])).get(item) ?? [];
}
