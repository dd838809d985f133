import type { ActionState } from "../../domain/action/action.ts";

/** What a lead holder does with one question about an action: nothing, report, or put it off. */
export type Answer = "silent" | { state: ActionState; note?: string } | { snooze: string };

/** An action as it is typed, and what its lead does each time it is asked; after the last answer it is done. */
export interface Task {
  title: string;
  holder: string;
  together: string;
  due: string;
  answers: readonly Answer[];
}

/** What a chair or scribe does with a point in a meeting. */
export type Step =
  | { decide: string }
  | { act: Task }
  | { agree: string; parties: string; review: string }
  | { handle: string }
  | { forward: string }
  | { theme: string }
  | { revise: string }
  | { park: true };

/** A point that somebody brings. A meeting it stands on without steps leaves it undone. */
export interface Topic {
  /** The name before the @. */
  by: string;
  title: string;
  minutes: number;
  /** The meeting it is raised for. */
  raised: string;
  /** What is done with it, by meeting. */
  steps: Readonly<Record<string, readonly Step[]>>;
  /** Typed in English. */
  english?: true;
}

/** A point that is dealt with in the meeting it is raised for. */
export const topic = (
  raised: string,
  by: string,
  title: string,
  minutes: number,
  ...steps: Step[]
): Topic => ({
  by,
  title,
  minutes,
  raised,
  steps: { [raised]: steps },
});

/** An action; without answers the lead says that it is done at the first question. */
export const act = (
  title: string,
  holder: string,
  together: string,
  due: string,
  ...answers: Answer[]
): { act: Task } => ({ act: { title, holder, together, due, answers } });

export const decide = (text: string): Step => ({ decide: text });
export const handle = (outcome: string): Step => ({ handle: outcome });
export const SILENT = "silent";
export const ON_TRACK: Answer = { state: "on-track" };
export const atRisk = (note: string): Answer => ({ state: "at-risk", note });
export const blocked = (note: string): Answer => ({ state: "blocked", note });
export const done = (note: string): Answer => ({ state: "done", note });
/** Never, whatever is asked: only the meeting gets it finished. */
export const NEVER: readonly Answer[] = Array.from({ length: 20 }, () => SILENT);
