import type { RequestListener, ServerResponse } from "node:http";
import type { Engine } from "../engine/engine.ts";
import { faultOf } from "../engine/fault.ts";
import { isSameSecret } from "../engine/session/same-secret.ts";
import { answerNotYet } from "./not-yet.ts";
import type { Metrics } from "./observe/metrics.ts";

interface Inside {
  engine: Engine;
  metrics: Metrics;
  /** Undefined: whoever reaches the address may read them. */
  metricsToken?: string | undefined;
  /** What the command line beside an embedded database shows; undefined: there is no such route. */
  secret: string | undefined;
  /** Whether the database answers; undefined where it is this process. */
  isThere: (() => Promise<boolean>) | undefined;
  /** Undefined: a worker, which has none. */
  surfaces: RequestListener | undefined;
}

/** A chat has its own time in which to say that nothing was stored, and says it in the words of its surface. */
const ownAnswer = (path = ""): boolean => path === "/slack/events" || path === "/api/messages";

/** Who answers what, besides health: metrics, the command line beside the server, and the surfaces. */
export function httpRoutes({
  engine,
  metrics,
  metricsToken,
  secret,
  isThere,
  surfaces,
}: Inside): RequestListener {
  const failed = (response: ServerResponse) => (error: unknown) => {
    engine.log.error(faultOf(error), "request failed");
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  };
  return (request, response) => {
    const path = request.url?.split("?", 1)[0];
    if (path === "/metrics" && request.method === "GET") {
      const given = request.headers.authorization ?? "";
      if (metricsToken !== undefined && !isSameSecret(given, `Bearer ${metricsToken}`)) {
        response.writeHead(401, { "WWW-Authenticate": "Bearer" }).end();
        return;
      }
      metrics.render(engine).then((text) => {
        response.writeHead(200, { "Content-Type": metrics.contentType }).end(text);
      }, failed(response));
    } else if (path === "/internal/cli" && secret !== undefined) {
      import("../cli/serve-verb.ts")
        .then(({ serveVerb }) => serveVerb(engine, secret, request, response))
        .catch(failed(response));
    } else if (!surfaces) response.writeHead(404).end();
    else if (!isThere || ownAnswer(path)) surfaces(request, response);
    else {
      isThere().then((is) => {
        if (is) surfaces(request, response);
        else answerNotYet(request, response, "away");
      }, failed(response));
    }
  };
}
