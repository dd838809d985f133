import { addWorkingDays, type CalendarRules } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import type { Directory } from "../organisation/organisation.ts";
import type { Mandate } from "./mandate.ts";
import { missingConsents, missingReactions } from "./parties.ts";
import { dayOfStep } from "./plan.ts";
import { ratificationOf } from "./ratification.ts";
import type { Revision } from "./revision.ts";
import { lastAdvice } from "./steps.ts";

/** The steps in which organisations are asked for something. */
export const ASKING_STEPS = ["reactions", "consents", "ratifications"] as const;
export type AskingStep = (typeof ASKING_STEPS)[number];

/** What is asked now, of whom, and by when. */
export interface OpenQuestion {
  step: AskingStep;
  on: Day;
  /** Slugs of those who have not answered. */
  missing: string[];
}

/** Working days before its date on which a step is brought to mind: a municipality has to put it on an agenda. */
const REMINDED_BEFORE: Record<AskingStep, readonly number[]> = {
  reactions: [10, 2],
  consents: [10, 2],
  ratifications: [40, 10],
};

/** Working days between two times that a question is brought to mind past its date. */
const REMINDED_AFTER = 10;

/** What a revision waits for from its parties; undefined while it waits for nobody, or for its table. */
export function openQuestion(
  directory: Directory,
  mandates: readonly Mandate[],
  revision: Revision,
): OpenQuestion | undefined {
  const { state } = revision;
  const ask = (step: AskingStep, missing: string[]): OpenQuestion | undefined => {
    return missing.length === 0 ? undefined : { step, on: dayOfStep(revision, step), missing };
  };
  if (state === "proposed" || state === "reacting") return ask("reactions", missingReactions(revision));
  const isAdopted = lastAdvice(revision)?.advice === "adopt";
  if (state === "consenting" || (state === "advised" && isAdopted)) {
    return ask("consents", missingConsents(directory, revision));
  }
  if (state !== "ratifying") return undefined;
  const regions = ratificationOf(directory, mandates, revision);
  return ask(
    "ratifications",
    regions.flatMap(({ missing }) => missing),
  );
}

/**
 * The first day after this one on which a question is brought to mind to who did not answer: before its date, and every
 * two weeks past it, until the revision should have taken effect.
 */
export function nextReminder(
  { step, on }: Pick<OpenQuestion, "step" | "on">,
  after: Day,
  { effective, calendar }: { effective: Day; calendar: CalendarRules },
): Day | undefined {
  const before = REMINDED_BEFORE[step].map((days) => addWorkingDays(on, -days, calendar));
  const soon = before.find((day) => day > after);
  if (soon !== undefined) return soon;
  let day = on;
  while (day <= after) day = addWorkingDays(day, REMINDED_AFTER, calendar);
  // The date itself brings nothing to mind: who had not answered was asked two days before.
  if (day === on) day = addWorkingDays(day, REMINDED_AFTER, calendar);
  return day < effective ? day : undefined;
}
