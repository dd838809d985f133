import { STATUS_CODES } from "node:http";
import type { NextFunction, Request, Response } from "express";
import { LANGUAGES, languageOr } from "../domain/organisation/language.ts";
import type { Refused } from "../engine/dispatch.ts";
import type { Engine } from "../engine/engine.ts";
import { faultOf } from "../engine/fault.ts";
import { type Issue, Refusal } from "../engine/refusal.ts";
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

/** What went wrong, as the member `error` tells it. */
export interface Problem {
  code: string;
  message: string;
  issues?: Issue[];
  outcome?: Refused["outcome"];
}

/** How long to wait, of what does not know it better. */
const RETRY_SECONDS = "5";

/**
 * The one shape of every error of the API: a problem of RFC 9457 that has the member `error` as well.
 * @param more what is told beside the error
 */
export function answerProblem(response: Response, status: number, error: Problem, more: object = {}): void {
  const isPassing = status === 429 || status === 503;
  if (isPassing && !response.hasHeader("Retry-After")) response.set("Retry-After", RETRY_SECONDS);
  const problem = { type: "about:blank", title: STATUS_CODES[status], status, detail: error.message };
  // Express adds a charset to a type it sets, and this type has none.
  response.status(status).setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ ...problem, error, ...more }));
}

/** A refusal in that shape. */
export function sendRefusal(response: Response, refused: Pick<Refused, "code"> & Problem): void {
  const { code, message, issues = [], outcome } = refused;
  const error: Problem = { code, message };
  if (outcome !== undefined) error.outcome = outcome;
  if (code === "invalid" || issues.length > 0) error.issues = issues;
  answerProblem(response, STATUS[code], error);
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
      sendRefusal(response, refusal);
      return;
    }
    const incident = crypto.randomUUID().slice(0, 8);
    engine.log.error({ incident, method: request.method, ...faultOf(error) }, "API request failed");
    sendRefusal(response, { code: "fault", message: t.refusal.incident(incident) });
  };
}
