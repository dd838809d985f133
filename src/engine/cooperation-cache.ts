import type { Db } from "../../db/client.ts";
import {
  type Cooperation,
  findCooperation,
  listRooms,
  type Room,
  versionOf,
} from "../../db/queries/cooperation/cooperation.ts";
import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { Language } from "../domain/organisation/language.ts";
import type { Directory } from "../domain/organisation/organisation.ts";
import type { Engine } from "./engine.ts";

interface Known {
  version: number;
  cooperation: Cooperation;
  directory: Directory;
  /** In the order of the menu. */
  rooms: readonly Room[];
  /** The rooms that have a language of their own. */
  roomLanguages: ReadonlyMap<string, Language>;
}

const kept = new WeakMap<Engine, Map<string, Known>>();

/**
 * What every transaction needs to know of a cooperation. It changes seldom and is large, so it is kept until its version
 * in the database has grown, in whichever process that happened.
 * @throws Error when the cooperation does not exist: the caller made the name, not a person
 */
export async function cachedCooperation(engine: Engine, db: Db, slug: string): Promise<Known> {
  return await cooperationAt(engine, db, slug, await versionOf(db, slug));
}

/** The same, for who knows already which version it has. */
export async function cooperationAt(
  engine: Engine,
  db: Db,
  slug: string,
  version: number | undefined,
): Promise<Known> {
  const known = kept.get(engine) ?? new Map<string, Known>();
  kept.set(engine, known);
  const before = known.get(slug);
  if (before && before.version === version) return before;
  const cooperation = await findCooperation(db, slug);
  if (!cooperation || version === undefined) throw new Error("cooperation does not exist");
  const directory = await loadDirectory(scopeOf(db, slug));
  const rooms = await listRooms(scopeOf(db, slug));
  const roomLanguages = new Map(rooms.flatMap(({ key, language }) => (language ? [[key, language]] : [])));
  const now = { version, cooperation, directory, rooms, roomLanguages };
  known.set(slug, now);
  return now;
}
