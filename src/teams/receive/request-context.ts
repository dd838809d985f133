import { attemptOf } from "../../conversation/attempt.ts";
import { channelContextAt } from "../../conversation/directory/channel-context.ts";
import { type InboxEntry, replaceInboxRequest } from "../../conversation/inbox/inbox.ts";
import type { PendingReply } from "../../conversation/pending-reply.ts";
import { runLine } from "../../conversation/run-request.ts";
import { roomOfPerson } from "../../domain/organisation/room.ts";
import type { Place } from "../../engine/context.ts";
import { textIn } from "../../view/text.ts";
import { resolveMention } from "../handle/mentioned.ts";
import { callerOf } from "../handle/person.ts";
import { rememberChat } from "../handle/remember-chat.ts";
import { tell } from "../handle/tell.ts";
import type { Payload, Sender } from "../request.ts";
import { addressOf } from "../send/address.ts";
import type { Asked, Teams } from "../surface.ts";
import { expandMentions } from "./expand-mentions.ts";
import { withheld } from "./personal.ts";

/** A place that can be bound to a room; a conversation of two cannot. */
export const placeOf = ({ tenant, conversation, place }: Sender): Place | undefined =>
  place === "personal" ? undefined : { surface: "teams", address: addressOf(tenant, conversation) };

/**
 * Whoever asked, in which words they are answered, and the room of the place they asked in; of a conversation of two
 * their own room.
 */
export async function askedBy(
  teams: Teams,
  request: Omit<InboxEntry, "id"> & { id?: number; payload?: Record<string, unknown> },
  sender: Sender,
  {
    slot,
    waits,
    urgent = false,
  }: { slot?: PendingReply | undefined; waits?: Asked["waits"]; urgent?: boolean } = {},
): Promise<Asked | undefined> {
  const caller = await callerOf(teams, sender, urgent);
  if (!caller) return undefined;
  const address = placeOf(sender)?.address;
  const spot = await teams.turn(async () => {
    await rememberChat(teams, { caller, sender });
    return await channelContextAt(teams.engine, caller.cooperation, "teams", address);
  }, urgent);
  const actor = { ...caller.actor, language: caller.actor.language ?? spot.language };
  const room = sender.place === "personal" ? roomOfPerson(actor.email) : spot.room;
  const t = textIn(actor.language);
  if (slot) slot.t = t;
  // Telling may take long, or fail: what is refused as personal data is emptied before. A repetition has no row.
  const withhold = async () => {
    if (request.id) await replaceInboxRequest(teams.engine, request.id, withheld(request.payload ?? {}));
  };
  const waiting = slot && waits ? { slot, waits } : {};
  const about = { attempt: attemptOf(request), key: request.key, withhold, ...waiting };
  return { caller: { ...caller, actor }, sender, t, room, ...about };
}

/** Runs a line of chat and tells what came of it. */
export async function runTypedLine(teams: Teams, asked: Asked, line: string): Promise<void> {
  const { caller, sender, t, room, key } = asked;
  const place = placeOf(sender);
  const outcome = await teams.turn(() => runLine(teams, caller.actor, t, line, { room, place, key }));
  await tell(teams, asked, outcome);
}

/** What somebody wrote, with the people they mentioned by the name they have in the cooperation. */
export const meantLine = (
  teams: Teams,
  { caller, sender }: Asked,
  message: Payload<"message">,
): Promise<string> => expandMentions(message, (user) => resolveMention(teams, caller, sender, user));
