import { z } from "zod";
import { isLoopback } from "../loopback.ts";

/** Where people sign in with the account of their own organisation. */
export interface OidcConfig {
  /** As its own description names it. */
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** An address that only this machine answers needs no TLS; what any other says about who somebody is does. */
export const oidcIssuer = z.string().refine((text) => {
  const url = URL.parse(text);
  if (!url || /[?#@]/.test(text)) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
}, "must be an address with https such as https://login.microsoftonline.com/organizations/v2.0; http only on this machine (127.0.0.1)");
