import type { InboxRequest } from "../../conversation/inbox/inbox.ts";
import { wordsCard } from "../../conversation/words.ts";
import { askedBy } from "../handle/commands.ts";
import { sendCard } from "../handle/tell.ts";
import { readAbout } from "../render/modal.ts";
import type { Slack } from "../surface.ts";
import type { Bag, Sender } from "./parse-request.ts";

export const isWithheld = ({ payload }: InboxRequest): boolean => payload.withheld === true;

/** What was not stored could not be worked off at once: the person is asked to send it again. */
export async function askToResend(slack: Slack, request: InboxRequest): Promise<void> {
  const { metadata, event, ...sender } = request.payload as Bag;
  // Whether a line in a thread was meant for us stood in its text.
  if (event?.type === "message" && event.channel_type !== "im") return;
  const { url } = (typeof metadata === "string" && readAbout(metadata)?.from) || {};
  const back = url === undefined ? {} : { responseUrl: url };
  const asked = await askedBy(slack, request, { ...(sender as Sender), ...back });
  if (!asked) return;
  await sendCard(slack, asked, wordsCard(asked.t.chat.refused, [asked.t.personal.again]));
}
