import { timingSafeEqual } from "node:crypto";
import express, { type RequestHandler } from "express";
import { isOwnOrigin } from "../headers.ts";
import { sendProblem } from "../pages/shell/problem.ts";
import { signedIn } from "../session/signed-in.ts";
import type { Handler } from "../session/visitor.ts";
import type { Web } from "../web.ts";
import { formValue } from "./form-value.ts";

export const readForm: RequestHandler = express.urlencoded({ extended: false, limit: "300kb" });

/** Refuses forms that another website sent. */
export function ownOrigin(web: Web): RequestHandler {
  return (request, response, next) => {
    if (isOwnOrigin(request.headers, web.engine.baseUrl)) next();
    else void sendProblem(web, response, 403, (t) => [t.web.refusedTitle, t.web.badOrigin]);
  };
}

/** What stands before every handler of a form: our own origin, a body of sensible size, a session and its token. */
export function csrfForm(web: Web, handler: Handler): RequestHandler[] {
  const checked: Handler = async (visitor, request, response) => {
    if (isSame(formValue(request.body, "csrf"), visitor.csrf))
      return await handler(visitor, request, response);
    await sendProblem(web, response, 403, (t) => [t.web.refusedTitle, t.web.stale], visitor);
  };
  return [ownOrigin(web), readForm, signedIn(web, checked)];
}

export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
