import type { Organisation } from "../organisation/organisation.ts";
import type { Meeting, MeetingKind } from "./meeting.ts";

/** Providers are paid a contribution for taking part in these ("Leren & Ontwikkelen"). */
const CONTRIBUTED: readonly MeetingKind[] = ["implementation", "learning-circle"];

type Held = Pick<Meeting, "ref" | "kind" | "state" | "present">;

/** Whether taking part in a meeting counts for the contribution: one that was held. */
export const countsForContribution = ({ kind, state }: Held): boolean =>
  state === "closed" && CONTRIBUTED.includes(kind);

/** A provider's presence at some meetings. */
export interface ProviderPresence {
  /** Slug. */
  provider: string;
  name: string;
  /** The meetings it was at, in their order. */
  attended: string[];
}

/** Every active provider by name, with the meetings of those that count at which it was present. */
export function presenceOfProviders(
  organisations: readonly Organisation[],
  meetings: readonly Held[],
): ProviderPresence[] {
  const counted = meetings.filter(countsForContribution);
  return organisations
    .filter(({ kind, active }) => kind === "provider" && active)
    .map(({ slug, name }) => ({
      provider: slug,
      name,
      attended: counted.filter(({ present }) => present?.includes(slug)).map(({ ref }) => ref),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
}
