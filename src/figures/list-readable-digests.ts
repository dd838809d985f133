import { listDigests } from "../../db/queries/digest/digest.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { type Day, dayOf } from "../domain/calendar/day.ts";
import type { Period } from "../domain/calendar/period.ts";
import { type OwnEdition, ownEditions } from "../domain/digest/own-edition.ts";
import { mayReadRoom } from "../domain/viewer.ts";
import { coordinator } from "../engine/command.ts";
import type { Actor } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { makeContext } from "../engine/make-context.ts";
import { viewerFor } from "../engine/reading/viewer-for.ts";

export interface ListedDigest {
  quarter: Period;
  /** Null: a draft, which coordinators alone see. */
  approvedOn: Day | null;
  /** The editions of regions and providers that the reader may open. */
  editions: OwnEdition[];
}

/** The digests that somebody may read, the newest quarter first. */
export async function listReadableDigests(engine: Engine, actor: Actor): Promise<ListedDigest[]> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    const viewer = viewerFor(ctx, actor);
    const readable = ownEditions(ctx.directory).filter(({ key }) => mayReadRoom(viewer, key));
    const rows = await listDigests(scopeOf(db, actor.cooperation));
    return rows.flatMap(({ quarter, approvedAt, content }) => {
      if (approvedAt === null && !coordinator(actor)) return [];
      const editions = readable.filter(({ key }) => !content || content.editions?.[key] !== undefined);
      return [{ quarter, approvedOn: approvedAt && dayOf(approvedAt), editions }];
    });
  });
}
