import { and, eq, sql } from "drizzle-orm";
import type { Scope } from "../../client.ts";
import { channels, deliveries } from "../../schema/delivery.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";

export type DeliveryRow = typeof deliveries.$inferSelect & {
  room: string;
  address: string;
  /** Whether its channel takes nothing, so that it waits for that to be mended. */
  isClosed: boolean;
};

export async function listDeliveries(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
): Promise<PageOf<DeliveryRow>> {
  const columns = {
    post: deliveries.post,
    state: deliveries.state,
    surface: deliveries.surface,
    channel: channels.address,
    room: channels.room,
    id: deliveries.id,
  };
  const { where, orderBy, limit } = onPage(deliveries.id, page);
  const rows = await db
    .select({
      delivery: deliveries,
      room: channels.room,
      address: channels.address,
      isClosed: sql<boolean>`${channels.parkedReason} is not null and ${channels.parkedReason} = ${deliveries.error}`,
    })
    .from(deliveries)
    .innerJoin(channels, eq(channels.id, deliveries.channel))
    .where(and(eq(deliveries.cooperation, cooperation.slug), matching(columns, filter), where))
    .orderBy(orderBy)
    .limit(limit);
  const flat = rows.map(({ delivery, ...place }) => ({ ...delivery, ...place }));
  return pageOf(flat, page, (row) => row.id);
}
