import type { Role } from "./organisation.ts";

/** Where the coordinator hears what only the coordinator acts on: requests for membership, what could not be sent. */
export const SECRETARIAT = "secretariat";

/** What begins the key of a channel that was taken from its room; no room's key has a slash. */
export const UNBOUND = "unbound/";

/** Whether a channel was taken from its room: what stands there stays, and nothing more is said there. */
export const isUnbound = (room: string): boolean => room.startsWith(UNBOUND);

/** Whether a room is not for everybody: of one person, of one organisation, or the secretariat's. */
export function isClosedRoom(key: string): boolean {
  return key.includes(":") || key === SECRETARIAT;
}

interface Reader {
  email: string;
  organisation: string;
  role: Role;
}

/**
 * The closed rooms that someone may read; undefined: all of them. A guest reads their own only, so that naming an
 * organisation when asking for membership opens nothing of it.
 */
export function closedRoomsOf({ email, organisation, role }: Reader): string[] | undefined {
  if (role === "coordinator" || role === "administrator") return undefined;
  const own = [`person:${email}`];
  return role === "guest" ? own : [...own, `region:${organisation}`, `provider:${organisation}`];
}

export function mayReadRoom(reader: Reader, key: string): boolean {
  return !isClosedRoom(key) || (closedRoomsOf(reader)?.includes(key) ?? true);
}
