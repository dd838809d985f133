import { insertAudit } from "../../../db/queries/audit.ts";
import { accountsIn } from "../../../db/queries/chat/chat-account.ts";
import {
  changeToken,
  findWorkspace,
  keepWorkspace,
  listWorkspaces,
  revokeWorkspace,
  takeRenewal,
  type Workspace,
} from "../../../db/queries/chat/workspace.ts";
import {
  listWorkspaceChannels,
  parkWorkspace,
  unparkWorkspace,
} from "../../../db/queries/chat/workspace-channels.ts";
import { listCooperations } from "../../../db/queries/cooperation/cooperation.ts";
import { hasOpenChannel, parkWaiting } from "../../../db/queries/posting/delivery.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import type { Language } from "../../domain/organisation/language.ts";
import { SECRETARIAT } from "../../domain/organisation/room.ts";
import type { ChatSurface } from "../../domain/surface.ts";
import type { Engine } from "../../engine/engine.ts";
import { makeContext } from "../../engine/make-context.ts";
import { announce } from "../../engine/posting/posting.ts";
import { publishPosts } from "../../engine/posting/publish-posts.ts";
import { refreshPosts } from "../../engine/posting/refresh-posts.ts";
import { deliveryParked } from "../../posts/delivery.ts";

export type { Workspace } from "../../../db/queries/chat/workspace.ts";

/** What closes a whole workspace and not one place in it: all of that ends when Leerlus is installed again. */
const WHOLE = [
  ...["app_uninstalled", "tokens_revoked", "token_revoked", "invalid_auth", "not_authed", "account_inactive"],
  ...["app_not_installed", "missing_scope", "team_not_found", "team_access_not_granted", "token_expired"],
  ...["invalid_refresh_token", "token_of_another_workspace", "tenant_not_in_settings"],
];

/** The reference under which cards and the audit log know a workspace. */
const refOf = (surface: ChatSurface, id: string): string => `workspace/${surface}/${id}`;

/** A workspace in which Leerlus is installed now. */
export async function findActive(
  engine: Engine,
  surface: ChatSurface,
  id: string,
): Promise<Workspace | undefined> {
  const found = await findWorkspace(engine.database.db, surface, id);
  return found?.state === "active" ? found : undefined;
}

/** Every workspace in which Leerlus is installed now. */
export async function listActive(engine: Engine, surface: ChatSurface): Promise<Workspace[]> {
  const all = await listWorkspaces(engine.database.db, surface);
  return all.filter(({ state }) => state === "active");
}

/** A cooperation by its slug, or the only one there is; undefined when that is not clear. */
export async function readCooperation(
  engine: Engine,
  slug: string | undefined,
): Promise<{ slug: string; language: Language } | undefined> {
  const all = await listCooperations(engine.database.db);
  return slug === undefined && all.length !== 1
    ? undefined
    : all.find((one) => one.slug === (slug ?? one.slug));
}

/** The slug of the cooperation where there is one; else how many there are. */
export async function onlyCooperation(engine: Engine): Promise<string | { there: number }> {
  const all = await listCooperations(engine.database.db);
  const [first] = all;
  return first && all.length === 1 ? first.slug : { there: all.length };
}

/**
 * Leerlus has been installed in a workspace, again or for the first time: what waited for it is sent.
 * @param by e-mail of who installed it, when that is known
 * @returns false when the workspace belongs to another cooperation, and stays there
 */
export async function installWorkspace(
  engine: Engine,
  workspace: Omit<Parameters<typeof keepWorkspace>[1], "installedAt">,
  by = "",
): Promise<boolean> {
  const { surface, id, cooperation } = workspace;
  const now = engine.clock.real();
  return await engine.database.db.transaction(async (db) => {
    const before = await findWorkspace(db, surface, id);
    if (!(await keepWorkspace(db, { ...workspace, installedAt: now }))) return false;
    const opened = await unparkWorkspace(db, { cooperation, surface, id }, WHOLE, now);
    const ctx = await makeContext(engine, db, cooperation, { via: "job" });
    if (before?.state !== "active" || before.token !== workspace.token) {
      const row = { at: ctx.now(), by, via: surface, what: "workspace/install", subject: refOf(surface, id) };
      await insertAudit(scopeOf(db, cooperation), row);
    }
    await refreshPosts(engine, ctx, [refOf(surface, id), ...opened.map((channel) => `channel/${channel}`)]);
    return true;
  });
}

/** A part of a workspace that was closed to us is open: what waited for it is sent. */
export async function reopenWorkspace(
  engine: Engine,
  surface: ChatSurface,
  { id, cooperation }: { id: string; cooperation: string },
  reasons: readonly string[],
): Promise<void> {
  await engine.database.db.transaction(async (db) => {
    const opened = await unparkWorkspace(db, { cooperation, surface, id }, reasons, engine.clock.real());
    const ctx = await makeContext(engine, db, cooperation, { via: "job" });
    await refreshPosts(
      engine,
      ctx,
      opened.map((channel) => `channel/${channel}`),
    );
  });
}

/**
 * Leerlus has been removed from a workspace: all that waits for it is set aside, and the coordinator hears of it
 * elsewhere. Nothing happens when that is known, or when it has been installed again since.
 * @param at when it was removed, in milliseconds of Unix time
 */
export async function leaveWorkspace(
  engine: Engine,
  surface: ChatSurface,
  id: string,
  { reason, at }: { reason: string; at?: number | undefined },
): Promise<boolean> {
  const now = engine.clock.real();
  return await engine.database.db.transaction(async (db) => {
    const workspace = await findWorkspace(db, surface, id);
    if (!workspace || isOvertaken(at, workspace.installedAt.epochMilliseconds, now.epochMilliseconds))
      return false;
    if (!(await revokeWorkspace(db, surface, id))) return false;
    const { cooperation } = workspace;
    await parkWorkspace(scopeOf(db, cooperation), surface, id, reason);
    await parkWaiting(db, now);
    const ctx = await makeContext(engine, db, cooperation, { via: "job", room: SECRETARIAT });
    const subject = refOf(surface, id);
    await insertAudit(scopeOf(db, cooperation), {
      at: ctx.now(),
      by: "",
      via: surface,
      what: "workspace/leave",
      subject,
    });
    if (!(await hasOpenChannel(scopeOf(db, cooperation), SECRETARIAT))) return true;
    const period = now.toString({ smallestUnit: "millisecond" });
    const about = { workspace: { surface, id }, reason };
    await publishPosts(engine, ctx, [
      announce(deliveryParked, { subject, period, room: SECRETARIAT, about }),
    ]);
    return true;
  });
}

/**
 * Renews the token of a workspace: of several processes one does, and the others go on with the token they have.
 * @param renewal asks the other side for another token; it may take as long as `ms`
 * @returns whether this process did it
 */
export async function renewToken(
  engine: Engine,
  { surface, id, token }: Workspace,
  ms: number,
  renewal: () => Promise<string>,
): Promise<boolean> {
  if (token === null) return false;
  const { db } = engine.database;
  const now = engine.clock.real();
  if (!(await takeRenewal(db, surface, id, { token, now, until: now.add({ milliseconds: ms }) })))
    return false;
  // What fails is not tried again before its time is over: until then the others go on with the token they have.
  const to = await renewal();
  await changeToken(db, surface, id, { from: token, to });
  return to !== token;
}

/** Told again for up to this long. */
const RETOLD_MS = 60 * 60_000;

/** Whether it was installed again after it had been removed; of the time that Slack names only whole seconds count. */
function isOvertaken(at: number | undefined, installedAt: number, now: number): boolean {
  return at !== undefined && at + 1000 <= installedAt && now - at < RETOLD_MS;
}

/** Every channel of a workspace that is bound to a room. */
export async function channelsIn(
  engine: Engine,
  cooperation: string,
  surface: ChatSurface,
  workspace: string,
): Promise<{ room: string; address: string; parkedReason: string | null }[]> {
  return await listWorkspaceChannels(scopeOf(engine.database.db, cooperation), surface, workspace);
}

/** The accounts of the people of a cooperation in a workspace, by e-mail. */
export async function accountsInWorkspace(
  engine: Engine,
  surface: ChatSurface,
  workspace: string,
): Promise<Map<string, string>> {
  return await accountsIn(engine.database.db, surface, workspace);
}
