import type { OrganisationKind, Role } from "./organisation.ts";
import { SECRETARIAT } from "./room.ts";

interface Reader {
  role: Role;
  /** Their organisation. */
  slug: string;
  kind: OrganisationKind;
}

const DIGESTS = { executive: "digest-executive", full: "digest-full" };

/**
 * Whether somebody who is reached by e-mail hears of what is said in a room: in a chat they would have joined its channel.
 * Meetings are of regions, providers and whoever else is at the table; municipalities are heard by their region.
 */
export function hearsByMail(room: string, { role, slug, kind }: Reader): boolean {
  if (role === "guest") return false;
  const isCoordinator = role === "coordinator" || role === "administrator";
  if (room === DIGESTS.executive) return role === "executive";
  if (room === DIGESTS.full) return role !== "executive";
  if (room === SECRETARIAT) return isCoordinator;
  if (room.includes(":")) return room.slice(room.indexOf(":") + 1) === slug;
  return isCoordinator || (role === "member" && kind !== "municipality");
}
