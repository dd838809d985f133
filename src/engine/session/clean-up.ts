import { forgetAccess } from "../../../db/queries/access.ts";
import { forgetChartLinks } from "../../../db/queries/figures/chart-link.ts";
import { forgetRequests } from "../../../db/queries/idempotency.ts";
import { forgetMailLinks } from "../../../db/queries/mail.ts";
import { forgetUndos } from "../../../db/queries/undo.ts";
import type { Engine } from "../engine.ts";
import { removeOld } from "../remove-old.ts";

/**
 * Forgets what lets nobody in or shows nothing any more, answered requests and what can be taken back of more than 24 hours
 * ago, and what is older than its cooperation lets it be. Safe at any time.
 */
export async function cleanUp(engine: Engine): Promise<void> {
  const now = engine.clock.real();
  const { db } = engine.database;
  await forgetAccess(db, now);
  await forgetChartLinks(db, now);
  await forgetMailLinks(db, now);
  await forgetRequests(db, now.subtract({ hours: 24 }));
  // Until then it can be told that it is too late.
  await forgetUndos(db, (await engine.clock.now(db)).subtract({ hours: 24 }));
  await removeOld(engine);
}
