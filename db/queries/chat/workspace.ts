import { and, asc, eq, isNull, lt, or } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { ChatSurface } from "../../../src/domain/surface.ts";
import type { Db } from "../../client.ts";
import { workspaces } from "../../schema/chat.ts";

export type Workspace = typeof workspaces.$inferSelect;

export async function findWorkspace(
  db: Db,
  surface: ChatSurface,
  id: string,
): Promise<Workspace | undefined> {
  const [row] = await db.select().from(workspaces).where(isWorkspace(surface, id));
  return row;
}

/**
 * Takes the renewing of a workspace's token upon itself, until a moment: of several processes one gets it. A lock that
 * is held in a row and not by a transaction, because renewing means waiting for the other side.
 */
export async function takeRenewal(
  db: Db,
  surface: ChatSurface,
  id: string,
  { token, now, until }: { token: string; now: Temporal.Instant; until: Temporal.Instant },
): Promise<boolean> {
  const free = or(isNull(workspaces.renewingUntil), lt(workspaces.renewingUntil, now));
  const taken = await db
    .update(workspaces)
    .set({ renewingUntil: until })
    .where(and(isWorkspace(surface, id), eq(workspaces.token, token), free))
    .returning({ id: workspaces.id });
  return taken.length > 0;
}

/** Every workspace of a surface in which Leerlus is or was installed. */
export async function listWorkspaces(db: Db, surface: ChatSurface): Promise<Workspace[]> {
  return await db
    .select()
    .from(workspaces)
    .where(eq(workspaces.surface, surface))
    .orderBy(asc(workspaces.id));
}

/**
 * Keeps that Leerlus is installed in a workspace, again or for the first time. A workspace stays with its cooperation.
 * @returns false, with nothing changed, when it belongs to another one
 */
export async function keepWorkspace(
  db: Db,
  workspace: Omit<Workspace, "state" | "renewingUntil" | "enterprise"> & { enterprise?: string | null },
): Promise<boolean> {
  const { name, token, botAccount, enterprise = null, installedAt } = workspace;
  const kept = await db
    .insert(workspaces)
    .values({ ...workspace, state: "active" })
    .onConflictDoUpdate({
      target: [workspaces.surface, workspaces.id],
      set: { name, token, botAccount, enterprise, installedAt, state: "active", renewingUntil: null },
      setWhere: eq(workspaces.cooperation, workspace.cooperation),
    })
    .returning({ id: workspaces.id });
  return kept.length > 0;
}

/**
 * Puts another token in the place of the one that a workspace had, and ends the renewal; the same one when it failed.
 * @returns false when it had another already, which stays
 */
export async function changeToken(
  db: Db,
  surface: ChatSurface,
  id: string,
  change: { from: string; to: string },
): Promise<boolean> {
  const changed = await db
    .update(workspaces)
    .set({ token: change.to, renewingUntil: null })
    .where(and(isWorkspace(surface, id), eq(workspaces.token, change.from)))
    .returning({ id: workspaces.id });
  return changed.length > 0;
}

/** Leerlus is not there any more: its token is forgotten. False when that was known. */
export async function revokeWorkspace(db: Db, surface: ChatSurface, id: string): Promise<boolean> {
  const revoked = await db
    .update(workspaces)
    .set({ state: "revoked", token: null })
    .where(and(isWorkspace(surface, id), eq(workspaces.state, "active")))
    .returning({ id: workspaces.id });
  return revoked.length > 0;
}

const isWorkspace = (surface: ChatSurface, id: string) =>
  and(eq(workspaces.surface, surface), eq(workspaces.id, id));
