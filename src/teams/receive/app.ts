import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { InvokeResponse } from "@microsoft/teams.api";
import { App, ExpressAdapter, type HttpMethod, type HttpRouteHandler } from "@microsoft/teams.apps";
import { type Bag, bag } from "./parse-request.ts";

/** What goes back to Teams with the acknowledgement. */
export interface Answer {
  status: number;
  body?: unknown;
}

const silence = () => undefined;
/** The SDK writes requests with their texts and names to the console: nothing of it may be logged. */
const QUIET = {
  debug: silence,
  info: silence,
  warn: silence,
  error: silence,
  trace: silence,
  log: silence,
  child: () => QUIET,
};

type Next = (error?: unknown) => void;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/** Lets the SDK have what has been believed already, and nothing else: it has no credentials to believe anything by. */
class BelievedAdapter extends ExpressAdapter {
  private readonly believed = new WeakMap<object, Bag>();
  /** Whether the SDK could read what it handles now. It hands on copies, so the activity itself does not tell. */
  readonly reading = new AsyncLocalStorage<{ isRead: boolean }>();

  override registerRoute(_: HttpMethod, path: string, handler: HttpRouteHandler): void {
    this.express.disable("x-powered-by");
    this.express.post(path, (request, response, next) => {
      const activity = this.believed.get(request);
      if (!activity) return void response.status(401).end();
      const token = {
        appId: "",
        from: "azure" as const,
        fromId: "",
        serviceUrl: typeof activity.serviceUrl === "string" ? activity.serviceUrl : "",
        isExpired: () => false,
      };
      const here = { isRead: false };
      this.reading
        .run(here, () => handler({ body: activity, headers: {}, token }))
        .then(({ status, body }) => {
          // What the SDK stumbles over is none of Teams': it is not better when it is sent again.
          if (status >= 500 && !here.isRead) response.status(400).end();
          else if (body === undefined) response.status(status).end();
          else response.status(status).json(body);
        })
        .catch(next);
    });
  }

  pass(request: IncomingMessage, response: ServerResponse, activity: Bag, next: Next): void {
    this.believed.set(request, activity);
    // Express makes its own request and response of those of Node, which its type does not say.
    const express = this.express as Middleware;
    express(request, response, next);
  }
}

/**
 * The app of the Teams SDK behind middleware of its own.
 * @param take does what an activity asks for; its answer goes along with the acknowledgement
 * @returns the way in for an activity that has been checked; whatever comes in otherwise is refused
 */
export async function teamsApp(
  take: (activity: Bag) => Promise<Answer>,
): Promise<(...parameters: [...Parameters<Middleware>, activity: Bag]) => void> {
  const adapter = new BelievedAdapter(undefined, { logger: QUIET });
  const app = new App({
    httpServerAdapter: adapter,
    messagingEndpoint: "/",
    logger: QUIET,
    dangerouslyAllowUnauthenticatedRequests: false,
    state: false,
    telemetry: { agent365: false },
  });
  app.use(async ({ activity }): Promise<InvokeResponse> => {
    const here = adapter.reading.getStore();
    if (here) here.isRead = true;
    return await take(bag(activity));
  });
  await app.initialize();
  return (request, response, next, activity) => adapter.pass(request, response, activity, next);
}
