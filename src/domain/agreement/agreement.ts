import type { Temporal } from "temporal-polyfill";
import type { Day } from "../calendar/day.ts";
import { type Directory, type OrganisationKind, organisationOf } from "../organisation/organisation.ts";

export const AGREEMENT_STATES = ["draft", "active", "achieved", "lapsed", "revised"] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** A development agreement between regions and providers. */
export interface Agreement {
  ref: string;
  title: string;
  intention: string | null;
  state: AgreementState;
  /** Organisation slugs. */
  parties: string[];
  review: Day;
  theme: string | null;
  /** Codes. */
  indicators: string[];
  supersededBy: string | null;
  item: string | null;
  /** The meeting it was made in, when it was. */
  meeting: string | null;
  /** The closed room in which it stays; null: it is for everybody. */
  room: string | null;
  createdAt: Temporal.Instant;
}

/** The sides of the cooperation that have no party in the agreement. */
export function missingSides(directory: Directory, parties: readonly string[]): ("region" | "provider")[] {
  const kinds = new Set<OrganisationKind | undefined>(
    parties.map((slug) => organisationOf(directory, slug)?.kind),
  );
  return (["region", "provider"] as const).filter((side) => !kinds.has(side));
}
