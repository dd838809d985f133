import { handleForm } from "../../conversation/handle/handle-form.ts";
import { answerRequest } from "../../conversation/handle/request-context.ts";
import type { PendingReply } from "../../conversation/pending-reply.ts";
import { defined } from "../../domain/defined.ts";
import { readAbout } from "../render/modal.ts";
import type { Received } from "../request.ts";
import type { Sender, Slack } from "../surface.ts";
import { slackChat } from "./chat.ts";

/** A form that was sent: it carries along where it was asked for, and what comes of it is answered there. */
export async function handleSubmission(
  slack: Slack,
  request: Received<"view">,
  pending?: PendingReply,
): Promise<void> {
  const { metadata, input, ...sent } = request.payload;
  const about = readAbout(metadata);
  const { url, channel, thread, stand } = about?.from ?? {};
  const sender: Sender = {
    ...sent,
    ...defined<Partial<Sender>>({ responseUrl: url, channel, thread, stand }),
  };
  const chat = slackChat(slack);
  const how = { pending, waits: "form", urgent: true } as const;
  await answerRequest(chat, request, sender, how, (asked) =>
    handleForm(chat, asked, about && { ...about, room: about.room, input }),
  );
}
