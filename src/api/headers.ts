import { strictTransport } from "../engine/strict-transport.ts";

/** The version of the API (semantic versioning); its first number is the one in the address. */
export const API_VERSION = "1.0.0";

/** The headers of every answer of the API, as the NLGov REST API Design Rules ask for them. */
export const apiHeaders = (baseUrl: string): Record<string, string> => ({
  "API-Version": API_VERSION,
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  ...strictTransport(baseUrl),
});
