import { type Directory, organisationOf, personOf, type Role } from "./organisation/organisation.ts";
import { isClosedRoom, SECRETARIAT } from "./organisation/room.ts";

/**
 * Who reads: one person, or everybody who reads a room. What a viewer may see is decided here and nowhere else; the
 * database asks the same with `readable` (db/queries/readable.ts).
 */
export interface Viewer {
  /** Keys under which something is theirs: an e-mail, slugs of organisations. */
  keys: readonly string[];
  /** The closed rooms that they read as their own. */
  rooms: readonly string[];
  /** Whose closed rooms they read besides: nobody's, every organisation's and the secretariat's, or people's too. */
  reach: "own" | "organisations" | "everything";
  /** Whether they see e-mail addresses of others. */
  seesAddresses: boolean;
}

interface Reader {
  email: string;
  organisation: string;
  role: Role;
}

/** What decides who may see something. */
export interface Circle {
  /** The room it was made in; null: it is for everybody. */
  room: string | null;
  /** E-mails and slugs of those whose it is: holders, parties, who made it, who leads it. They always see it. */
  involved: readonly string[];
}

/**
 * How a person sees. A guest sees as one of nobody, so that naming an organisation when asking for membership opens
 * nothing of it; a coordinator sees what every organisation sees, and nobody's private messages.
 * @param demo the coordinator of a demo plays everybody, and sees what each of them sees
 */
export function viewerOf(directory: Directory, { email, organisation, role }: Reader, demo: boolean): Viewer {
  const own = `person:${email}`;
  if (role === "guest") return { keys: [email], rooms: [own], reach: "own", seesAddresses: false };
  const contactOf = directory.organisations
    .filter(({ contact }) => contact === email)
    .map(({ slug }) => slug);
  const isCoordinator = role === "coordinator" || role === "administrator";
  return {
    keys: [email, organisation, ...contactOf],
    rooms: [own, `region:${organisation}`, `provider:${organisation}`],
    reach: !isCoordinator ? "own" : demo ? "everything" : "organisations",
    seesAddresses: true,
  };
}

/** All who take part, guests among them: who reads the open rooms and the digest. */
export const EVERYBODY: Viewer = { keys: [], rooms: [], reach: "own", seesAddresses: false };

/** Everybody who reads a room: what is said there may be seen by all of them. */
export function audienceOf(directory: Directory, room: string): Viewer {
  if (!isClosedRoom(room)) return EVERYBODY;
  if (room === SECRETARIAT) {
    return { keys: [], rooms: [room], reach: "organisations", seesAddresses: true };
  }
  const key = room.slice(room.indexOf(":") + 1);
  const person = room.startsWith("person:") ? personOf(directory, key) : undefined;
  if (person) return viewerOf(directory, person, false);
  const isOrganisation = organisationOf(directory, key) !== undefined;
  return { keys: [key], rooms: [room], reach: "own", seesAddresses: isOrganisation };
}

export function mayReadRoom({ rooms, reach }: Viewer, key: string): boolean {
  if (!isClosedRoom(key) || rooms.includes(key)) return true;
  return reach === "everything" || (reach === "organisations" && !key.startsWith("person:"));
}

export const mayRead = (viewer: Viewer, { room, involved }: Circle): boolean =>
  room === null || mayReadRoom(viewer, room) || involved.some((key) => viewer.keys.includes(key));

/**
 * The closed room in which something new stays; null: it is for everybody. What is recorded under a meeting or an item
 * goes where that is, whoever typed it where: naming it puts it there.
 */
export function roomToStayIn(typedIn: string | undefined, under?: { room: string | null }): string | null {
  const room = under === undefined ? (typedIn ?? null) : under.room;
  return room !== null && isClosedRoom(room) ? room : null;
}
