import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { ChatSurface } from "../../../src/domain/surface.ts";
import type { Db } from "../../client.ts";
import { conversations } from "../../schema/chat.ts";
import { lockUntilEnd } from "../lock.ts";

export type Conversation = typeof conversations.$inferSelect;

/** Seen again within this long, nothing is written when nothing else has changed. */
const SEEN_AGAIN_HOURS = 24;

/**
 * Keeps what is known of a conversation; it is not gone any more. A name or team that is not given stays as it was.
 * @returns whether anything had to be written
 */
export async function upsertConversation(
  db: Db,
  conversation: Omit<Conversation, "goneAt">,
  isNews = false,
): Promise<boolean> {
  const { seenAt } = conversation;
  const stale = seenAt.subtract({ hours: SEEN_AGAIN_HOURS }).toString();
  const t = conversations;
  const rows = await db
    .insert(t)
    .values(conversation)
    .onConflictDoUpdate({
      target: [t.surface, t.tenant, t.id],
      set: {
        kind: conversation.kind,
        serviceUrl: conversation.serviceUrl,
        team: sql`coalesce(excluded.team, ${t.team})`,
        teamId: sql`coalesce(excluded.team_id, ${t.teamId})`,
        teamName: sql`coalesce(excluded.team_name, ${t.teamName})`,
        channelName: sql`coalesce(excluded.channel_name, ${t.channelName})`,
        bot: conversation.bot,
        seenAt: sql`greatest(excluded.seen_at, ${t.seenAt})`,
        goneAt: null,
      },
      setWhere: sql.join(
        [
          sql`(excluded.kind, excluded.service_url, excluded.bot) is distinct from
          (${t.kind}, ${t.serviceUrl}, ${t.bot})`,
          sql`excluded.team is not null and excluded.team is distinct from ${t.team}`,
          sql`excluded.team_id is not null and excluded.team_id is distinct from ${t.teamId}`,
          sql`excluded.team_name is not null and excluded.team_name is distinct from ${t.teamName}`,
          sql`excluded.channel_name is not null and excluded.channel_name is distinct from ${t.channelName}`,
          sql`${t.goneAt} is not null`,
          sql`${t.seenAt} < ${isNews ? seenAt.toString() : stale}::timestamptz`,
        ],
        sql` or `,
      ),
    })
    .returning({ id: t.id });
  if (rows.length > 0 && conversation.teamId !== null) await shareGroup(db, conversation);
  return rows.length > 0;
}

/** The group of a team is told with some of its channels only, and is that of all. */
async function shareGroup(
  db: Db,
  { surface, tenant, teamId }: Pick<Conversation, "surface" | "tenant" | "teamId">,
): Promise<void> {
  const t = conversations;
  const inTeam = and(eq(t.surface, surface), eq(t.tenant, tenant), eq(t.teamId, teamId ?? ""));
  const group = db
    .select({ team: sql`max(${t.team})` })
    .from(t)
    .where(inTeam);
  await db
    .update(t)
    .set({ team: sql`(${group})` })
    .where(and(inTeam, isNull(t.team)));
}

/** Whoever wants to know whether a conversation is new waits until this transaction ends. */
export async function lockConversation(
  db: Db,
  surface: ChatSurface,
  tenant: string,
  id: string,
): Promise<void> {
  await lockUntilEnd(db, "conversation", tenant, surface, id);
}

/** What is kept of a conversation; undefined when nothing ever came from there. */
export async function conversationAt(
  db: Db,
  surface: ChatSurface,
  tenant: string,
  id: string,
): Promise<Conversation | undefined> {
  const [row] = await db
    .select()
    .from(conversations)
    .where(isConversation(surface, tenant, id));
  return row;
}

/**
 * What people call the conversations with these addresses, `TENANT:ID`: team and channel. Teams seldom says what a channel
 * is called; its id then tells it from the others of the team.
 */
export async function conversationNames(
  db: Db,
  surface: ChatSurface,
  addresses: readonly string[],
): Promise<Map<string, string>> {
  if (addresses.length === 0) return new Map();
  const address = sql<string>`${conversations.tenant} || ':' || ${conversations.id}`;
  const { id, teamName, channelName } = conversations;
  const rows = await db
    .select({ address, id, teamName, channelName })
    .from(conversations)
    .where(and(eq(conversations.surface, surface), inArray(address, [...addresses])));
  const named = (row: (typeof rows)[number]) =>
    [row.teamName, row.channelName ?? row.id].filter(Boolean).join(" · ");
  return new Map(rows.map((row) => [row.address, named(row)]));
}

/** Leerlus is not there any more. Returns whether that was news. */
export async function endConversation(
  db: Db,
  surface: ChatSurface,
  tenant: string,
  id: string,
  realNow: Temporal.Instant,
): Promise<boolean> {
  const rows = await db
    .update(conversations)
    .set({ goneAt: realNow })
    .where(and(isConversation(surface, tenant, id), isNull(conversations.goneAt)))
    .returning({ id: conversations.id });
  return rows.length > 0;
}

/** Every conversation of a tenant in which Leerlus is present. */
export async function conversationsIn(db: Db, surface: ChatSurface, tenant: string): Promise<Conversation[]> {
  return await db
    .select()
    .from(conversations)
    .where(
      and(eq(conversations.surface, surface), eq(conversations.tenant, tenant), isNull(conversations.goneAt)),
    )
    .orderBy(asc(conversations.id));
}

const isConversation = (surface: ChatSurface, tenant: string, id: string) =>
  and(eq(conversations.surface, surface), eq(conversations.tenant, tenant), eq(conversations.id, id));
