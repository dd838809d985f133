import { and, asc, eq, sql } from "drizzle-orm";
import type { Language } from "../../../src/domain/organisation/language.ts";
import type { Db } from "../../client.ts";
import { channels, deliveries, posts } from "../../schema/delivery.ts";
import { paces } from "../../schema/pace.ts";

export type Loaded = Awaited<ReturnType<typeof loadDeliveries>>[number];

/** Where the agenda thread of the post's meeting begins in the same channel; looked for only when it stands in one. */
const threadRef = sql<string | null>`case when ${posts.thread} is not null then (
  select first.message_ref from posts root join deliveries first on first.post = root.id
  join channels there on there.id = first.channel
  where root.cooperation = ${posts.cooperation} and root.opens_thread
    and root.subject = ${posts.thread} and root.room = ${posts.room} and root.id <> ${posts.id}
    and there.surface = ${channels.surface} and there.address = ${channels.address} and first.state = 'sent'
  order by root.id limit 1) end`;

/** Asked for one by one: among joins it would take the planner longer than all of the rest takes to run. */
const language = sql<Language>`coalesce(
  ${posts.card} ->> 'language',
  (select language from people where ${channels.room} like 'person:%'
    and people.cooperation = ${deliveries.cooperation} and people.email = substr(${channels.room}, length('person:') + 1)),
  (select language from rooms where rooms.cooperation = ${deliveries.cooperation} and rooms.key = ${channels.room}),
  (select language from cooperations where slug = ${deliveries.cooperation}), 'nl')`;

/** All that a sender needs to know, with the post as it is now; the oldest first. */
export async function loadDeliveries(db: Db, ids: number[]) {
  if (ids.length === 0) return [];
  return await db
    .select({
      delivery: deliveries.id,
      attempts: deliveries.attempts,
      lease: deliveries.lease,
      key: deliveries.key,
      error: deliveries.error,
      triedAt: deliveries.triedAt,
      messageRef: deliveries.messageRef,
      resends: deliveries.resends,
      channel: channels.id,
      cooperation: deliveries.cooperation,
      surface: channels.surface,
      tenant: sql<string>`${channels.tenant}`,
      heldReason: paces.heldReason,
      address: channels.address,
      room: channels.room,
      post: posts.id,
      purpose: posts.purpose,
      subject: posts.subject,
      /** What opened the thread that it stands in or opens; null when it is in none. */
      about: sql<
        string | null
      >`case when ${posts.opensThread} then ${posts.subject} else ${posts.thread} end`,
      revision: posts.revision,
      card: posts.card,
      text: posts.text,
      thread: threadRef,
      language,
    })
    .from(deliveries)
    .innerJoin(channels, eq(channels.id, deliveries.channel))
    .innerJoin(posts, eq(posts.id, deliveries.post))
    .leftJoin(
      paces,
      and(eq(paces.surface, channels.surface), eq(paces.tenant, channels.tenant), eq(paces.scope, "")),
    )
    .where(sql`${deliveries.id} = any(${`{${ids.join(",")}}`}::bigint[])`)
    .orderBy(asc(deliveries.id));
}
