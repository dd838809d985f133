import { countsInText } from "./counts-in-text.ts";

/** What is known to everybody about the figures that a text stands beside. */
export interface Beside {
  /** Counts up to and including this one are secret. */
  secretUpTo: number;
  /** Words for what is counted, besides those for children: the unit of the indicator. */
  units: readonly string[];
  /** Whether anything of these figures is withheld: everybody sees that it is. */
  isWithheld: boolean;
  /** What is published of the whole, which may be said. */
  wholes: readonly number[];
}

/**
 * Whether a text may give a number away that the figures beside it keep. It is decided by the text and by what is
 * published alone, never by what was counted: so no answer tells whether a guess is right.
 *
 * Where something is withheld, every count of children but the published whole is `stop`; a rule that looked for the
 * withheld number itself could be asked until it refuses. Where nothing is withheld a small count is `ask`: it may be of
 * something else.
 */
export function tellingText(
  text: string,
  { secretUpTo, units, isWithheld, wholes }: Beside,
): "ask" | "stop" | undefined {
  const counts = countsInText(text, units).filter(({ ofPeople }) => ofPeople);
  if (isWithheld) return counts.some(({ value }) => !wholes.includes(value)) ? "stop" : undefined;
  return counts.some(({ value }) => value <= secretUpTo) ? "ask" : undefined;
}

/**
 * Whether a note beside a figure may be read by others: not when it counts children, nor, where something is withheld,
 * when it holds any count at all.
 */
export function isQuietNote(note: string, units: readonly string[], isWithheld: boolean): boolean {
  return countsInText(note, units).every(({ ofPeople }) => !ofPeople && !isWithheld);
}
