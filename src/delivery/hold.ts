import type { Temporal } from "temporal-polyfill";
import type { Claim } from "../../db/queries/posting/delivery-claim.ts";
import { holdTenant, releaseTenant } from "../../db/queries/posting/pace.ts";
import { lockPosts } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { Engine } from "../engine/engine.ts";
import { makeContext } from "../engine/make-context.ts";
import { refreshPosts } from "../engine/posting/refresh-posts.ts";
import { tellCoordinator } from "./tell-coordinator.ts";

type Db = Engine["database"]["db"];

/*
 * Making a card may have to wait for somebody else who makes one. That comes before the workspace's pace is locked: all
 * that is sent into the workspace needs it.
 */

const subjectOf = ({ surface, tenant }: Claim): string => `workspace/${surface}/${tenant}`;

/** Holds all that waits for a workspace, and tells the coordinator once. Now and then one message tries again. */
export async function holdWorkspace(
  engine: Engine,
  db: Db,
  claim: Claim,
  reason: string,
  until: Temporal.Instant,
): Promise<void> {
  const { surface, tenant } = claim;
  await lockPosts(scopeOf(db, claim.cooperation));
  if (!(await holdTenant(db, claim, reason, until))) return;
  engine.log.error({ surface, tenant, reason }, "nothing can be sent in a workspace");
  const about = { workspace: { surface, id: tenant }, reason, held: true };
  await tellCoordinator(engine, db, claim.cooperation, { subject: subjectOf(claim), about });
}

/** Something has arrived in a workspace that was held: the coordinator's notice says so. */
export async function workspaceWorks(engine: Engine, db: Db, claim: Claim): Promise<void> {
  await lockPosts(scopeOf(db, claim.cooperation));
  if (!(await releaseTenant(db, claim))) return;
  const ctx = await makeContext(engine, db, claim.cooperation, { via: "job" });
  await refreshPosts(engine, ctx, [subjectOf(claim)]);
}
