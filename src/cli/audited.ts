import { insertAudit } from "../../db/queries/audit.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { Engine } from "../engine/engine.ts";

/** Notes in the audit log of a cooperation what was done on the command line. */
export async function audited(
  engine: Engine,
  cooperation: string,
  what: string,
  subject: string,
): Promise<void> {
  const { db } = engine.database;
  const at = await engine.clock.now(db);
  await insertAudit(scopeOf(db, cooperation), { at, by: "cli", via: "cli", what, subject });
}
