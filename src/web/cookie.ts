import type { Request, Response } from "express";

const NAME = "leerlus_session";
/** The session itself ends earlier or later; the server decides. */
const KEPT_DAYS = 30;

export function sessionCookie(request: Request): string | undefined {
  for (const pair of (request.headers.cookie ?? "").split(";")) {
    const [name, value] = pair.trim().split("=", 2);
    if (name === NAME && value && /^[\w.~-]{1,200}$/.test(value)) return value;
  }
  return undefined;
}

/** @param secret undefined: takes the cookie away */
export function setSessionCookie(response: Response, baseUrl: string, secret: string | undefined): void {
  const secure = new URL(baseUrl).protocol === "https:" ? "; Secure" : "";
  const age = secret === undefined ? 0 : KEPT_DAYS * 24 * 60 * 60;
  response.append(
    "Set-Cookie",
    `${NAME}=${secret ?? ""}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`,
  );
}
