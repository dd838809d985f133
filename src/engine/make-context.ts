import type { Db } from "../../db/client.ts";
import { findCooperation, findRoom } from "../../db/queries/cooperation.ts";
import { loadDirectory } from "../../db/queries/directory.ts";
import { dayOf } from "../domain/day.ts";
import type { Language } from "../domain/language.ts";
import { personOf } from "../domain/organisation.ts";
import { textIn } from "../view/text.ts";
import type { Context, Via } from "./context.ts";
import type { Engine } from "./engine.ts";

/**
 * The context of one transaction.
 * @throws Error when the cooperation does not exist: the caller made the name, not a person
 */
export async function makeContext(
  engine: Engine,
  db: Db,
  slug: string,
  options: { via: Via; room?: string | undefined; language?: Language | null },
): Promise<Context> {
  const cooperation = await findCooperation(db, slug);
  if (!cooperation) throw new Error("cooperation does not exist");
  const directory = await loadDirectory(db, slug);
  const now = await engine.clock.now(db);
  const ctx: Context = {
    db,
    cooperation,
    directory,
    now: () => now,
    today: () => dayOf(now),
    realNow: engine.clock.real,
    t: textIn(options.language ?? cooperation.language),
    via: options.via,
    room: options.room,
    baseUrl: engine.baseUrl,
    demo: engine.demo,
  };
  if (options.language || options.room === undefined) return ctx;
  return await inRoom(ctx, options.room);
}

/** The same context in the language of a room: of the person whose room it is, else the room's, else the cooperation's. */
export async function inRoom(ctx: Context, room: string): Promise<Context> {
  const email = room.startsWith("person:") ? room.slice("person:".length) : undefined;
  const own = email ? personOf(ctx.directory, email)?.language : undefined;
  const language = own ?? (await findRoom(ctx.db, ctx.cooperation.slug, room))?.language;
  return { ...ctx, room, t: textIn(language ?? ctx.cooperation.language) };
}
