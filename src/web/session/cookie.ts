import type { Request, Response } from "express";
import { SESSION_COOKIE, sessionSecretIn, tabSecretIn } from "../../engine/session/session.ts";
import { tabCookieOf } from "../../engine/session/teams-tab-cookie.ts";

/** The session itself ends earlier or later; the server decides. */
const KEPT_DAYS = 30;

export const sessionCookie = (request: Request): string | undefined =>
  sessionSecretIn(request.headers.cookie);

/**
 * For https only when people come by https: as `BASE_URL` says, or the proxy in between, where it is trusted.
 * @param secret undefined: takes the cookie away
 */
export function setSessionCookie(response: Response, baseUrl: string, secret: string | undefined): void {
  if (tabSecretIn(response.req.headers.cookie) !== undefined) {
    response.append("Set-Cookie", tabCookieOf(secret));
    return;
  }
  const isSecure = new URL(baseUrl).protocol === "https:" || response.req.secure;
  const secure = isSecure ? "; Secure" : "";
  const age = secret === undefined ? 0 : KEPT_DAYS * 24 * 60 * 60;
  response.append(
    "Set-Cookie",
    `${SESSION_COOKIE}=${secret ?? ""}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`,
  );
}
