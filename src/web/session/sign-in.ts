import type { Request, RequestHandler, Response } from "express";
import { welcomeInBrowser } from "../../conversation/directory/welcome.ts";
import { faultOf } from "../../engine/fault.ts";
import { textIn } from "../../view/text.ts";
import { withAnswer } from "../back-to.ts";
import { sendProblem } from "../pages/shell/problem.ts";
import { sendSignInButton, sendSignInWords } from "../pages/shell/sign-in.ts";
import type { Web } from "../web.ts";
import { browserName } from "./browser-name.ts";
import { sessionCookie, setSessionCookie } from "./cookie.ts";
import { failureLimit } from "./limit.ts";
import type { Handler } from "./visitor.ts";

const FAILURES_A_MINUTE = 20;

/** Opening the link changes nothing: scanners and previews open links too. */
export function openedLink(web: Web): RequestHandler {
  return (request, response) => sendSignInButton(web, response, String(request.params.secret));
}

/**
 * The press on the link's page: uses the link up and starts a session. A good link always does: nobody can guess one, and
 * whoever fails, with the same link or from the same address, keeps nobody else out.
 */
export function usedLink(web: Web): RequestHandler {
  const [links, clients] = [limit(), limit()];
  function limit() {
    return failureLimit(web.engine.clock.real, FAILURES_A_MINUTE, 60);
  }
  return async (request, response) => {
    const secret = String(request.params.secret).slice(0, 200);
    const session = await web.access.redeemLink(secret, browserName(request.get("user-agent")));
    if (session) {
      await startAs(web, request, response, session.secret);
      return response.redirect(303, await firstPage(web, session.secret));
    }
    // Of a proxy that is trusted: the address of whoever asked it.
    const client = request.ip ?? "";
    if (clients.isReached(client) || links.isReached(secret)) {
      response.set("Retry-After", "60");
      return await sendProblem(web, response, 429, (t) => [t.web.tooManyTitle, t.web.tooManySignIns]);
    }
    clients.count(client);
    links.count(secret);
    sendSignInWords(web, response, 410, textIn("nl").web.linkDead, (t) => t.web.linkDeadText);
  };
}

/** Where somebody comes who has signed in just now: at their first time with a welcome. */
export async function firstPage({ engine, access, flashes }: Web, secret: string): Promise<string> {
  try {
    const session = await access.sessionOf(secret);
    const card = session && (await welcomeInBrowser(engine, session.actor));
    if (!card) return "/";
    return withAnswer("/", "gedaan", flashes.put(secret, { kind: "answer", card, shared: false }));
  } catch (error) {
    engine.log.error(faultOf(error), "nobody was welcomed");
    return "/";
  }
}

export function signOut(web: Web): Handler {
  return async (visitor, _request, response) => {
    await web.access.endSession(visitor.secret);
    setSessionCookie(response, web.engine.baseUrl, undefined);
    sendSignInWords(web, response, 200, visitor.t.web.signedOut);
  };
}

/** Gives the browser a session in place of the one it may have. */
export async function startAs(web: Web, request: Request, response: Response, secret: string): Promise<void> {
  const before = sessionCookie(request);
  if (before !== undefined) await web.access.endSession(before);
  setSessionCookie(response, web.engine.baseUrl, secret);
}
