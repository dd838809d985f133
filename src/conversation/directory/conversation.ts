import {
  type Conversation,
  conversationAt,
  conversationsIn,
  endConversation,
  lockConversation,
  upsertConversation,
} from "../../../db/queries/chat/conversation.ts";
import { replacePayload } from "../../../db/queries/chat/inbox.ts";
import type { ChatSurface } from "../../domain/surface.ts";
import type { Engine } from "../../engine/engine.ts";

export type { Conversation } from "../../../db/queries/chat/conversation.ts";

/** What an activity tells of the conversation it comes from. */
export type Met = Omit<Conversation, "seenAt" | "goneAt" | "team" | "teamId" | "teamName" | "channelName"> &
  Partial<Pick<Conversation, "team" | "teamId" | "teamName" | "channelName">>;

/** Keeps where to reach a conversation. Cheap to repeat: nothing is written when nothing has changed. */
export async function keepConversation(engine: Engine, met: Met): Promise<void> {
  await upsertConversation(engine.database.db, inFull(engine, met));
}

/**
 * Leerlus has been added to a conversation. It may be told twice, at once, and again by whoever could not finish.
 * @param request in which it was told: it remembers that it is the one who greets
 * @returns whether this request is to greet
 */
export async function arriveAt(
  engine: Engine,
  met: Met,
  { id: request, payload }: { id: number; payload: Record<string, unknown> },
): Promise<boolean> {
  const { surface, tenant, id } = met;
  return await engine.database.db.transaction(async (db) => {
    await lockConversation(db, surface, tenant, id);
    const before = await conversationAt(db, surface, tenant, id);
    const greets = !before || before.goneAt !== null || payload.greets === true;
    if (greets) await replacePayload(db, request, { ...payload, greets: true });
    await upsertConversation(db, inFull(engine, met), true);
    return greets;
  });
}

const inFull = (engine: Engine, met: Met): Omit<Conversation, "goneAt"> => {
  const { team = null, teamId = null, teamName = null, channelName = null } = met;
  return { ...met, team, teamId, teamName, channelName, seenAt: engine.clock.real() };
};

/** What is kept of a conversation; undefined when nothing ever came from there. */
export async function findConversation(
  engine: Engine,
  surface: ChatSurface,
  tenant: string,
  id: string,
): Promise<Conversation | undefined> {
  return await conversationAt(engine.database.db, surface, tenant, id);
}

/** Leerlus has been removed from a conversation. Returns whether that was news. */
export async function leaveConversation(
  engine: Engine,
  surface: ChatSurface,
  tenant: string,
  id: string,
): Promise<boolean> {
  return await endConversation(engine.database.db, surface, tenant, id, engine.clock.real());
}

/** Every conversation of a tenant in which Leerlus is present. */
export async function listConversations(
  engine: Engine,
  surface: ChatSurface,
  tenant: string,
): Promise<Conversation[]> {
  return await conversationsIn(engine.database.db, surface, tenant);
}
