import type { Request, RequestHandler, Response } from "express";
import { textIn } from "../view/text.ts";
import { sessionCookie, setSessionCookie } from "./cookie.ts";
import { limiter } from "./limit.ts";
import { sendProblem } from "./pages/problem.ts";
import { sendSignInButton, sendSignInWords } from "./pages/sign-in.ts";
import type { Handler } from "./visitor.ts";
import type { Web } from "./web.ts";

const TRIES_A_MINUTE = 20;

/** Opening the link changes nothing: scanners and previews open links too. */
export function openedLink(web: Web): RequestHandler {
  return (request, response) => sendSignInButton(web, response, String(request.params.secret));
}

/** The press on the link's page: uses the link up and starts a session. */
export function usedLink(web: Web): RequestHandler {
  const mayTry = limiter(web.engine.clock.real, TRIES_A_MINUTE, 60);
  return async (request, response) => {
    if (!mayTry(request.ip ?? "")) {
      response.set("Retry-After", "60");
      return await sendProblem(web, response, 429, (t) => [t.web.tooManyTitle, t.web.tooManySignIns]);
    }
    const session = await web.access.redeemLink(String(request.params.secret).slice(0, 200));
    if (!session) {
      const { linkDead, linkDeadText } = textIn("nl").web;
      return sendSignInWords(web, response, 410, linkDead, linkDeadText);
    }
    await startAs(web, request, response, session.secret);
    response.redirect(303, "/");
  };
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
