import express, { type NextFunction, type Request, type Response, type Router } from "express";
import type { Engine } from "../../engine/engine.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Access } from "../../engine/session/session.ts";
import { jsonBody } from "../body.ts";
import { callerOf, callers } from "../caller.ts";
import { onlyBy } from "../only-by.ts";
import { problems, textFor } from "../problem.ts";
import type { RateLimit } from "../rate-limit.ts";
import { isForeignOrigin } from "./foreign-origin.ts";

interface Mcp {
  engine: Engine;
  access: Access;
  limit: RateLimit;
}

/**
 * The Model Context Protocol, to be mounted at `/mcp`: the API for assistants, by the same tokens. Each request stands by
 * itself, so that any replica answers it.
 */
export function mcpRouter({ engine, access, limit }: Mcp): Router {
  const router = express.Router();
  router.use((request: Request, response: Response, next: NextFunction) => {
    response.set({ "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
    if (isForeignOrigin(request.headers.origin, engine.baseUrl))
      throw new Refusal("not-allowed", textFor(request, response).api.foreignOrigin);
    next();
  });
  router.use(callers(engine, access, limit));
  const serve = async (request: Request, response: Response): Promise<void> => {
    const t = textFor(request, response);
    if (Array.isArray(request.body)) throw new Refusal("invalid", t.api.oneMessage);
    // The protocol's library takes a while to read, and most servers have no assistant.
    const { answerMessage } = await import("./answer-message.ts");
    const answer = await answerMessage(engine, callerOf(response), t, request);
    response
      .status(answer.status)
      .setHeaders(answer.headers)
      .end(await answer.text());
  };
  router.route("/").post(jsonBody(), serve).all(onlyBy("POST"));
  router.use(problems(engine));
  return router;
}
