import { holdTexts } from "../../conversation/held-texts.ts";
import { startInbox } from "../../conversation/inbox/inbox.ts";
import type { PendingReply } from "../../conversation/pending-reply.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Access } from "../../engine/session/session.ts";
import { handleRequest } from "../handle/handle-request.ts";
import { readStored, type SlackRequest } from "../request.ts";
import type { Slack, SlackOptions } from "../surface.ts";
import { acknowledgeRequests } from "./acknowledge.ts";
import type { RequestHandlers } from "./handle-body.ts";

export interface SlackReceiver {
  slack: Slack;
  /** What is done with each kind of request, by HTTP and by Socket Mode alike. */
  handlers: RequestHandlers;
  /** Takes up nothing more and finishes what is in flight. */
  stop(): Promise<void>;
}

/** The surface without its HTTP routes: stores what Slack sends and works it off, also what was left by a process before. */
export function openSlackReceiver(
  { engine, access }: { engine: Engine; access: Access },
  options: SlackOptions,
): SlackReceiver {
  const held = holdTexts(() => engine.clock.real().epochMilliseconds);
  const organisations = new Map<string, string>();
  const about = { surface: "slack" as const, engine, access, options, held, organisations };
  const inbox = startInbox<SlackRequest, PendingReply>(engine, {
    surface: "slack",
    read: readStored,
    work: (request, { runLimited }, pending) => handleRequest({ ...about, runLimited }, request, pending),
  });
  const slack: Slack = { ...about, runLimited: inbox.limit.runLimited };
  return { slack, handlers: acknowledgeRequests(slack, inbox), stop: inbox.stop };
}
