import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler } from "express";
import { LANGUAGES, languageOr } from "../domain/organisation/language.ts";
import { recordOf } from "../domain/record.ts";
import type { Engine } from "../engine/engine.ts";
import { faultOf } from "../engine/fault.ts";
import { textIn } from "../view/text.ts";

/**
 * The last handler of all, for what went wrong where no surface answered: words, and a number for the log. Express by
 * itself would show where in the code it happened.
 */
export function lastAnswer(engine: Engine): ErrorRequestHandler {
  return (error, request, response, _next) => {
    if (response.headersSent) return void response.destroy();
    const t = textIn(languageOr(request.acceptsLanguages([...LANGUAGES])));
    const status = Number(recordOf(error).status);
    response.set({ "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" }).type("text/plain");
    if (status >= 400 && status < 500) return void response.status(status).send(t.web.notFound);
    const incident = randomUUID().slice(0, 8);
    engine.log.error({ incident, method: request.method, ...faultOf(error) }, "request failed");
    response.status(500).send(t.refusal.incident(incident));
  };
}
