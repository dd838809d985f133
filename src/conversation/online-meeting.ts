import { channelAt } from "../../db/queries/chat/room-channel.ts";
import {
  comingMeetings,
  lockMeeting,
  type Meeting,
  updateMeeting,
} from "../../db/queries/meeting/meeting.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { isoInZone } from "../domain/calendar/day.ts";
import { COMING } from "../domain/meeting/meeting.ts";
import { meetingOnline, type OnlineEvent, organisationsBehind } from "../domain/meeting/online.ts";
import { roomOfPerson, SECRETARIAT } from "../domain/organisation/room.ts";
import type { Engine } from "../engine/engine.ts";
import { makeContext } from "../engine/make-context.ts";
import { announce } from "../engine/posting/posting.ts";
import { publishPosts } from "../engine/posting/publish-posts.ts";
import { refreshPosts } from "../engine/posting/refresh-posts.ts";
import { tellFollowers } from "../engine/posting/tell-followers.ts";
import { meetingHeldOnline } from "../posts/meeting.ts";
import type { ChannelRef } from "./directory/channel-lifecycle.ts";

/** What a chat tells of an online meeting in one of its places. */
export interface OnlineNews {
  event: OnlineEvent;
  /** How long ago it happened. */
  ageMs: number;
  /** E-mails of the people whom it is about, as far as Leerlus knows them. */
  people: readonly string[];
}

/** More meetings than this are not on at once. */
const MOST = 50;

/**
 * Keeps which organisations were seen in an online meeting, and tells whoever leads the meeting of the room: they confirm
 * who was there. What was seen only grows, so that the same told twice, or in another order, comes to the same.
 * @returns the meeting that it is taken for; undefined: the place has no room, or nothing is on there
 */
export async function noteOnlineMeeting(
  engine: Engine,
  { cooperation, surface, address }: ChannelRef,
  { event, ageMs, people }: OnlineNews,
): Promise<string | undefined> {
  return await engine.database.db.transaction(async (db) => {
    const channel = await channelAt(scopeOf(db, cooperation), surface, address);
    if (!channel) return undefined;
    const ctx = await makeContext(engine, db, cooperation, { via: "job", room: channel.room });
    const at = ctx.now().subtract({ milliseconds: Math.max(0, Math.round(ageMs)) });
    const on = await comingMeetings(scopeOf(db, cooperation), at, MOST);
    const found = meetingOnline(
      on.filter(({ room }) => room === channel.room),
      event,
      at,
    );
    const before = found && (await lockMeeting(scopeOf(db, cooperation), found.ref));
    if (!before) return undefined;
    const seen = organisationsBehind(ctx.directory, people);
    const seenOnline = [...new Set([...before.seenOnline, ...seen])].sort();
    const meeting = await updateMeeting(scopeOf(db, cooperation), before.ref, [...COMING, "running"], {
      seenOnline,
    });
    if (!meeting) return undefined;
    const period = isoInZone(meeting.startAt);
    const told = leadersOf(meeting).map((room) =>
      announce(meetingHeldOnline, { subject: meeting.ref, period, room }),
    );
    await publishPosts(engine, ctx, told);
    if (seenOnline.length > before.seenOnline.length) {
      await refreshPosts(engine, ctx, [meeting.ref]);
      await tellFollowers(ctx, [meeting.ref]);
    }
    return meeting.ref;
  });
}

/** The private rooms of chair and scribe; where there are none, the secretariat's. */
function leadersOf({ chair, scribe }: Meeting): string[] {
  const people = [...new Set([chair, scribe])].filter((email) => email !== null);
  return people.length > 0 ? people.map(roomOfPerson) : [SECRETARIAT];
}
