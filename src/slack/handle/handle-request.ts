import type { Inbound } from "../../conversation/inbox/inbox.ts";
import type { Slot } from "../../conversation/pending-reply.ts";
import { askAgain, isWithheld } from "../receive/ask-to-resend.ts";
import type { Bag, EventPayload } from "../receive/parse-request.ts";
import type { Slack, SlackOptions } from "../surface.ts";
import { workCommand } from "./commands.ts";
import { workPress } from "./handle-button.ts";
import { isForUs, workMessage } from "./messages.ts";
import { callerOf, installationOf } from "./person.ts";
import { workShortcut } from "./shortcuts.ts";
import { workSubmission } from "./views.ts";

/** Whether anything is done with an event. */
export function isWanted({ events = {} }: SlackOptions, event: Bag): boolean {
  return isForUs(event) || (typeof event.type === "string" && Object.hasOwn(events, event.type));
}

/** Does what a stored request asks for. */
export async function workOn(slack: Slack, request: Inbound, slot?: Slot): Promise<void> {
  if (isWithheld(request)) return await askAgain(slack, request);
  switch (request.kind) {
    case "command":
      return await workCommand(slack, request, slot);
    case "press":
      return await workPress(slack, request);
    case "view":
      return await workSubmission(slack, request, slot);
    case "shortcut":
      return await workShortcut(slack, request);
    case "event":
      return await workEvent(slack, request);
  }
}

async function workEvent(slack: Slack, request: Inbound): Promise<void> {
  const { event, happenedAt, ...sender } = request.payload as unknown as EventPayload;
  const work = slack.options.events?.[String(event.type)];
  if (isForUs(event)) await workMessage(slack, request);
  await work?.({
    event,
    installation: await installationOf(slack, sender.teams),
    team: sender.teams[0] ?? "",
    caller: () => callerOf(slack, sender),
    attempts: request.attempts,
    ...(happenedAt === undefined ? {} : { happenedAt }),
  });
}
