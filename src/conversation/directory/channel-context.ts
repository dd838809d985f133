import { channelAt, lastAgendaAt, postAt } from "../../../db/queries/chat/room-channel.ts";
import { findCooperation, findRoom } from "../../../db/queries/cooperation/cooperation.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import type { Language } from "../../domain/organisation/language.ts";
import type { Engine } from "../../engine/engine.ts";
import { makeContext } from "../../engine/make-context.ts";
import { cardInWords } from "../../engine/posting/refresh-posts.ts";
import type { Card } from "../../view/card.ts";

/** A place on a chat surface, and what it is to Leerlus. */
export interface ChannelContext {
  /** The room that the place is bound to. */
  room: string | undefined;
  /** What is said there is in this language, unless it is for one person who chose another. */
  language: Language;
}

/** What a place is; a place that is bound to nothing has the cooperation's language. */
export async function channelContextAt(
  engine: Engine,
  cooperation: string,
  surface: string,
  address: string | undefined,
): Promise<ChannelContext> {
  const { db } = engine.database;
  const bound =
    address === undefined ? undefined : await channelAt(scopeOf(db, cooperation), surface, address);
  const room = bound && (await findRoom(scopeOf(db, cooperation), bound.room));
  const language = room?.language ?? (await findCooperation(db, cooperation))?.language ?? "nl";
  return { room: bound?.room, language };
}

/** The meeting under whose post somebody wrote an answer; undefined when the post is about none, or not ours. */
export async function meetingAt(
  engine: Engine,
  cooperation: string,
  place: { surface: string; address: string; messageRef: string },
): Promise<{ meeting: string; room: string } | undefined> {
  const post = await postAt(scopeOf(engine.database.db, cooperation), place);
  return post?.meeting ? { meeting: post.meeting, room: post.room } : undefined;
}

/** The meeting of the last agenda that was opened in a place; undefined when there was none. */
export async function lastMeetingAt(
  engine: Engine,
  cooperation: string,
  place: { surface: string; address: string },
): Promise<{ meeting: string; room: string } | undefined> {
  const post = await lastAgendaAt(scopeOf(engine.database.db, cooperation), place);
  return post && { meeting: post.subject, room: post.room };
}

/**
 * The card that Leerlus posted as a message, as it is now; undefined when the message is none of ours.
 * @param language of whoever sees it; null: they chose none, and see it in the room's
 */
export async function cardAt(
  engine: Engine,
  cooperation: string,
  place: { surface: string; address: string; messageRef: string },
  language: Language | null,
): Promise<Card | undefined> {
  return await engine.database.db.transaction(async (db) => {
    const post = await postAt(scopeOf(db, cooperation), place);
    if (!post) return undefined;
    const ctx = await makeContext(engine, db, cooperation, { via: "job", room: post.room, language });
    return await cardInWords(engine, ctx, post);
  });
}
