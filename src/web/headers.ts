import type { RequestHandler } from "express";
import { tabSecretIn } from "../engine/session/session.ts";
import { TAB_FRAMES } from "../engine/session/teams-tab-cookie.ts";
import { strictTransport } from "../engine/strict-transport.ts";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The component library draws arrows and ticks with data: pictures.
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** Nothing from elsewhere, no scripts in pages, in no other site's frame; in that of Teams only for its tab. */
export const secure =
  (baseUrl: string): RequestHandler =>
  (request, response, next) => {
    const isTab = tabSecretIn(request.headers.cookie) !== undefined;
    // It knows of one site at most; where the policy below is known it says nothing.
    if (!isTab) response.set("X-Frame-Options", "DENY");
    response.set({
      "Content-Security-Policy": `${POLICY}; frame-ancestors ${isTab ? TAB_FRAMES : "'none'"}`,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "same-origin",
      "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cache-Control": "no-store",
      ...strictTransport(baseUrl),
    });
    next();
  };

/** Whether a form was sent from our own pages. Programs send no Origin; browsers always do with a form. */
export function isOwnOrigin(
  headers: { origin?: string | undefined; host?: string | undefined; "sec-fetch-site"?: string | undefined },
  baseUrl: string,
): boolean {
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"];
  if (origin === undefined) return site === undefined || site === "same-origin" || site === "none";
  if (!URL.canParse(origin)) return false;
  const sent = new URL(origin);
  return sent.origin === new URL(baseUrl).origin || sent.host === host;
}
