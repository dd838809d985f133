import type { Request, Response } from "express";
import { cookieIn } from "../../engine/session/session.ts";

/** As long as a sign-in at an issuer may take. */
const SECONDS = 600;
const NAME = "leerlus_account";

/** The secret of the browser that went to an issuer to sign in. */
export const accountCookie = (request: Request): string | undefined => cookieIn(request.headers.cookie, NAME);

/**
 * Binds a sign-in to the browser in which it began. An issuer sends people back by a GET, with which it comes along.
 * @param secret undefined: takes the cookie away
 */
export function setAccountCookie(response: Response, baseUrl: string, secret: string | undefined): void {
  const isSecure = new URL(baseUrl).protocol === "https:" || response.req.secure;
  const age = secret === undefined ? 0 : SECONDS;
  const how = `HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
  response.append("Set-Cookie", `${NAME}=${secret ?? ""}; Path=/aanmelden; Max-Age=${age}; ${how}`);
}
