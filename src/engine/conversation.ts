import type { ChatSurface } from "../../db/queries/chat.ts";
import {
  type Conversation,
  conversationAt,
  conversationsIn,
  endConversation,
  upsertConversation,
} from "../../db/queries/conversation.ts";
import type { Engine } from "./engine.ts";

export type { Conversation } from "../../db/queries/conversation.ts";

/** What an activity tells of the conversation it comes from. */
export type Met = Omit<Conversation, "seenAt" | "goneAt" | "team" | "teamId" | "teamName" | "channelName"> &
  Partial<Pick<Conversation, "team" | "teamId" | "teamName" | "channelName">>;

/**
 * Keeps where to reach a conversation. Cheap to repeat: nothing is written when nothing has changed.
 * @param isNews it says by itself that we are there, and is kept to the moment
 */
export async function keepConversation(engine: Engine, met: Met, isNews = false): Promise<void> {
  const { team = null, teamId = null, teamName = null, channelName = null } = met;
  const seenAt = engine.clock.real();
  await upsertConversation(
    engine.database.db,
    { ...met, team, teamId, teamName, channelName, seenAt },
    isNews,
  );
}

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
