import type { KnownNames } from "./names.ts";

export type PersonalKind =
  | "citizenNumber"
  | "accountNumber"
  | "birthDate"
  | "address"
  | "phone"
  | "email"
  | "name"
  | "case";

/** ask: somebody may say that it is not about a child; stop: it tells who somebody is, whatever is said of it. */
export type PersonalOutcome = "ask" | "stop";

/** Something in a text that looks like it is about one person; never the value itself. */
export interface PersonalFinding {
  kind: PersonalKind;
  outcome: PersonalOutcome;
}

/** Whom a cooperation knows already. */
export interface KnownPeople extends KnownNames {
  /** E-mail addresses of members, in small letters. */
  emails: ReadonlySet<string>;
}
