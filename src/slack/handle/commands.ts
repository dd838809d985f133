import { attemptOf } from "../../conversation/attempt.ts";
import { channelContextAt } from "../../conversation/directory/channel-context.ts";
import { replaceInboxRequest } from "../../conversation/inbox/inbox.ts";
import type { PendingReply } from "../../conversation/pending-reply.ts";
import { runLine } from "../../conversation/run-request.ts";
import { roomOfPerson } from "../../domain/organisation/room.ts";
import type { Place } from "../../engine/context.ts";
import { textIn } from "../../view/text.ts";
import { expandMentions } from "../receive/expand-mentions.ts";
import { withheld } from "../receive/personal.ts";
import type { Received, Sender } from "../request.ts";
import type { Caller, Slack } from "../surface.ts";
import { wordForUser } from "./mentioned.ts";
import { callerOf, installationOf } from "./person.ts";
import { type Asked, tell } from "./tell.ts";

/** A channel that can be bound to a room; a conversation of two cannot. */
export const placeOf = (installation: { team: string }, channel: string | undefined): Place | undefined =>
  channel && /^[CG]/.test(channel)
    ? { surface: "slack", address: `${installation.team}:${channel}` }
    : undefined;

/** Whether a channel is a conversation of two. */
const isPrivate = (channel: string | undefined): boolean => channel?.startsWith("D") ?? false;

/**
 * Whoever asked, in which words they are answered, and the room of the channel they asked in; of a conversation of two
 * their own room.
 */
export async function askedBy(
  slack: Slack,
  request: Received,
  sender: Asked["sender"],
  { slot, urgent = false }: { slot?: PendingReply | undefined; urgent?: boolean } = {},
): Promise<Asked | undefined> {
  const caller = await callerOf(slack, sender, urgent);
  if (!caller) return undefined;
  const { cooperation } = caller.installation;
  const address = placeOf(caller.installation, sender.channel)?.address;
  const spot = await slack.turn(() => channelContextAt(slack.engine, cooperation, "slack", address), urgent);
  const actor = { ...caller.actor, language: caller.actor.language ?? spot.language };
  const room = isPrivate(sender.channel) ? roomOfPerson(actor.email) : spot.room;
  const t = textIn(actor.language);
  if (slot) slot.t = t;
  // Telling may take long, or fail: what is refused as personal data is emptied before.
  const withhold = () => replaceInboxRequest(slack.engine, request.id, withheld(request.payload));
  const about = { attempt: attemptOf(request), key: request.key, slot, withhold };
  return { caller: { ...caller, actor }, sender, t, room, ...about };
}

/** A slash command. */
export async function handleCommand(
  slack: Slack,
  request: Received<"command">,
  slot?: PendingReply,
): Promise<void> {
  const { line, ...sender } = request.payload;
  const asked = await askedBy(slack, request, sender, { slot });
  if (!asked) return await refuseUnknown(slack, sender, slot);
  await runTypedLine(slack, asked, line);
}

/** Runs what somebody said, with the people and channels they mentioned in Leerlus' own words. */
export async function runTypedLine(slack: Slack, asked: Asked, text: string): Promise<void> {
  const { caller, sender, t, room, key } = asked;
  const line = await meantLine(slack, caller, text);
  const place = placeOf(caller.installation, sender.channel);
  const outcome = await slack.turn(() => runLine(slack, caller.actor, t, line, { room, place, key }));
  await tell(slack, asked, outcome);
}

export async function meantLine(slack: Slack, caller: Caller, text: string): Promise<string> {
  const { installation } = caller;
  return await expandMentions(text, {
    user: (user) => wordForUser(slack, caller, user),
    channel: async (channel) => {
      const address = placeOf(installation, channel)?.address;
      return (await channelContextAt(slack.engine, installation.cooperation, "slack", address)).room;
    },
  });
}

/** A bot, or a workspace without us: there is nobody to answer but whoever still waits. */
async function refuseUnknown(slack: Slack, sender: Sender, slot?: PendingReply): Promise<void> {
  if (!slot) return;
  const isInstalled = await installationOf(slack, sender.teams);
  slot.offer(isInstalled ? undefined : { response_type: "ephemeral", text: textIn("nl").slack.notInstalled });
}
