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

const PERSON = "person:";

/** The room of one person: where Leerlus and they talk alone. */
export const roomOfPerson = (email: string): string => `${PERSON}${email}`;

/** The e-mail of whom a room of one person is. */
export const personOfRoom = (room: string): string => room.slice(PERSON.length);

/** Whether a room is one person's: nobody else reads along. */
export const isRoomOfPerson = (key: string | undefined): key is string => key?.startsWith(PERSON) ?? false;
