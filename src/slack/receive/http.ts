import type { IncomingMessage, ServerResponse } from "node:http";
import { isRecord } from "../../domain/record.ts";
import type { SlackReceiver } from "./app.ts";
import { handleBody, Unreadable } from "./handle-body.ts";
import { verified } from "./verify.ts";

/** Shortly before Slack's patience of three seconds ends. */
const LONGEST_MS = 2900;

type Next = (error?: unknown) => void;
export type SlackRouter = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/**
 * The router for signed HTTP requests, to be mounted at `/slack`: it answers `POST /events` and leaves everything else to
 * the next. No body parser may stand before it. It reads requests itself: Bolt's receiver and its chain of listeners
 * take longer than all of this (README, decision 83).
 */
export function slackRouter(
  { slack: { engine }, handlers }: Pick<SlackReceiver, "slack" | "handlers">,
  { signingSecret }: { signingSecret: string },
): SlackRouter {
  const now = () => Math.floor(engine.clock.real().epochMilliseconds / 1000);

  async function answerTo(request: IncomingMessage): Promise<{ status: number; body?: unknown }> {
    const read = await verified(request, signingSecret, now());
    if ("status" in read) return read;
    try {
      const [type = ""] = (request.headers["content-type"] ?? "").split(";", 1);
      const body = bodyIn(read.body.toString("utf8"), type.trim().toLowerCase());
      if (isRecord(body) && body.ssl_check !== undefined) return { status: 200 };
      if (isRecord(body) && body.type === "url_verification")
        return { status: 200, body: { challenge: body.challenge } };
      return { status: 200, body: await handleBody(handlers, body) };
    } catch (error) {
      if (!(error instanceof Unreadable)) return { status: 503 };
      engine.log.warn({ surface: "slack" }, "a signed request cannot be read");
      return { status: 400 };
    }
  }

  return (request, response, next) => {
    const [pathname] = (request.url ?? "/").split("?", 1);
    if (request.method !== "POST" || pathname !== "/events") return next();
    const late = setTimeout(() => send(response, { status: 503 }), LONGEST_MS);
    answerTo(request)
      .then((answer) => send(response, answer))
      .catch(next)
      .finally(() => clearTimeout(late));
  };
}

/** @throws Unreadable */
function bodyIn(text: string, type: string): unknown {
  try {
    if (type !== "application/x-www-form-urlencoded") return JSON.parse(text);
    const fields = Object.fromEntries(new URLSearchParams(text));
    return fields.payload === undefined ? fields : JSON.parse(fields.payload);
  } catch {
    throw new Unreadable();
  }
}

function send(response: ServerResponse, { status, body }: { status: number; body?: unknown }): void {
  if (response.destroyed || response.headersSent) return;
  // Nobody reads on after what was not read to its end.
  if (status === 401 || status === 408 || status === 413)
    response.writeHead(status, { connection: "close" }).end();
  else if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
