import type { NextFunction, Request, Response } from "express";
import { LANGUAGES, languageOr } from "../domain/organisation/language.ts";
import type { Refused } from "../engine/dispatch.ts";
import type { Engine } from "../engine/engine.ts";
import { faultOf } from "../engine/fault.ts";
import { Refusal } from "../engine/refusal.ts";
import { unavailable } from "../engine/unavailable.ts";
import { type Text, textIn } from "../view/text.ts";

/** The status of each code of a refusal. */
const STATUS: Record<Refused["code"], number> = {
  invalid: 400,
  "signed-out": 401,
  "not-allowed": 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "personal-data": 422,
  "too-many": 429,
  unavailable: 503,
  fault: 500,
};

type Problem = Pick<Refused, "code" | "message" | "issues"> & { outcome?: Refused["outcome"] | undefined };

/** The one shape of every error of the API. */
export function sendProblem(response: Response, { code, message, issues, outcome }: Problem): void {
  const passes = outcome === undefined ? {} : { outcome };
  const error = { code, message, ...passes, ...(code === "invalid" || issues.length > 0 ? { issues } : {}) };
  if (code === "unavailable") response.set("Retry-After", "5");
  response.status(STATUS[code]).json({ error });
}

/** Texts in the language of the caller; before the caller is known, in the one the request asks for. */
export function textFor(request: Request, response: Response): Text {
  const { actor } = response.locals;
  return textIn(actor?.language ?? languageOr(request.acceptsLanguages([...LANGUAGES])));
}

/** What the body parser and the router call their errors, as refusals. */
function refusalOf(error: Error & { type?: unknown; status?: unknown }, t: Text): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error.type === "entity.too.large") return new Refusal("too-large", t.refusal.tooLarge);
  if (error.type === "entity.parse.failed") return new Refusal("invalid", t.api.notJson);
  if (typeof error.type === "string") return new Refusal("invalid", t.api.onlyJson);
  if (error instanceof URIError || error.status === 400) return new Refusal("not-found", t.api.nothingHere);
  return undefined;
}

/** The last handler: a refusal in words, and a number for anything else. */
export function problems(engine: Engine) {
  return (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const t = textFor(request, response);
    const passing = unavailable(error, t);
    if (passing)
      engine.log.warn({ method: request.method, ...faultOf(error) }, "API request found no database");
    const refusal = error instanceof Error ? (refusalOf(error, t) ?? passing) : undefined;
    if (refusal) {
      sendProblem(response, refusal);
      return;
    }
    const incident = crypto.randomUUID().slice(0, 8);
    engine.log.error({ incident, method: request.method, ...faultOf(error) }, "API request failed");
    sendProblem(response, { code: "fault", message: t.refusal.incident(incident), issues: [] });
  };
}
