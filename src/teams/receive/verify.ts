import { decodeJwt, decodeProtectedHeader, importJWK, type JWTPayload, jwtVerify } from "jose";
import type { Temporal } from "temporal-polyfill";
import { type Keys, KeysUnreachable } from "./keys.ts";
import { trustedServiceUrl } from "./service-url.ts";
import { tenantOf } from "./tenant.ts";

/** What a request must be to be believed. */
export interface VerifyOptions {
  /** Our own id: the audience of every token. Nothing is believed without. */
  clientId: string;
  /** The Bot Framework, and nobody else. */
  issuer: string;
  tenantIds: readonly string[];
  keys: Keys;
  now: () => Temporal.Instant;
  /** Whether a connector on this machine is one of Microsoft's. */
  loopback: boolean;
}

/** Why a request was not believed: 401 it is not from the Bot Framework, 403 it is not for us, 503 we cannot tell now. */
export interface Distrust {
  status: 401 | 403 | 503;
  /** For the log: no part of the request. */
  why: string;
}

/** Seconds by which clocks may differ. */
const TOLERANCE_S = 300;
const LONGEST_TOKEN = 10_000;
const CHANNEL = "msteams";

const no = (status: Distrust["status"], why: string): Distrust => ({ status, why });

/**
 * Checks that an activity was sent by Microsoft Teams, for us, from a tenant that takes part. What can be seen without a
 * key is looked at first: only a token that is right in everything else makes us ask for keys.
 * @returns undefined when it can be believed
 * @see https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export async function distrust(
  options: VerifyOptions,
  authorization: string | undefined,
  activity: Record<string, unknown>,
): Promise<Distrust | undefined> {
  const { clientId, keys, now } = options;
  if (clientId === "") return no(401, "no client id");
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? "")?.[1];
  if (!token || token.length > LONGEST_TOKEN) return no(401, "no token");
  const told = readToken(token);
  if (!told) return no(401, "not a token");
  const { kid, alg, claims } = told;
  if (alg !== "RS256" || kid === undefined) return no(401, "algorithm");
  const wrong = wrongClaim(options, claims, activity);
  if (wrong) return wrong;
  try {
    const key = await keys.find(kid);
    if (!key) return no(401, "unknown key");
    const verified = await jwtVerify(token, await importJWK(key, "RS256"), {
      algorithms: ["RS256"],
      issuer: options.issuer,
      audience: clientId,
      clockTolerance: TOLERANCE_S,
      currentDate: new Date(now().epochMilliseconds),
      requiredClaims: ["iss", "aud", "exp"],
    });
    // What was signed is what was looked at.
    const signed = wrongClaim(options, verified.payload, activity);
    if (signed) return signed;
    const endorsed = Array.isArray(key.endorsements) && key.endorsements.includes(activity.channelId);
    return endorsed ? undefined : no(403, "key not endorsed for the channel");
  } catch (error) {
    return error instanceof KeysUnreachable ? no(503, "keys unreachable") : no(401, "signature");
  }
}

function readToken(token: string): { kid: string | undefined; alg: unknown; claims: JWTPayload } | undefined {
  try {
    const header = decodeProtectedHeader(token);
    // A token that says what else must be understood is not one of the Bot Framework's.
    if ("crit" in header || "b64" in header) return undefined;
    return { kid: header.kid, alg: header.alg, claims: decodeJwt(token) };
  } catch {
    return undefined;
  }
}

function wrongClaim(
  { clientId, issuer, tenantIds, now, loopback }: VerifyOptions,
  claims: JWTPayload,
  activity: Record<string, unknown>,
): Distrust | undefined {
  if (claims.iss !== issuer) return no(401, "issuer");
  if (claims.aud !== clientId) return no(401, "audience");
  const seconds = now().epochMilliseconds / 1000;
  if (typeof claims.exp !== "number" || claims.exp + TOLERANCE_S <= seconds) return no(401, "expired");
  if (claims.nbf !== undefined && claims.nbf - TOLERANCE_S > seconds) return no(401, "not valid yet");
  const spelled = [claims.serviceurl, claims.serviceUrl].filter((url) => url !== undefined);
  const service = trustedServiceUrl(activity.serviceUrl, loopback);
  if (spelled.length === 0 || spelled.some((url) => typeof url !== "string"))
    return no(401, "no service url");
  if (!service) return no(403, "service url");
  if (spelled.some((url) => trustedServiceUrl(url, loopback) !== service))
    return no(401, "another service url");
  if (activity.channelId !== CHANNEL) return no(403, "channel");
  const tenant = tenantOf(activity);
  const allowed = tenantIds.map((id) => id.toLowerCase());
  return tenant !== undefined && allowed.includes(tenant) ? undefined : no(403, "tenant");
}
