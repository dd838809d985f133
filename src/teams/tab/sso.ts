import { decodeJwt, decodeProtectedHeader, importJWK, type JWTPayload, jwtVerify } from "jose";
import type { Temporal } from "temporal-polyfill";
import type { TeamsConfig } from "../../start/settings/settings.ts";
import { resourceOf } from "../install/manifest.ts";
import { type Keys, KeysUnreachable, makeKeys } from "../receive/keys.ts";

/** Who Microsoft Entra says that somebody is. */
export interface Identity {
  tenant: string;
  /** Their object id in that tenant. */
  account: string;
  /** The names by which they may be known to us, the surest first; none of a guest, for whom the tenant cannot vouch. */
  emails: string[];
}

/** Why somebody is not let in: the token is not right, it is of a tenant that takes no part, or we cannot tell now. */
export type SsoRefusal = "refused" | "foreign" | "failed";

export interface Sso {
  /** Whose token this is. */
  read(token: string): Promise<Identity | SsoRefusal>;
}

export interface SsoOptions {
  teams: Pick<TeamsConfig, "clientId" | "tenantIds" | "loginUrl">;
  baseUrl: string;
  now: () => Temporal.Instant;
}

/** What a person lets Teams ask for on their behalf: `docs/teams.md` has the administrator make it. */
export const SCOPE = "access_as_user";
const TOLERANCE_S = 300;
const LONGEST_TOKEN = 10_000;

/**
 * Reads the tokens that Teams gives its tab: those that Microsoft Entra made for our own address, on behalf of a person
 * of a tenant that takes part. They sign in here and nowhere else: on `/api/messages` nobody takes them.
 * https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function makeSso({ teams, baseUrl, now }: SsoOptions): Sso {
  const { clientId, loginUrl } = teams;
  const tenants = new Set(teams.tenantIds.map((tenant) => tenant.toLowerCase()));
  const keys = new Map<string, Keys>();

  function keysOf(tenant: string): Keys {
    const metadataUrl = `${loginUrl}/${tenant}/v2.0/.well-known/openid-configuration`;
    const known = keys.get(tenant) ?? makeKeys({ metadataUrl, now });
    keys.set(tenant, known);
    return known;
  }

  return {
    read: async (token) => {
      // Without a client id any token would be for nobody, and so for us.
      if (!clientId || token.length > LONGEST_TOKEN) return "refused";
      const told = readToken(token);
      if (told?.alg !== "RS256" || !told.kid) return "refused";
      const { tenant, kid } = told;
      // Only a tenant from the settings comes into an address.
      if (!tenants.has(tenant)) return "foreign";
      try {
        const key = await keysOf(tenant).find(kid);
        if (!key) return "refused";
        const { payload } = await jwtVerify(token, await importJWK(key, "RS256"), {
          algorithms: ["RS256"],
          issuer: `${loginUrl}/${tenant}/v2.0`,
          audience: [clientId, resourceOf(baseUrl, clientId)],
          clockTolerance: TOLERANCE_S,
          currentDate: new Date(now().epochMilliseconds),
          requiredClaims: ["iss", "aud", "exp", "tid", "oid", "scp"],
        });
        const scopes = String(payload.scp).split(" ");
        const account = String(payload.oid).toLowerCase();
        const isPerson = scopes.includes(SCOPE) && payload.idtyp !== "app";
        if (String(payload.tid).toLowerCase() !== tenant || !isPerson || !GUID.test(account))
          return "refused";
        const emails = [payload.upn, payload.preferred_username, payload.email].filter(
          (name): name is string => typeof name === "string" && name.includes("@") && name.length <= 320,
        );
        return { tenant, account, emails: isGuest(payload, tenant, emails) ? [] : emails };
      } catch (error) {
        return error instanceof KeysUnreachable ? "failed" : "refused";
      }
    },
  };
}

/**
 * Whether somebody was invited from elsewhere: `idp` names who signed them in when that is not the tenant, `acct` is 1,
 * and their principal name is one that the tenant made up.
 */
const isGuest = ({ idp, acct }: JWTPayload, tenant: string, names: readonly string[]): boolean =>
  (idp !== undefined && !String(idp).toLowerCase().includes(tenant)) ||
  (acct !== undefined && Number(acct) !== 0) ||
  names.some((name) => name.includes("#"));

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readToken(token: string): { alg: unknown; kid: string | undefined; tenant: string } | undefined {
  try {
    const header = decodeProtectedHeader(token);
    if ("crit" in header || "b64" in header) return undefined;
    return { alg: header.alg, kid: header.kid, tenant: String(decodeJwt(token).tid).toLowerCase() };
  } catch {
    return undefined;
  }
}
