import type { RequestHandler } from "express";
import { signInNeeded } from "../pages/shell/sign-in.ts";
import type { Web } from "../web.ts";
import { type Handler, visitorOf } from "./visitor.ts";

/** Lets only those in who are signed in; the others are told how to. */
export function signedIn(web: Web, handler: Handler): RequestHandler {
  return async (request, response) => {
    const visitor = await visitorOf(web, request, response);
    if (visitor) await handler(visitor, request, response);
    else await signInNeeded(web, response);
  };
}
