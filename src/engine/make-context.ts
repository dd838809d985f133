import type { Db } from "../../db/client.ts";
import { enterCooperation } from "../../db/queries/cooperation/wall.ts";
import { dayOf } from "../domain/calendar/day.ts";
import type { Language } from "../domain/organisation/language.ts";
import { personOf } from "../domain/organisation/organisation.ts";
import { textIn } from "../view/text.ts";
import type { Context, Via } from "./context.ts";
import { cooperationAt } from "./cooperation-cache.ts";
import type { Engine } from "./engine.ts";

interface Options {
  via: Via;
  room?: string | undefined;
  language?: Language | null;
}

/**
 * The context of one transaction, which from here on sees nothing of other cooperations.
 * @throws Error when the cooperation does not exist: the caller made the name, not a person
 */
export async function makeContext(engine: Engine, db: Db, slug: string, options: Options): Promise<Context> {
  return await contextInside(engine, db, slug, await enterCooperation(db, slug), options);
}

/**
 * The same, of a transaction that has entered the cooperation.
 * @param version which the cooperation then had
 */
export async function contextInside(
  engine: Engine,
  db: Db,
  slug: string,
  version: number | undefined,
  options: Options,
): Promise<Context> {
  const { cooperation, directory, rooms, roomLanguages } = await cooperationAt(engine, db, slug, version);
  const now = await engine.clock.now(db);
  const ctx: Context = {
    db,
    cooperation,
    directory,
    rooms,
    roomLanguages,
    now: () => now,
    today: () => dayOf(now),
    realNow: engine.clock.real,
    t: textIn(options.language ?? cooperation.language),
    via: options.via,
    room: options.room,
    jobs: new Set(engine.registry.jobs.map(({ name }) => name)),
    baseUrl: engine.baseUrl,
    demo: engine.demo,
    notesReads: cooperation.settings.accessLog === true && engine.isNoted !== true,
    mails: engine.mails ?? false,
  };
  if (options.language || options.room === undefined) return ctx;
  return inRoom(ctx, options.room);
}

/** The same context in the language of a room: of the person whose room it is, else the room's, else the cooperation's. */
export function inRoom(ctx: Context, room: string): Context {
  const email = room.startsWith("person:") ? room.slice("person:".length) : undefined;
  const own = email ? personOf(ctx.directory, email)?.language : undefined;
  const language = own ?? ctx.roomLanguages.get(room);
  return { ...ctx, room, t: textIn(language ?? ctx.cooperation.language) };
}
