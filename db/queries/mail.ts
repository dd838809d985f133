import { and, eq, lt, ne, or } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { MAIL } from "../../src/domain/surface.ts";
import type { Db, Scope } from "../client.ts";
import { channels, deliveries, posts } from "../schema/delivery.ts";
import { usedMailLinks } from "../schema/mail.ts";

/** Where a delivery went by e-mail. */
export async function findMailbox(
  db: Db,
  delivery: number,
): Promise<{ cooperation: string; room: string; address: string } | undefined> {
  const [row] = await db
    .select({ cooperation: deliveries.cooperation, room: channels.room, address: channels.address })
    .from(deliveries)
    .innerJoin(channels, eq(channels.id, deliveries.channel))
    .where(and(eq(deliveries.id, delivery), eq(deliveries.surface, MAIL)));
  return row;
}

/** The Message-ID of the first e-mail in a mailbox that was about a meeting; undefined when there was none. */
export async function firstMailAbout(
  db: Db,
  {
    cooperation,
    address,
    about,
    delivery,
  }: {
    cooperation: string;
    address: string;
    about: string;
    /** Which is not its own beginning. */
    delivery: number;
  },
): Promise<string | undefined> {
  const [first] = await db
    .select({ messageRef: deliveries.messageRef })
    .from(deliveries)
    .innerJoin(channels, eq(channels.id, deliveries.channel))
    .innerJoin(posts, eq(posts.id, deliveries.post))
    .where(
      and(
        eq(channels.cooperation, cooperation),
        eq(channels.surface, MAIL),
        eq(channels.address, address),
        eq(deliveries.state, "sent"),
        ne(deliveries.id, delivery),
        or(eq(posts.thread, about), eq(posts.subject, about)),
      ),
    )
    .orderBy(deliveries.id)
    .limit(1);
  return first?.messageRef ?? undefined;
}

/** Whether a link was used before. */
export async function isMailLinkUsed(db: Db, hash: string): Promise<boolean> {
  const rows = await db
    .select({ hash: usedMailLinks.hash })
    .from(usedMailLinks)
    .where(eq(usedMailLinks.hash, hash));
  return rows.length > 0;
}

/** Keeps that a link was used; it was before: fine. */
export async function useMailLink(db: Db, used: typeof usedMailLinks.$inferInsert): Promise<void> {
  await db.insert(usedMailLinks).values(used).onConflictDoNothing();
}

/** A link can be used again. */
export async function freeMailLink({ db, cooperation }: Scope, hash: string): Promise<void> {
  await db
    .delete(usedMailLinks)
    .where(and(eq(usedMailLinks.cooperation, cooperation.slug), eq(usedMailLinks.hash, hash)));
}

/** Forgets links that would not work any more, used or not. */
export async function forgetMailLinks(db: Db, now: Temporal.Instant): Promise<void> {
  await db.delete(usedMailLinks).where(lt(usedMailLinks.expiresAt, now));
}
