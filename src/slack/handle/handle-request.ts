import type { PendingReply } from "../../conversation/pending-reply.ts";
import type { Bag } from "../receive/parse-request.ts";
import type { Received } from "../request.ts";
import type { Slack, SlackOptions } from "../surface.ts";
import { handleCommand } from "./commands.ts";
import { handleButtonRequest } from "./handle-button.ts";
import { handleMessage, isForUs } from "./messages.ts";
import { callerOf, installationOf } from "./person.ts";
import { handleWithheld } from "./resend.ts";
import { handleShortcut } from "./shortcuts.ts";
import { handleSubmission } from "./views.ts";

/** Whether anything is done with an event. */
export function isWanted({ events = {} }: SlackOptions, event: Bag): boolean {
  return isForUs(event) || (typeof event.type === "string" && Object.hasOwn(events, event.type));
}

/** Does what a stored request asks for. */
export async function handleRequest(slack: Slack, request: Received, pending?: PendingReply): Promise<void> {
  switch (request.kind) {
    case "command":
      return await handleCommand(slack, request, pending);
    case "press":
      return await handleButtonRequest(slack, request);
    case "view":
      return await handleSubmission(slack, request, pending);
    case "shortcut":
      return await handleShortcut(slack, request);
    case "event":
      return await workEvent(slack, request);
    case "withheld":
      return await handleWithheld(slack, request);
  }
}

async function workEvent(slack: Slack, request: Received<"event">): Promise<void> {
  const { event, happenedAt, ...sender } = request.payload;
  const work = slack.options.events?.[String(event.type)];
  if (isForUs(event)) await handleMessage(slack, request);
  await work?.({
    event,
    installation: await installationOf(slack, sender.teams),
    team: sender.teams[0] ?? "",
    caller: (urgent) => callerOf(slack, sender, urgent),
    attempts: request.attempts,
    happenedAt,
  });
}
