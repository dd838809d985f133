import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler } from "express";
import { recordOf } from "../domain/record.ts";
import { faultOf } from "../engine/fault.ts";
import { unavailable } from "../engine/unavailable.ts";
import { textIn } from "../view/text.ts";
import { sendProblem } from "./pages/shell/problem.ts";
import type { Web } from "./web.ts";

/** What a request must not do is said in words; anything else is ours, and gets a number. */
export function failed(web: Web): ErrorRequestHandler {
  return async (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = Number(recordOf(error).status);
    if (status === 413) {
      return await sendProblem(web, response, 413, (t) => [t.web.tooLargeTitle, t.refusal.tooLarge]);
    }
    if (status >= 400 && status < 500) {
      return await sendProblem(web, response, 400, (t) => [t.web.refusedTitle, t.web.badForm]);
    }
    const passing = unavailable(error, textIn("nl"));
    if (passing) {
      web.engine.log.warn(faultOf(error), "page found no database");
      response.set("Retry-After", "5");
      return await sendProblem(web, response, 503, (t) => [t.web.awayTitle, passing.message]);
    }
    const incident = randomUUID().slice(0, 8);
    web.engine.log.error({ incident, ...faultOf(error) }, "page failed");
    await sendProblem(web, response, 500, (t) => [t.web.faultTitle, t.refusal.incident(incident)]);
  };
}
