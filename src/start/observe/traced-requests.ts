import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { isTraced, traced } from "../../engine/traced.ts";

/** The first part of an address, where it says what is asked for and nothing of who asks or about what. */
const AREAS =
  /^\/(api|slack|mcp|metrics|internal|live|charts|kalender|digest|verslag|m|aanmelden|assets)(?=\/|$)/;

/** Lets whoever traces hear of every request: its method, its area and what came of it. */
export const tracedRequests =
  (listener: RequestListener): RequestListener =>
  (request, response) => {
    if (!isTraced()) return listener(request, response);
    const method = request.method ?? "GET";
    const route = areaOf(request.url ?? "/");
    const attributes = { "http.request.method": method, "http.route": route };
    void traced(`${method} ${route}`, attributes, () => answered(listener, request, response));
  };

function areaOf(url: string): string {
  const [path = "/"] = url.split("?", 1);
  const [, version] = /^\/api\/(v1\/[a-z-]+)/.exec(path) ?? [];
  if (version !== undefined) return `/api/${version}`;
  return AREAS.exec(path)?.[0] ?? (path === "/" ? "/" : "/page");
}

/** Done when the answer has gone, or whoever asked has. */
const answered = (listener: RequestListener, request: IncomingMessage, response: ServerResponse) =>
  new Promise<{ status: number }>((resolve) => {
    response.once("close", () => resolve({ status: response.statusCode }));
    listener(request, response);
  });
