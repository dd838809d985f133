import { type AnyColumn, and, inArray, isNull, like, ne, not, or, type SQL } from "drizzle-orm";
import { SECRETARIAT } from "../../src/domain/organisation/room.ts";
import type { Viewer } from "../../src/domain/viewer.ts";

/**
 * Holds for what a viewer may see: `mayRead` (src/domain/viewer.ts) in the words of the database.
 * @param room the room it is in or was made in; null in the row: it is for everybody
 * @param involved holds for rows that involve one of these keys, of which there is at least one
 * @returns undefined when everything may be seen, or when it is the product itself that reads
 */
export function readable(
  viewer: Viewer | undefined,
  room: AnyColumn,
  involved?: (keys: string[]) => SQL | undefined,
): SQL | undefined {
  if (viewer === undefined || viewer.reach === "everything") return undefined;
  const { keys, rooms, reach } = viewer;
  return or(
    isNull(room),
    and(not(like(room, "%:%")), ne(room, SECRETARIAT)),
    rooms.length > 0 ? inArray(room, [...rooms]) : undefined,
    reach === "organisations" ? not(like(room, "person:%")) : undefined,
    keys.length > 0 ? involved?.([...keys]) : undefined,
  );
}
