import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from "jose";

/** Our own id, the issuer of the Bot Framework, and a tenant that takes part. */
export const CLIENT = "11111111-2222-4333-8444-555555555555";
export const ISSUER = "https://api.botframework.com";
export const TENANT = "aaaaaaaa-1111-4111-8111-111111111111";

export interface SigningPair {
  kid: string;
  publicKey: CryptoKey;
  privateKey: CryptoKey;
  /** The channels it may sign for; undefined: none are named. */
  endorsements: string[] | undefined;
}

export interface BotFramework {
  /** As in `TEAMS_OPENID_METADATA_URL`. */
  metadataUrl: string;
  /** Paths that were asked, oldest first. */
  asked: string[];
  /** The keys it tells; the first is the one it signs by. */
  keys: SigningPair[];
  /** A bearer token for an activity that comes from this connector; claims that are undefined are left out. */
  token(serviceUrl: string, claims?: Record<string, unknown>, pair?: SigningPair): Promise<string>;
  /** What is wrong with the answers. */
  ill: { does?: "hang" | "refuse" | "nonsense"; keysUrl?: string };
  close(): Promise<void>;
}

export async function makePair(
  kid: string,
  endorsements: string[] | undefined = ["msteams"],
): Promise<SigningPair> {
  return { kid, endorsements, ...(await generateKeyPair("RS256", { extractable: true })) };
}

/** The public face of the Bot Framework: its metadata, and the keys by which it signs what it sends. */
export async function openBotFramework(): Promise<BotFramework> {
  const keys = [await makePair("key-1")];
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url ?? "");
    const { ill } = framework;
    if (ill.does === "hang") return;
    if (ill.does === "refuse") return void response.writeHead(500).end();
    if (ill.does === "nonsense") return void response.end("<html>");
    const jwks = await Promise.all(
      keys.map(async ({ kid, publicKey, endorsements }) => ({
        ...(await exportJWK(publicKey)),
        ...{ kid, use: "sig", kty: "RSA", x5t: kid },
        ...(endorsements ? { endorsements } : {}),
      })),
    );
    const metadata = { issuer: ISSUER, jwks_uri: ill.keysUrl ?? `${url()}/v1/.well-known/keys` };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(request.url?.endsWith("/keys") ? { keys: jwks } : metadata));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const framework: BotFramework = {
    metadataUrl: `${url()}/v1/.well-known/openidconfiguration`,
    asked,
    keys,
    ill: {},
    token: async (serviceUrl, claims = {}, pair = keys[0]) => {
      if (!pair) throw new Error("no key");
      const now = Math.floor(Date.now() / 1000);
      const all = {
        ...{ iss: ISSUER, aud: CLIENT, nbf: now - 10, exp: now + 3600, serviceurl: serviceUrl },
        ...claims,
      };
      const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      return await new SignJWT(given)
        .setProtectedHeader({ alg: "RS256", kid: pair.kid, typ: "JWT", x5t: pair.kid })
        .sign(pair.privateKey);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return framework;
}
