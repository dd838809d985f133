import type { VerifiedAddress } from "../../domain/organisation/sign-in.ts";
import type { Actor } from "../context.ts";
import { TAB_COOKIE } from "./teams-tab-cookie.ts";

/** What is sent along to an issuer, by which its answer is known. */
export interface AccountSignIn {
  state: string;
  nonce: string;
  verifier: string;
}

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
  redeemLink(secret: string, browser?: string): Promise<{ secret: string } | undefined>;
  /**
   * Starts a browser session and gives the cookie's secret.
   * @param browser its name in a word or two, for its person to know the session by
   */
  startSession(actor: Actor, browser?: string): Promise<{ secret: string }>;
  /** Somebody goes to an issuer to sign in; the secret is for the cookie of their browser. */
  beginAccountSignIn(): Promise<AccountSignIn & { secret: string }>;
  /** They are back: undefined when browser and state do not belong together, or it was used or began ten minutes ago. */
  takeAccountSignIn(secret: string, state: string): Promise<AccountSignIn | undefined>;
  /**
   * Everybody with an address that an issuer verified, one for each cooperation in which their organisation takes its word;
   * `unknown` when nobody has the address, `foreign` when none of their organisations does.
   */
  actorsByAccount(address: VerifiedAddress): Promise<Actor[] | "unknown" | "foreign">;
  sessionOf(secret: string): Promise<Session | undefined>;
  endSession(secret: string): Promise<void>;
}

/** The cookie of a browser session. */
export const SESSION_COOKIE = "leerlus_session";

/** The secret of the browser session in the `Cookie` header of a request: that of the tab in Teams before any other. */
export function sessionSecretIn(cookies: string | undefined): string | undefined {
  return tabSecretIn(cookies) ?? cookieIn(cookies, SESSION_COOKIE);
}

/** The secret of the session in the tab in Teams; undefined when the page is not shown there. */
export const tabSecretIn = (cookies: string | undefined): string | undefined => cookieIn(cookies, TAB_COOKIE);

/** The value of a cookie of ours in a `Cookie` header. */
export function cookieIn(cookies: string | undefined, wanted: string): string | undefined {
  for (const pair of (cookies ?? "").split(";")) {
    const [name, value] = pair.trim().split("=", 2);
    if (name === wanted && value && /^[\w.~-]{1,200}$/.test(value)) return value;
  }
  return undefined;
}
