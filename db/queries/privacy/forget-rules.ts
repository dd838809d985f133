import { and, eq, inArray, or, sql } from "drizzle-orm";
import { mailChannel } from "../../../src/domain/organisation/mail-address.ts";
import { type Replacement, rewriterFor } from "../../../src/domain/privacy/without-person.ts";
import { isRecord, recordOf } from "../../../src/domain/record.ts";
import type { Scope } from "../../client.ts";
import { cooperations, organisations, people, rooms, setupDrafts } from "../../schema/cooperation.ts";
import { channels, deliveries, posts } from "../../schema/delivery.ts";
import { mailStops } from "../../schema/mail.ts";
import { meetings, series } from "../../schema/meeting.ts";
import { moments } from "../../schema/time.ts";
import { raiseVersion } from "../cooperation/cooperation.ts";

/** Their place in the directory becomes that of the pseudonym, who takes no part; no organisation has them to ask. */
export async function forgetInDirectory(
  { db, cooperation }: Scope,
  { email, by }: Replacement,
): Promise<void> {
  await db
    .update(people)
    .set({ email: by.email, name: by.name, role: "guest", language: null, reach: null, active: false })
    .where(and(eq(people.cooperation, cooperation.slug), eq(people.email, email)));
  await db
    .update(organisations)
    .set({ contact: null })
    .where(and(eq(organisations.cooperation, cooperation.slug), eq(organisations.contact, email)));
  await db
    .delete(rooms)
    .where(and(eq(rooms.cooperation, cooperation.slug), eq(rooms.key, `person:${email}`)));
  await raiseVersion(db, cooperation.slug);
}

/**
 * The settings, and the file that was applied last: the next one is compared with it. A draft was begun before another
 * file and can be applied no more.
 * @returns whether there was a draft, which is gone
 */
export async function forgetInSettings(
  { db, cooperation }: Scope,
  replacement: Replacement,
): Promise<boolean> {
  const here = eq(cooperations.slug, cooperation.slug);
  const [row] = await db
    .select({ settings: cooperations.settings, applied: cooperations.applied })
    .from(cooperations)
    .where(here);
  if (!row) return false;
  const drafts = await db
    .delete(setupDrafts)
    .where(eq(setupDrafts.cooperation, cooperation.slug))
    .returning({ version: setupDrafts.version });
  const { value } = rewriterFor(replacement);
  const { people: listed, ...rest } = recordOf(value(withoutThem(row.applied, replacement.email)));
  const applied = listed === undefined ? rest : { ...rest, people: listed };
  await db
    .update(cooperations)
    .set({ applied, settings: sql`${JSON.stringify(value(row.settings))}::text::jsonb` })
    .where(here);
  return drafts.length > 0;
}

/** The file without somebody: they are not in it, no organisation has them to ask, and they lead no series. */
function withoutThem(applied: unknown, email: string): unknown {
  if (!isRecord(applied)) return applied;
  const each = (field: string, change: (one: Record<string, unknown>) => Record<string, unknown>) => {
    const list = applied[field];
    return Array.isArray(list) ? { [field]: list.map((one) => (isRecord(one) ? change(one) : one)) } : {};
  };
  const others = (list: unknown) => (Array.isArray(list) ? list.filter((one) => one !== email) : list);
  const { people } = applied;
  return {
    ...applied,
    ...each("organisations", (one) => (one.contact === email ? { ...one, contact: null } : one)),
    ...each("series", (one) => ({ ...one, chairs: others(one.chairs), scribes: others(one.scribes) })),
    people: Array.isArray(people) ? people.filter((one) => recordOf(one).email !== email) : people,
  };
}

/** They lead no meeting that still comes; who led one that was held stays so, under the pseudonym. */
export async function forgetInTurns({ db, cooperation }: Scope, email: string): Promise<void> {
  await db
    .update(series)
    .set({
      chairs: sql`array_remove(${series.chairs}, ${email})`,
      scribes: sql`array_remove(${series.scribes}, ${email})`,
    })
    .where(
      and(
        eq(series.cooperation, cooperation.slug),
        or(sql`${email} = any(${series.chairs})`, sql`${email} = any(${series.scribes})`),
      ),
    );
  for (const column of ["chair", "scribe"] as const) {
    await db
      .update(meetings)
      .set({ [column]: null })
      .where(
        and(
          eq(meetings.cooperation, cooperation.slug),
          eq(meetings[column], email),
          inArray(meetings.state, ["planned", "open"]),
        ),
      );
  }
}

/** What was said to them alone, where it went, and whether their mailbox gets less. */
export async function forgetTheirMessages({ db, cooperation }: Scope, email: string): Promise<void> {
  const room = `person:${email}`;
  const own = db
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.cooperation, cooperation.slug), eq(posts.room, room)));
  const places = db
    .select({ id: channels.id })
    .from(channels)
    .where(
      and(
        eq(channels.cooperation, cooperation.slug),
        or(eq(channels.room, room), eq(channels.address, mailChannel(email))),
      ),
    );
  await db
    .delete(deliveries)
    .where(
      and(
        eq(deliveries.cooperation, cooperation.slug),
        or(inArray(deliveries.post, own), inArray(deliveries.channel, places)),
      ),
    );
  await db.delete(posts).where(and(eq(posts.cooperation, cooperation.slug), eq(posts.room, room)));
  await db
    .delete(channels)
    .where(
      and(
        eq(channels.cooperation, cooperation.slug),
        or(eq(channels.room, room), eq(channels.address, mailChannel(email))),
      ),
    );
  await db
    .delete(mailStops)
    .where(and(eq(mailStops.cooperation, cooperation.slug), eq(mailStops.address, mailChannel(email))));
}

/** What would still be done for them. */
export async function forgetTheirMoments({ db, cooperation }: Scope, email: string): Promise<void> {
  await db
    .delete(moments)
    .where(
      and(eq(moments.cooperation, cooperation.slug), eq(moments.subject, email), eq(moments.state, "due")),
    );
}
