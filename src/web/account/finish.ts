import type { Request, RequestHandler, Response } from "express";
import { verifiedAddress } from "../../domain/organisation/sign-in.ts";
import type { AccountSignIn } from "../../engine/session/session.ts";
import { sendCooperations } from "../pages/shell/cooperations.ts";
import { formValue } from "../receive/form-value.ts";
import { browserName } from "../session/browser-name.ts";
import { firstPage, startAs } from "../session/sign-in.ts";
import type { Web } from "../web.ts";
import { accountCookie, setAccountCookie } from "./cookie.ts";
import { type Issuer, IssuerAway, type Told } from "./issuer.ts";
import { returnAddress } from "./paths.ts";
import { refuse } from "./refuse.ts";

/** What an issuer says of itself when it cannot sign anybody in just now (RFC 6749, section 4.1.2.1). */
const AWAY = ["server_error", "temporarily_unavailable"];

/** A code of the protocol, which tells nothing of anybody; whatever else stands there is not logged. */
const codeIn = (error: string) => (/^[a-z_]{1,40}$/.test(error) ? { code: error } : undefined);

/** Somebody is back from the issuer: whoever it says they are is signed in, in the browser in which this began. */
export function finishAccount(web: Web, issuer: Issuer): RequestHandler {
  return async (request, response) => {
    const signIn = await begunBy(web, request);
    if (!signIn) return refuse(web, response, "expired");
    setAccountCookie(response, web.engine.baseUrl, undefined);
    const error = formValue(request.query, "error");
    if (error !== "") return refuse(web, response, AWAY.includes(error) ? "away" : "denied", codeIn(error));
    const told = await ask(web, issuer, request, signIn).catch((error: unknown) => {
      refuse(web, response, error instanceof IssuerAway ? "away" : "wrong", error);
    });
    if (told) await signInAs(web, request, response, told);
  };
}

async function begunBy(web: Web, request: Request): Promise<AccountSignIn | undefined> {
  const secret = accountCookie(request);
  const state = formValue(request.query, "state");
  return secret === undefined || state === "" ? undefined : await web.access.takeAccountSignIn(secret, state);
}

async function ask(web: Web, issuer: Issuer, request: Request, signIn: AccountSignIn): Promise<Told> {
  const address = new URL(returnAddress(web.engine.baseUrl));
  const [, query = ""] = request.originalUrl.split("?", 2);
  address.search = query;
  return await issuer.ask(address, signIn);
}

async function signInAs(web: Web, request: Request, response: Response, told: Told): Promise<void> {
  const email = verifiedAddress(told.claims);
  if (email === undefined) return refuse(web, response, "unverified");
  const actors = await web.access.actorsByAccount({ issuer: told.issuer, email });
  if (typeof actors === "string") return refuse(web, response, actors);
  const [actor, ...others] = actors;
  if (actor && others.length === 0) {
    const { secret } = await web.access.startSession(actor, browserName(request.get("user-agent")));
    await startAs(web, request, response, secret);
    return response.redirect(303, await firstPage(web, secret));
  }
  await sendCooperations(web, response, actors);
}
