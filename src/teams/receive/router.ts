import type { IncomingMessage, ServerResponse } from "node:http";
import type { Engine } from "../../engine/engine.ts";
import type { TeamsConfig } from "../../start/settings/settings.ts";
import { type Answer, teamsApp } from "./app.ts";
import { readActivity } from "./body.ts";
import { distrustInDev } from "./distrust-in-dev.ts";
import { makeKeys } from "./keys.ts";
import type { Bag } from "./parse-request.ts";
import { isLoopbackHost } from "./service-url.ts";
import { type Distrust, distrust } from "./verify.ts";

type Next = (error?: unknown) => void;
export type TeamsRouter = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/**
 * The router for what Teams sends, to be mounted at `/api/messages`: it answers POST and leaves everything else to the
 * next. Nothing is looked up, stored or answered before a request is believed. No body parser may stand before it.
 */
export async function teamsRouter(
  engine: Engine,
  config: TeamsConfig,
  take: (activity: Bag) => Promise<Answer>,
): Promise<TeamsRouter> {
  const believe = doubt(engine, config);
  const pass = await teamsApp(take);
  return (request, response, next) => {
    const [path] = (request.url ?? "/").split("?", 1);
    if (request.method !== "POST" || path !== "/") return next();
    receive(request)
      .then((read) => {
        if ("status" in read) refuse(response, read.status);
        // The SDK would ask elsewhere for somebody's token: nobody signs in to us by a card.
        else if (isSignIn(read.activity)) response.writeHead(200).end();
        else pass(request, response, next, read.activity);
      })
      .catch(next);
  };

  async function receive(request: IncomingMessage): Promise<{ activity: Bag } | { status: number }> {
    // Whoever brings no token at all need not be read to the end.
    if (!config.dev && !request.headers.authorization) return { status: 401 };
    const read = await readActivity(request);
    if ("status" in read) return read;
    const why = await believe(request, read.activity);
    if (!why) return read;
    engine.log.warn({ surface: "teams", status: why.status, why: why.why }, "request refused");
    return why;
  }
}

const isSignIn = ({ name }: Bag): boolean => typeof name === "string" && name.startsWith("signin/");

/** How requests are told from forgeries: by Microsoft's signature, or in development by where they come from. */
function doubt(engine: Engine, config: TeamsConfig) {
  if (config.dev) return async (request: IncomingMessage, activity: Bag) => distrustInDev(request, activity);
  const now = () => engine.clock.real();
  const options = {
    clientId: config.clientId ?? "",
    issuer: config.tokenIssuer,
    tenantIds: config.tenantIds,
    keys: makeKeys({ metadataUrl: config.openIdMetadataUrl, now }),
    loopback: isLoopbackHost(new URL(config.openIdMetadataUrl).hostname),
    now,
  };
  return (request: IncomingMessage, activity: Bag): Promise<Distrust | undefined> =>
    distrust(options, request.headers.authorization, activity);
}

function refuse(response: ServerResponse, status: number): void {
  if (response.destroyed) return;
  if (status === 503) response.setHeader("retry-after", "5");
  response.writeHead(status, { connection: "close" }).end();
}
