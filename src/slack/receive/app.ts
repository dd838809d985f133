import type { IncomingMessage, ServerResponse } from "node:http";
import { ExpressReceiver } from "@slack/bolt";
import { holdTexts } from "../../conversation/held-texts.ts";
import { startInbox } from "../../conversation/inbox/inbox.ts";
import type { PendingReply } from "../../conversation/pending-reply.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Access } from "../../engine/session/session.ts";
import { handleRequest } from "../handle/handle-request.ts";
import { readStored, type SlackRequest } from "../request.ts";
import { QUIET } from "../send/api.ts";
import type { Slack, SlackOptions } from "../surface.ts";
import { acknowledgeRequests } from "./acknowledge.ts";
import { boltApp, type RequestHandlers, Unreadable } from "./bolt.ts";
import { verified } from "./verify.ts";

export interface SlackReceiver {
  slack: Slack;
  /** What is done with each kind of request; `boltApp(receiver, handlers)` attaches them to a receiver of Socket Mode. */
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

type Next = (error?: unknown) => void;
export type SlackRouter = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/**
 * The router for signed HTTP requests, to be mounted at `/slack`: it answers `POST /events` and leaves everything else to
 * the next. No body parser may stand before it.
 */
export function slackRouter(
  { slack, handlers }: SlackReceiver,
  { signingSecret }: { signingSecret: string },
): SlackRouter {
  const receiver = new ExpressReceiver({
    signingSecret,
    endpoints: "/events",
    logger: QUIET,
    processEventErrorHandler: async ({ error, response }) => {
      const status = error instanceof Unreadable ? 400 : 503;
      if (status === 400) slack.engine.log.warn({ surface: "slack" }, "a signed request cannot be read");
      if (!response.headersSent) response.writeHead(status).end();
      return true;
    },
    unhandledRequestTimeoutMillis: 2900,
    unhandledRequestHandler: ({ response }) => {
      if (!response.headersSent) response.writeHead(503).end();
    },
  });
  boltApp(receiver, handlers);
  receiver.app.disable("x-powered-by");
  // Express makes its own request and response of those of Node, which its type does not say.
  const pass = receiver.app as SlackRouter;
  const now = () => Math.floor(slack.engine.clock.real().epochMilliseconds / 1000);
  return (request, response, next) => {
    const [pathname] = (request.url ?? "/").split("?", 1);
    if (request.method !== "POST" || pathname !== "/events") return next();
    verified(request, signingSecret, now())
      .then((read) => {
        if ("status" in read) return refuse(response, read.status);
        Object.assign(request, { rawBody: read.body });
        // Bolt knows the type by its name alone.
        const [type = ""] = (request.headers["content-type"] ?? "").split(";");
        request.headers["content-type"] = type.trim().toLowerCase();
        pass(request, response, next);
      })
      .catch(next);
  };
}

function refuse(response: ServerResponse, status: number): void {
  if (response.destroyed) return;
  response.writeHead(status, { connection: "close" }).end();
}
