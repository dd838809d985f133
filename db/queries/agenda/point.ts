import { getTableColumns, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { Step } from "../../../src/domain/agenda/agenda.ts";
import { agendaItems, journeySteps } from "../../schema/agenda.ts";

/** An item with the way it came. */
export type PointRow = typeof agendaItems.$inferSelect & { journey: Step[] };

type StoredStep = Omit<Step, "at"> & { at: string };
const stepFrom = ({ at, ...step }: StoredStep): Step => ({ ...step, at: Temporal.Instant.from(at) });

/**
 * The journey of a row, in the statement that reads the row. The names of the table are written out: of a column, Drizzle
 * leaves them away in a selection.
 */
const journeyOfRow = sql<Step[]>`(
  select coalesce(json_agg(json_build_object('ref', step.ref, 'at', step.at, 'what', step.what) order by step.id), '[]')
  from ${journeySteps} step
  where step.cooperation = agenda_items.cooperation and step.item = agenda_items.ref)`.mapWith(
  (steps: StoredStep[]) => steps.map(stepFrom),
);

/** What is read of an item. */
export const POINT = { ...getTableColumns(agendaItems), journey: journeyOfRow };
