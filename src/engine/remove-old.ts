import { insertAudit } from "../../db/queries/audit.ts";
import { listCooperations } from "../../db/queries/cooperation/cooperation.ts";
import { lockUntilEnd } from "../../db/queries/lock.ts";
import { removeOldAccess } from "../../db/queries/privacy/access-log.ts";
import { removeOldAudit, removeOldPosts } from "../../db/queries/privacy/remove-old.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { goesBefore, RETAINED, type Retained } from "../domain/privacy/retention.ts";
import type { Context } from "./context.ts";
import type { Engine } from "./engine.ts";
import { faultOf } from "./fault.ts";
import { makeContext } from "./make-context.ts";

/**
 * Removes of every cooperation what is older than its file lets it be: a bounded number at a time, with one line in its
 * log that says how many. Safe at any time, by any number of processes; nothing is written when nothing is due. One that
 * fails does not keep the others from it.
 */
export async function removeOld(engine: Engine): Promise<void> {
  for (const { slug } of await listCooperations(engine.database.db)) {
    try {
      await removeOldOf(engine, slug);
    } catch (error) {
      engine.log.error({ cooperation: slug, ...faultOf(error) }, "what is too old could not be removed");
    }
  }
}

async function removeOldOf(engine: Engine, slug: string): Promise<void> {
  await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, slug, { via: "job" });
    if (ctx.cooperation.settings.retention === undefined) return;
    await lockUntilEnd(db, "retention", slug);
    const counts: [Retained, number][] = [];
    for (const kind of RETAINED) counts.push([kind, await removeKind(ctx, kind)]);
    const removed = counts.filter(([, count]) => count > 0);
    if (removed.length === 0) return;
    const subject = removed.map(([kind, count]) => `${kind} ${count}`).join(", ");
    await insertAudit(scopeOf(db, slug), {
      at: ctx.now(),
      by: "retention",
      via: "job",
      what: "retention",
      subject,
    });
  });
}

async function removeKind(ctx: Context, kind: Retained): Promise<number> {
  const { cooperation, now } = ctx;
  const before = goesBefore(cooperation.settings.retention, kind, now());
  if (before === undefined) return 0;
  if (kind === "accessLog") return await removeOldAccess(ctx, before);
  if (kind === "audit") return await removeOldAudit(ctx, before);
  return await removeOldPosts(ctx, { before, isPrivate: kind === "privateMessages" });
}
