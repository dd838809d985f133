import { wordsCard } from "../../conversation/words.ts";
import { askedBy } from "../handle/commands.ts";
import { sendCard } from "../handle/tell.ts";
import { readAbout } from "../render/modal.ts";
import type { Received } from "../request.ts";
import type { Slack } from "../surface.ts";

/** What was not stored could not be worked off at once: the person is asked to send it again. */
export async function askToResend(slack: Slack, request: Received<"withheld">): Promise<void> {
  const { metadata, event, ...sender } = request.payload;
  // Whether a line in a thread was meant for us stood in its text.
  if (event?.type === "message" && event.channel_type !== "im") return;
  const { url } = (metadata !== undefined && readAbout(metadata)?.from) || {};
  const back = url === undefined ? {} : { responseUrl: url };
  const asked = await askedBy(slack, request, { ...sender, ...back });
  if (!asked) return;
  await sendCard(slack, asked, wordsCard(asked.t.chat.refused, [asked.t.personal.again]));
}
