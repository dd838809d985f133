import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from "jose";

/** Our own id at Microsoft Entra, and a tenant that takes part. */
export const CLIENT = "11111111-2222-4333-8444-555555555555";
export const TENANT = "aaaaaaaa-1111-4111-8111-111111111111";
export const ANNA = "99999999-0000-4000-8000-00000000a44a";

export interface FakeEntra {
  /** As in `TEAMS_LOGIN_URL`. */
  loginUrl: string;
  /** Paths that were asked, oldest first. */
  asked: string[];
  /** The key by which tokens are signed, and another one that nobody knows. */
  key: CryptoKey;
  otherKey: CryptoKey;
  /** A token as Teams gives it to a tab; claims that are undefined are left out. */
  token(claims?: Record<string, unknown>, more?: { key?: CryptoKey; kid?: string }): Promise<string>;
  down(isDown: boolean): void;
  close(): Promise<void>;
}

/** The login of Microsoft Entra, as far as it tells by which keys it signs. */
export async function openFakeEntra(): Promise<FakeEntra> {
  const pair = await generateKeyPair("RS256");
  const other = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: "entra-1", use: "sig", kty: "RSA" };
  const asked: string[] = [];
  let isDown = false;
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    const tenant = path.split("/")[1];
    const body = path.endsWith("/v2.0/.well-known/openid-configuration")
      ? { issuer: `${url()}/${tenant}/v2.0`, jwks_uri: `${url()}/${tenant}/discovery/v2.0/keys` }
      : path.endsWith("/discovery/v2.0/keys")
        ? { keys: [jwk] }
        : undefined;
    response.writeHead(isDown ? 503 : body ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(isDown ? {} : (body ?? {})));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    loginUrl: url(),
    asked,
    key: pair.privateKey,
    otherKey: other.privateKey,
    token: async (claims = {}, { key = pair.privateKey, kid = "entra-1" } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const all = {
        ...{ iss: `${url()}/${TENANT}/v2.0`, aud: CLIENT, iat: now, nbf: now, exp: now + 3600, ver: "2.0" },
        ...{ tid: TENANT, oid: ANNA, scp: "access_as_user", preferred_username: "anna@example.org" },
        ...{ name: "Anna Achterberg", sub: "s-anna" },
        ...claims,
      };
      const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      return await new SignJWT(given).setProtectedHeader({ alg: "RS256", kid, typ: "JWT" }).sign(key);
    },
    down: (now) => {
      isDown = now;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
