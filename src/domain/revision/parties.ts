import type { Directory, Role } from "../organisation/organisation.ts";
import { organisationOf } from "../organisation/organisation.ts";
import { ofKind } from "./mandate.ts";
import { decisionsNow, type Revision } from "./revision.ts";

/** Who is concerned when nobody in particular is named: every region and provider that takes part. */
export const allParties = (directory: Directory): string[] =>
  directory.organisations
    .filter(({ kind, active }) => active && (kind === "region" || kind === "provider"))
    .map(({ slug }) => slug);

export const regionsOf = (directory: Directory, { parties }: Pick<Revision, "parties">): string[] =>
  ofKind(directory, parties, "region");

export const providersOf = (directory: Directory, { parties }: Pick<Revision, "parties">): string[] =>
  ofKind(directory, parties, "provider");

/** The parties that have not reacted yet. */
export const missingReactions = ({ parties, reactions }: Pick<Revision, "parties" | "reactions">): string[] =>
  parties.filter((party) => !reactions.some(({ organisation }) => organisation === party));

/** The providers among the parties that have not consented in this round. */
export function missingConsents(directory: Directory, revision: Revision): string[] {
  const given = decisionsNow(revision).filter(({ decision }) => decision === "yes");
  return providersOf(directory, revision).filter(
    (provider) => !given.some(({ organisation }) => organisation === provider),
  );
}

interface Speaker {
  organisation: string;
  role: Role;
}

export const isCoordinator = ({ role }: Pick<Speaker, "role">): boolean =>
  role === "coordinator" || role === "administrator";

/** Whether somebody records what an organisation decided: one of its members, or the coordinator. */
export const speaksFor = (speaker: Speaker, organisation: string): boolean =>
  isCoordinator(speaker) || (speaker.role !== "guest" && speaker.organisation === organisation);

/** The party for which somebody reacts when they name none: their own, or the region of their municipality. */
export function partyOf(
  directory: Directory,
  { organisation }: Speaker,
  { parties }: Pick<Revision, "parties">,
): string | undefined {
  const own = organisationOf(directory, organisation);
  return parties.find((party) => party === organisation) ?? parties.find((party) => party === own?.region);
}
