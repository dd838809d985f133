import type { RequestHandler } from "express";
import { failureLimit } from "../session/limit.ts";
import type { Web } from "../web.ts";
import { setAccountCookie } from "./cookie.ts";
import { type Issuer, IssuerAway } from "./issuer.ts";
import { refuse } from "./refuse.ts";

/** So many sign-ins begin from one address in ten minutes: everybody in an office may be behind one. */
const REQUESTS = 300;
const SECONDS = 600;

/** Sends a browser to the issuer. Whoever opens this unasked signs in as nobody but themselves. */
export function beginAccount(web: Web, issuer: Issuer): RequestHandler {
  const clients = failureLimit(web.engine.clock.real, REQUESTS, SECONDS);
  return async (request, response) => {
    const client = request.ip ?? "";
    if (clients.isReached(client)) return refuse(web, response, "many");
    clients.count(client);
    const { secret, ...signIn } = await web.access.beginAccountSignIn();
    try {
      const address = await issuer.addressFor(signIn);
      setAccountCookie(response, web.engine.baseUrl, secret);
      response.redirect(303, address.href);
    } catch (error) {
      refuse(web, response, error instanceof IssuerAway ? "away" : "wrong", error);
    }
  };
}
