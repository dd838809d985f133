import type { RequestHandler } from "express";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The component library draws arrows and ticks with data: pictures.
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Nothing from elsewhere, no scripts in pages, in no other site's frame. */
export const secure: RequestHandler = (_request, response, next) => {
  response.set({
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
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
