import { askToResend } from "../../conversation/handle/ask-to-resend.ts";
import { readAbout } from "../render/modal.ts";
import type { Received } from "../request.ts";
import type { Slack } from "../surface.ts";
import { slackChat } from "./chat.ts";

/** A request that was not stored could not be worked off at once. */
export async function handleWithheld(slack: Slack, request: Received<"withheld">): Promise<void> {
  const { metadata, event, ...sender } = request.payload;
  // Whether a line in a thread was meant for us stood in its text.
  if (event?.type === "message" && event.channel_type !== "im") return;
  const { url } = (metadata !== undefined && readAbout(metadata)?.from) || {};
  const back = url === undefined ? {} : { responseUrl: url };
  await askToResend(slackChat(slack), request, { ...sender, ...back });
}
