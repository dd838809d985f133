import { lockRevision } from "../../db/queries/revision/revision.ts";
import { isEnded, type Revision } from "../../src/domain/revision/revision.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { Refusal } from "../../src/engine/refusal.ts";

/**
 * The revision, locked until this transaction ends: who wants to change it at the same time waits, and sees this change.
 * @throws Refusal `not-found`, or `conflict` when it has an outcome
 */
export async function changeable(ctx: Context, ref: string): Promise<Revision> {
  const { t } = ctx;
  const revision = orNotFound(ctx, ref, await lockRevision(ctx, ref));
  if (!isEnded(revision)) return revision;
  throw new Refusal("conflict", t.revision.refusal.ended(ref, t.choice.revisionState[revision.state]));
}

/** A refusal that names the field in which something else is to be chosen. */
export const invalid = (field: string, message: string): Refusal =>
  new Refusal("invalid", message, [{ field, message }]);

/** @throws Refusal `invalid`: a decision is recorded once it was taken */
export function mustHaveBeen({ t, today }: Context, on: string): void {
  if (on > today()) throw invalid("on", t.revision.refusal.notOnYet);
}
