import express, { type Router } from "express";
import { type Api, apiRouter } from "./app.ts";
import { mcpRouter } from "./mcp/app.ts";
import { requestLimit } from "./rate-limit.ts";

/** What programs and assistants use, to be mounted at the root: one token has one limit in both. */
export function programsRouter(api: Api): Router {
  const limit = api.limit ?? requestLimit(api.engine);
  return express
    .Router()
    .use("/api/v1", apiRouter({ ...api, limit }))
    .use("/mcp", mcpRouter({ engine: api.engine, access: api.access, limit }));
}
