import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "drizzle-orm";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { COOPERATION } from "../../builders.ts";
import { openWebApp, type WebApp } from "../web-app.ts";
import { Jar } from "./jar.ts";

const ENTRA = "https://login.microsoftonline.com";
const OURS = "11111111-2222-4333-8444-555555555555";
const THEIRS = "66666666-2222-4333-8444-555555555555";
const CLIENT = "leerlus-at-entra";

/** What the next token says, besides what any has. */
let claims: Record<string, unknown> = {};
let issuedBy = OURS;
let isForged = false;

let app: WebApp;
let here: string;
const keys = await generateKeyPair("RS256");
const stolen = await generateKeyPair("RS256");
const server = createServer(async (request, response) => {
  const path = request.url?.split("?", 1)[0] ?? "";
  const send = (body: object) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(body));
  };
  // As Microsoft answers for every tenant: the issuer has a place for the tenant.
  if (path === "/organizations/v2.0/.well-known/openid-configuration") {
    const at = `${ENTRA}/organizations`;
    return send({
      issuer: `${ENTRA}/{tenantid}/v2.0`,
      authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
      token_endpoint: `${at}/oauth2/v2.0/token`,
      jwks_uri: `${at}/discovery/v2.0/keys`,
      token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt", "client_secret_basic"],
      id_token_signing_alg_values_supported: ["RS256"],
      subject_types_supported: ["pairwise"],
      response_types_supported: ["code"],
    });
  }
  if (path.endsWith("/keys"))
    return send({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: "k", alg: "RS256" }] });
  if (path.endsWith("/token")) {
    const now = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
    const usual = {
      iss: `${ENTRA}/${issuedBy}/v2.0`,
      aud: CLIENT,
      iat: now,
      exp: now + 300,
      sub: "pairwise",
    };
    const token = await new SignJWT({ ...usual, tid: issuedBy, nonce, ...claims })
      .setProtectedHeader({ alg: "RS256", kid: "k" })
      .sign((isForged ? stolen : keys).privateKey);
    return send({ access_token: "x", token_type: "Bearer", expires_in: 300, id_token: token });
  }
  response.writeHead(404).end();
});
let nonce = "";

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { clientId: CLIENT, clientSecret: "a-secret-of-the-client" };
  app = await openWebApp({ oidc: { issuer: `${ENTRA}/organizations/v2.0`, ...client } });
}, 120_000);
afterAll(async () => {
  await app?.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  // Microsoft's host is known to the library by its name: what goes there goes to this machine instead.
  const real = globalThis.fetch;
  vi.stubGlobal("fetch", (address: string | URL | Request, options?: RequestInit) =>
    typeof address === "string" && address.startsWith(ENTRA)
      ? real(address.replace(ENTRA, here), options)
      : real(address, options),
  );
  await app.reset();
  const issuer = `${ENTRA}/${OURS}/v2.0`;
  const more = JSON.stringify({ signIn: [{ organisation: "achterhoek", issuer, domains: [] }] });
  await app.database.db.execute(sql`
    update cooperations set settings = settings || ${more}::jsonb, version = version + 1 where slug = ${COOPERATION}`);
  claims = { email: "anna@example.org", xms_edov: true };
  issuedBy = OURS;
  isForged = false;
});
afterEach(() => vi.unstubAllGlobals());

async function signIn(jar = new Jar()) {
  const { url } = await jar.go(`${app.url}/aanmelden/account`, ENTRA);
  const sent = new URL(url).searchParams;
  nonce = sent.get("nonce") ?? "";
  expect(sent.get("code_challenge_method")).toBe("S256");
  return await jar.go(`${sent.get("redirect_uri")}?code=c&state=${sent.get("state")}`);
}

it("of Entra ID for several tenants, the organisation’s own tenant signs its people in", async () => {
  expect(new URL((await signIn()).url).pathname).toBe("/");
  claims = { email: "anna@example.org", xms_edov: "1" };
  expect(new URL((await signIn()).url).pathname).toBe("/");
});

it("another tenant signs nobody of it in, whatever address it gives", async () => {
  issuedBy = THEIRS;
  const shown = await signIn();
  expect([shown.status, shown.text]).toEqual([403, expect.stringContaining("Met dit account kan het niet")]);
});

it.each<[string, Record<string, unknown>]>([
  ["says nothing of", { xms_edov: undefined }],
  ["says it did not verify", { xms_edov: false }],
  ["says otherwise of", { email_verified: false }],
  ["gives only another name than", { email: undefined, preferred_username: "anna@example.org" }],
])("an address that Entra ID %s its owner is not believed", async (_, more) => {
  claims = { ...claims, ...more };
  const shown = await signIn();
  expect([shown.status, shown.text]).toEqual([403, expect.stringContaining("niet bevestigd")]);
});

it.each<[string, () => void]>([
  ["signed with another key", () => (isForged = true)],
  ["made for another client", () => (claims.aud = "another")],
  ["made for another sign-in", () => (claims.nonce = "another")],
  ["of another tenant than its issuer", () => (claims.tid = THEIRS)],
  ["that is over", () => (claims.exp = 1_700_000_000)],
])("a token %s signs nobody in", async (_, change) => {
  change();
  const jar = new Jar();
  const shown = await signIn(jar);
  expect([shown.status, shown.text]).toEqual([403, expect.stringContaining("klopt niet")]);
  expect((await jar.go(`${app.url}/`)).status).toBe(401);
});
