import { findSeenMeeting, type Meeting } from "../../../../db/queries/meeting/meeting.ts";
import type { Actor, Context } from "../../context.ts";
import type { Engine } from "../../engine.ts";
import { nounOfRef } from "../../input/parse-field.ts";
import { makeContext } from "../../make-context.ts";
import { viewerFor } from "../viewer-for.ts";

/**
 * A meeting that somebody may see, by its reference as it stands in an address; undefined, whether it does not exist or
 * is another's.
 */
export async function visibleMeeting(
  ctx: Context,
  actor: Actor,
  asked: string,
): Promise<Meeting | undefined> {
  const ref = asked.toUpperCase();
  if (nounOfRef(ref) !== "meeting") return undefined;
  return await findSeenMeeting(ctx, ref, viewerFor(ctx, actor));
}

/** As `visibleMeeting`, for somebody who wants to follow it. */
export async function findVisibleMeeting(
  engine: Engine,
  actor: Actor,
  asked: string,
): Promise<Meeting | undefined> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "web", language: actor.language });
    return await visibleMeeting(ctx, actor, asked);
  });
}
