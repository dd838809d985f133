import type { Step } from "../../domain/agenda/agenda.ts";
import { isoInZone } from "../../domain/calendar/day.ts";
import type { Block } from "../card.ts";
import type { Text } from "../text.ts";
import { stepWords } from "./agenda-cards.ts";

/**
 * The way that led to something, a line for each step; nothing when it came out of no agenda item.
 * @param item the agenda item that it came out of
 */
export function journeyBlocks(t: Text, item: string | null, journey: readonly Step[]): Block[] {
  if (item === null) return [];
  const items = journey.map((step) => ({
    text: stepWords(t, step, { ref: item }),
    detail: [{ at: isoInZone(step.at), show: "day-time" as const }],
  }));
  return [
    { type: "heading", text: t.agreement.journey },
    { type: "list", items, empty: t.agreement.noJourney },
  ];
}
