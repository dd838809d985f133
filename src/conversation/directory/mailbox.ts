import { insertAudit } from "../../../db/queries/audit.ts";
import { stopDigests } from "../../../db/queries/chat/mailbox.ts";
import { freeKey } from "../../../db/queries/idempotency.ts";
import {
  findMailbox,
  firstMailAbout,
  freeMailLink,
  isMailLinkUsed,
  useMailLink,
} from "../../../db/queries/mail.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { addressInChannel, mailChannel } from "../../domain/organisation/mail-address.ts";
import { personOf } from "../../domain/organisation/organisation.ts";
import { isRoomOfPerson, roomOfPerson } from "../../domain/organisation/room.ts";
import { MAIL } from "../../domain/surface.ts";
import type { Actor } from "../../engine/context.ts";
import { cachedCooperation } from "../../engine/cooperation-cache.ts";
import { inboxKeyOf } from "../../engine/dispatch.ts";
import type { Engine } from "../../engine/engine.ts";

/** Whom an e-mail is written to. */
export interface MailReader {
  cooperation: string;
  /** What the cooperation is called. */
  name: string;
  room: string;
  address: string;
  /** The person whose own mailbox it is, while they take part; nobody alone reads one that is bound to a room. */
  actor: Actor | undefined;
}

/** Whom a place belongs to; undefined when it cannot be written to. */
export async function readerOfMailbox(
  engine: Engine,
  { cooperation, room, address: place }: { cooperation: string; room: string; address: string },
): Promise<MailReader | undefined> {
  const address = addressInChannel(place);
  if (address === undefined) return undefined;
  const cached = await cachedCooperation(engine, engine.database.db, cooperation);
  const { name, language } = cached.cooperation;
  const found = isRoomOfPerson(room)
    ? personOf(cached.directory, room.slice(roomOfPerson("").length))
    : undefined;
  const actor = found?.active ? { ...found, cooperation, language: found.language ?? language } : undefined;
  return { cooperation, name, room, address, actor };
}

/** Whom the e-mail of a delivery was written to. */
export async function readerOfDelivery(engine: Engine, delivery: number): Promise<MailReader | undefined> {
  const place = await findMailbox(engine.database.db, delivery);
  return place && (await readerOfMailbox(engine, place));
}

/** The e-mail with which a thread began in a mailbox; undefined: this one begins it. */
export async function threadInMailbox(
  engine: Engine,
  of: Parameters<typeof firstMailAbout>[1],
): Promise<string | undefined> {
  return await firstMailAbout(engine.database.db, of);
}

/** Whether somebody answered with a link before. */
export const isUsed = (engine: Engine, hash: string): Promise<boolean> =>
  isMailLinkUsed(engine.database.db, hash);

/** Somebody has answered with a link. */
export async function markUsed(engine: Engine, used: Parameters<typeof useMailLink>[1]): Promise<void> {
  await useMailLink(engine.database.db, used);
}

/** What somebody answered with a link was taken back: the link can be used again, as another request. */
export async function markUnused(
  { database }: Engine,
  { cooperation, email }: Actor,
  hash: string,
): Promise<void> {
  await database.changes.transaction(async (db) => {
    await freeMailLink(scopeOf(db, cooperation), hash);
    await freeKey(scopeOf(db, cooperation), inboxKeyOf(MAIL, { email }, hash));
  });
}

/** A mailbox gets no digests any more. */
export async function unsubscribeMailbox(
  { clock, database }: Engine,
  { cooperation, room, address, actor }: MailReader,
): Promise<void> {
  await database.changes.transaction(async (db) => {
    if (!(await stopDigests(scopeOf(db, cooperation), mailChannel(address), clock.real()))) return;
    const [by, subject] = [actor?.email ?? address, actor?.email ?? room];
    const row = { at: await clock.now(db), by, via: MAIL, what: "leerlus/unsubscribe", subject };
    await insertAudit(scopeOf(db, cooperation), row);
  });
}
