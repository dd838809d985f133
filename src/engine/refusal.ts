import type { PersonalOutcome } from "../domain/personal-data/personal-data.ts";
import type { Button } from "../view/card.ts";

export type RefusalCode =
  | "invalid"
  | "not-allowed"
  | "not-found"
  | "conflict"
  | "personal-data"
  | "too-large"
  | "too-many"
  | "signed-out"
  | "unavailable";

export interface Issue {
  /** The field's name as the API spells it; empty when it concerns the whole. */
  field: string;
  message: string;
}

/**
 * A "no" that the person can act on: it is shown, and never logged as a fault. Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly issues: Issue[];
  /** What was understood of the input: a form opens with it filled in. */
  readonly understood: Record<string, unknown>;
  /** What can be done about it. */
  readonly buttons: Button[];
  /** Of `personal-data`: whether it passes when somebody says that it is not about a child. */
  readonly outcome: PersonalOutcome | undefined;

  constructor(
    code: RefusalCode,
    message: string,
    issues: Issue[] = [],
    understood: Record<string, unknown> = {},
    buttons: Button[] = [],
    outcome?: PersonalOutcome,
  ) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.issues = issues;
    this.understood = understood;
    this.buttons = buttons;
    this.outcome = outcome;
  }
}
