import express, { type Request, type Response, type Router } from "express";
import type { Charts } from "../charts/render.ts";
import type { Engine } from "../engine/engine.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Access } from "../engine/session/session.ts";
import { jsonBody } from "./body.ts";
import { callers } from "./caller.ts";
import { drawChart } from "./draw-chart.ts";
import { apiHeaders } from "./headers.ts";
import { importFile } from "./import-file.ts";
import { type Demo, moveClock } from "./move-clock.ts";
import { onlyBy } from "./only-by.ts";
import { type ApiContact, openApi } from "./openapi/openapi.ts";
import { problems, textFor } from "./problem.ts";
import { type RateLimit, requestLimit } from "./rate-limit.ts";
import { listed, readItem, readList } from "./read-list.ts";
import { runCommand } from "./run-command.ts";
import { searchAll } from "./search.ts";

export interface Api {
  engine: Engine;
  access: Access;
  charts?: Charts | undefined;
  /** Present in demo mode. */
  demo?: Demo | undefined;
  /** Whom to ask about the API; undefined: its description names nobody. */
  contact?: ApiContact | undefined;
  /** Requests per token. */
  limit?: RateLimit;
}

/** The API, to be mounted at `/api/v1`: everything in it answers JSON, and every error a problem. */
export function apiRouter({
  engine,
  access,
  charts,
  demo,
  contact,
  limit = requestLimit(engine),
}: Api): Router {
  const router = express.Router({ caseSensitive: false });
  const headers = apiHeaders(engine.baseUrl);
  router.use((_request, response, next) => {
    response.set(headers);
    next();
  });
  let description: object | undefined;
  const describe = (_request: Request, response: Response) => {
    const { registry, baseUrl } = engine;
    description ??= openApi(registry, { baseUrl, demo: demo !== undefined, contact });
    // A description is for everybody, also for the page of another site that shows it.
    response.set("Access-Control-Allow-Origin", "*").json(description);
  };
  router.route("/openapi.json").get(describe).all(onlyBy("GET"));
  router.use(callers(engine, access, limit));
  router.route("/commands/:noun/:verb").post(jsonBody(), runCommand(engine)).all(onlyBy("POST"));
  router.route("/indicator-imports").post(importFile(engine)).all(onlyBy("POST"));
  if (charts) router.route("/charts/:file").get(drawChart(engine, charts)).all(onlyBy("GET"));
  router.route("/search").get(searchAll(engine)).all(onlyBy("GET"));
  if (demo) router.route("/demo/clock").post(jsonBody(), moveClock(demo)).all(onlyBy("POST"));
  router.route("/:collection").get(readList(engine)).all(listed(engine), onlyBy("GET"));
  router.route("/:collection/:ref").get(readItem(engine)).all(listed(engine), onlyBy("GET"));
  router.use((request, response) => {
    throw new Refusal("not-found", textFor(request, response).api.nothingHere);
  });
  router.use(problems(engine));
  return router;
}
