import { type OwnRows, ownRows } from "../../../db/queries/privacy/own-rows.ts";
import { isoInZone } from "../../domain/calendar/day.ts";
import { withoutAddresses } from "../../domain/organisation/without-addresses.ts";
import type { Actor } from "../context.ts";
import type { Engine } from "../engine.ts";
import { makeContext } from "../make-context.ts";
import { noteDocument } from "./note-read.ts";

/** What is kept of one person. */
export interface OwnData {
  at: string;
  cooperation: string;
  person: string;
  data: OwnRows[];
}

/** What is kept of whoever asks, in their cooperation. */
export async function readOwnData(engine: Engine, actor: Actor): Promise<OwnData> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    await noteDocument(ctx, actor, "own-data");
    const seen = (text: unknown) => withoutAddresses(text, ctx.directory, actor.email);
    const data = await ownRows({ db, cooperation: ctx.cooperation }, actor.email, seen);
    return { at: isoInZone(ctx.realNow()), cooperation: ctx.cooperation.slug, person: actor.email, data };
  });
}
