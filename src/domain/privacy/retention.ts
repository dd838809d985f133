import type { Temporal } from "temporal-polyfill";
import { ZONE } from "../calendar/day.ts";

/** What is removed when it is old enough. What must be archived is not among it. */
export const RETAINED = ["privateMessages", "roomMessages", "audit", "accessLog"] as const;
export type Retained = (typeof RETAINED)[number];

/** How many months each is kept; null: for good. */
export type Retention = Partial<Record<Retained, number | null>>;

const DEFAULTS: Record<Retained, number | null> = {
  privateMessages: 24,
  roomMessages: null,
  audit: 84,
  accessLog: 12,
};

/**
 * Before which moment something goes; undefined: it stays.
 * @param retention undefined for a cooperation that was set up before there were such rules: nothing goes then
 */
export function goesBefore(
  retention: Retention | undefined,
  kind: Retained,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  if (retention === undefined) return undefined;
  const given = retention[kind];
  const months = given === undefined ? DEFAULTS[kind] : given;
  return months === null ? undefined : now.toZonedDateTimeISO(ZONE).subtract({ months }).toInstant();
}
