import { channelContextAt } from "../../conversation/directory/channel-context.ts";
import { handleLine } from "../../conversation/handle/handle-line.ts";
import { answerRequest } from "../../conversation/handle/request-context.ts";
import type { PendingReply } from "../../conversation/pending-reply.ts";
import { expandMentions } from "../receive/expand-mentions.ts";
import type { Received } from "../request.ts";
import type { Caller, Slack } from "../surface.ts";
import { slackChat } from "./chat.ts";
import { wordForUser } from "./mentioned.ts";
import { placeOf } from "./place.ts";

/** A slash command. */
export async function handleCommand(
  slack: Slack,
  request: Received<"command">,
  pending?: PendingReply,
): Promise<void> {
  const { line, ...sender } = request.payload;
  const chat = slackChat(slack);
  await answerRequest(chat, request, sender, { pending, waits: "line" }, async (asked) =>
    handleLine(chat, asked, await meantLine(slack, asked.caller, line)),
  );
}

/** What somebody said, with the people and channels they mentioned in Leerlus' own words. */
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
