import * as client from "openid-client";
import type { Temporal } from "temporal-polyfill";
import type { AccountSignIn } from "../../engine/session/session.ts";
import type { OidcConfig } from "../../start/settings/settings.ts";

/** Whoever waits for their browser waits no longer than this, however many questions are asked. */
const PATIENCE_S = 5;
/** An issuer is asked again how it is to be spoken to after this long. */
const KEPT_MS = 3_600_000;
const SCOPE = "openid email";

/** The issuer does not answer in time, or not as an issuer does. */
export class IssuerAway extends Error {}

/** What an issuer says of somebody who signed in there, and as what it names itself. */
export interface Told {
  issuer: string;
  claims: Record<string, unknown>;
}

export interface Issuer {
  /**
   * Where to send a browser to sign in.
   * @throws IssuerAway
   */
  addressFor(signIn: AccountSignIn): Promise<URL>;
  /**
   * What the issuer says of whoever came back with an address.
   * @throws IssuerAway, or an error of `openid-client` when what it says is not right
   */
  ask(cameBackTo: URL, signIn: AccountSignIn): Promise<Told>;
}

/**
 * The issuer of the settings, by OpenID Connect: code flow with PKCE, state and nonce, the signature of its tokens checked
 * against its keys. It is first asked when somebody signs in: a start never waits for it.
 */
export function openIssuer(oidc: OidcConfig, redirect: string, now: () => Temporal.Instant): Issuer {
  let known: { at: number; configuration: Promise<client.Configuration> } | undefined;

  async function configuration(): Promise<client.Configuration> {
    const at = now().epochMilliseconds;
    if (known && at - known.at < KEPT_MS) return await known.configuration;
    const one = { at, configuration: discover(oidc) };
    known = one;
    one.configuration.catch(() => {
      // What could not be asked is asked again.
      if (known === one) known = undefined;
    });
    return await one.configuration;
  }

  return {
    addressFor: async ({ state, nonce, verifier }) => {
      const known = await inTime(configuration());
      return client.buildAuthorizationUrl(known, {
        redirect_uri: redirect,
        scope: SCOPE,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      });
    },
    ask: async (cameBackTo, { state, nonce, verifier }) =>
      await inTime(
        configuration().then(async (known) => {
          const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
          const tokens = await client.authorizationCodeGrant(known, cameBackTo, checks);
          const claims = tokens.claims();
          if (!claims) throw new Error("the issuer gave no ID token");
          // Many issuers say the address only here; whether it was verified is said beside it.
          const isElsewhere =
            claims.email === undefined && known.serverMetadata().userinfo_endpoint !== undefined;
          const more = isElsewhere
            ? await client.fetchUserInfo(known, tokens.access_token, claims.sub)
            : claims;
          return { issuer: claims.iss, claims: { ...more } };
        }),
      ),
  };
}

/** What an issuer says of itself; it names itself as it was asked, or an error of `openid-client` is thrown. */
export async function discover({
  issuer,
  clientId,
  clientSecret,
}: OidcConfig): Promise<client.Configuration> {
  const server = new URL(issuer);
  const execute = [client.enableNonRepudiationChecks];
  // The settings allow it on this machine only.
  if (server.protocol === "http:") execute.push(client.allowInsecureRequests);
  const secret = { client_secret: clientSecret };
  const authentication: client.ClientAuth = (as, ...rest) => {
    // Where nothing is said about it, this is the way that the standard has.
    const methods = as.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    const how = methods.includes("client_secret_basic") ? client.ClientSecretBasic : client.ClientSecretPost;
    return how(clientSecret)(as, ...rest);
  };
  return await client.discovery(server, clientId, secret, authentication, { execute, timeout: PATIENCE_S });
}

/** Codes of `openid-client` for an issuer that does not answer as one. */
const AWAY = ["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_CONFORM", "OAUTH_RESPONSE_IS_NOT_JSON"];

/** @throws IssuerAway when it takes too long, or nobody answers */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new IssuerAway("no answer in time")), PATIENCE_S * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw isAway(error) ? new IssuerAway("no answer", { cause: error }) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** `fetch` says with a TypeError that nobody answers. */
export function isAway(error: unknown): boolean {
  if (error instanceof TypeError) return true;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return AWAY.includes(code) || (error instanceof client.ClientError && error.cause instanceof TypeError);
}
