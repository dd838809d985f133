import { stopDigests } from "../../../db/queries/chat/mailbox.ts";
import { findMailbox, firstMailAbout, isMailLinkUsed, useMailLink } from "../../../db/queries/mail.ts";
import { addressInChannel } from "../../domain/organisation/mail-address.ts";
import { personOf } from "../../domain/organisation/organisation.ts";
import { isRoomOfPerson, roomOfPerson } from "../../domain/organisation/room.ts";
import type { Actor } from "../../engine/context.ts";
import { cachedCooperation } from "../../engine/cooperation-cache.ts";
import type { Engine } from "../../engine/engine.ts";

/** Whom an e-mail is written to. */
export interface MailReader {
  cooperation: string;
  /** What the cooperation is called. */
  name: string;
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
  return { cooperation, name, address, actor };
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

/** A mailbox gets no digests any more. */
export async function unsubscribeMailbox(
  engine: Engine,
  { cooperation, place }: { cooperation: string; place: string },
): Promise<void> {
  await stopDigests(engine.database.db, cooperation, place, engine.clock.real());
}
