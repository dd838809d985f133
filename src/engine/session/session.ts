import type { Actor } from "../context.ts";
import { TAB_COOKIE } from "./teams-tab-cookie.ts";

export interface Session {
  actor: Actor;
  /** Every form of the session carries it back. */
  csrf: string;
}

/** Who somebody is: what the surfaces ask before they let a request in. Made in `sign-in.ts`. */
export interface Access {
  /** The person an API token acts as; undefined when it is unknown or revoked. */
  actorByToken(token: string): Promise<Actor | undefined>;
  /** A person of a cooperation by e-mail, active ones only. */
  actorByEmail(cooperation: string, email: string): Promise<Actor | undefined>;
  /** Everybody with an e-mail address, one for each cooperation in which they take part. */
  actorsByEmail(email: string): Promise<Actor[]>;
  /** Makes a one-time sign-in link and gives its secret, for the only time. */
  issueLink(actor: Actor): Promise<string>;
  /** Uses a one-time sign-in link up; undefined when it is unknown, used or older than ten minutes. */
  redeemLink(secret: string): Promise<{ secret: string } | undefined>;
  /** Starts a browser session and gives the cookie's secret. */
  startSession(actor: Actor): Promise<{ secret: string }>;
  sessionOf(secret: string): Promise<Session | undefined>;
  endSession(secret: string): Promise<void>;
}

/** The cookie of a browser session. */
export const SESSION_COOKIE = "leerlus_session";

/** The secret of the browser session in the `Cookie` header of a request: that of the tab in Teams before any other. */
export function sessionSecretIn(cookies: string | undefined): string | undefined {
  return tabSecretIn(cookies) ?? valueIn(cookies, SESSION_COOKIE);
}

/** The secret of the session in the tab in Teams; undefined when the page is not shown there. */
export const tabSecretIn = (cookies: string | undefined): string | undefined => valueIn(cookies, TAB_COOKIE);

function valueIn(cookies: string | undefined, wanted: string): string | undefined {
  for (const pair of (cookies ?? "").split(";")) {
    const [name, value] = pair.trim().split("=", 2);
    if (name === wanted && value && /^[\w.~-]{1,200}$/.test(value)) return value;
  }
  return undefined;
}
