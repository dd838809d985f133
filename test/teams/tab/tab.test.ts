import { createHmac, createPublicKey } from "node:crypto";
import { exportSPKI, importJWK } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addGuest } from "../../../db/queries/cooperation/membership.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { keepPersonOfAccount } from "../../../src/conversation/directory/chat-account.ts";
import { TAB_FRAMES } from "../../../src/engine/session/teams-tab-cookie.ts";
import { makeSso } from "../../../src/teams/tab/sso.ts";
import { COOPERATION } from "../../builders.ts";
import { ANNA, CLIENT, TENANT } from "../fake/fake-entra.ts";
import { openTabApp, type TabApp } from "./tab-app.ts";

let app: TabApp;
beforeAll(async () => {
  app = await openTabApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

async function open(token: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${app.url}/teams/tab/session`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ token }),
  });
  const cookie = response.headers.getSetCookie()[0];
  return { status: response.status, body: (await response.json()) as { why?: string }, cookie };
}
const page = (path: string, cookie?: string) =>
  fetch(app.url + path, { headers: cookie ? { cookie } : {}, redirect: "manual" });
const pair = (cookie: string | undefined) => cookie?.split(";")[0] ?? "";

describe("the tab in Teams", () => {
  it("opens the browser room for the person whom Teams vouches for", async () => {
    const { status, cookie } = await open(await app.entra.token());
    expect(status).toBe(200);
    const room = await page("/", pair(cookie));
    expect(room.status).toBe(200);
    expect(await room.text()).toContain("Anna");
    expect((await page("/teams/tab/session", pair(cookie))).status).toBe(200);
  });

  it("keeps its session in a cookie that only a frame of Teams gets", async () => {
    const { cookie } = await open(await app.entra.token());
    expect(cookie).toMatch(/^leerlus_tab=[\w-]+; Path=\/; Max-Age=\d+; /);
    for (const word of ["HttpOnly", "Secure", "SameSite=None", "Partitioned"]) expect(cookie).toContain(word);
  });

  it("lets Teams show its own pages, and those of the room only to whoever came by the tab", async () => {
    const { cookie } = await open(await app.entra.token());
    const policyOf = (response: Response) => response.headers.get("content-security-policy") ?? "";
    for (const path of ["/teams/tab", "/teams/over"]) {
      expect(policyOf(await page(path))).toContain(`frame-ancestors ${TAB_FRAMES}`);
    }
    const inTab = await page("/r/implementation", pair(cookie));
    expect(policyOf(inTab)).toContain(`frame-ancestors ${TAB_FRAMES}`);
    expect(inTab.headers.get("x-frame-options")).toBeNull();
    const { secret } = await app.access.startSession(await app.actor("anna@example.org"));
    for (const other of [undefined, `leerlus_session=${secret}`]) {
      const outside = await page("/r/implementation", other);
      expect(policyOf(outside)).toContain("frame-ancestors 'none'");
      expect(outside.headers.get("x-frame-options")).toBe("DENY");
    }
  });

  it("stays signed in as the same person while things are changed, and signs out", async () => {
    const { cookie } = await open(await app.entra.token());
    const csrf = /name="csrf" value="([^"]+)"/.exec(await (await page("/", pair(cookie))).text())?.[1] ?? "";
    const post = (path: string, values: Record<string, string>, origin = app.url) =>
      fetch(app.url + path, {
        method: "POST",
        headers: { cookie: pair(cookie), origin },
        body: new URLSearchParams(values),
        redirect: "manual",
      });
    expect((await post("/afmelden", { csrf }, "https://teams.microsoft.com")).status).toBe(403);
    expect((await post("/afmelden", { csrf: "x" })).status).toBe(403);
    const out = await post("/afmelden", { csrf });
    expect(out.headers.getSetCookie()[0]).toMatch(/^leerlus_tab=; Path=\/; Max-Age=0; .*Partitioned/);
    expect((await page("/", pair(cookie))).status).toBe(401);
  });

  it("knows somebody by their account in Teams before any name", async () => {
    const key = { surface: "teams", workspace: TENANT, account: ANNA } as const;
    await keepPersonOfAccount(app.engine, COOPERATION, key, {
      ...{ person: "piet@example.org", knownBy: "address" },
    });
    const { cookie } = await open(await app.entra.token({ preferred_username: "iemand@example.com" }));
    expect(await (await page("/", pair(cookie))).text()).toContain("Piet");
  });

  it.each<[string, Record<string, unknown>]>([
    ["their principal name", { preferred_username: "anna_example.org#EXT#@gemeente.onmicrosoft.com" }],
    ["who signed them in", { idp: "https://sts.windows.net/bbbbbbbb-2222-4222-8222-222222222222/" }],
    ["the account's kind", { acct: 1 }],
  ])("does not know a guest of the tenant by an e-mail address: %s", async (_, claims) => {
    const guest = await app.entra.token({ upn: "anna@example.org", email: "anna@example.org", ...claims });
    expect(await open(guest)).toMatchObject({ status: 403, body: { why: "unknown" }, cookie: undefined });
  });

  it("knows a guest by their account, once the coordinator has admitted them", async () => {
    const guest = await app.entra.token({ acct: 1, email: "anna@example.org" });
    const email = `${ANNA}@${TENANT}.teams.invalid`;
    const about = { email, name: "Anna van ver", organisation: "foodvalley" };
    await addGuest(scopeOf(app.database.db, COOPERATION), about);
    await app
      .as("coordinator@example.org")
      .done("leerlus/admit", { person: email, organisation: "foodvalley" });
    const { status, cookie } = await open(guest);
    expect(status).toBe(200);
    expect(await (await page("/", pair(cookie))).text()).toContain("Anna van ver");
  });

  it("does not take somebody for who is known already by an account of another tenant", async () => {
    const other = "bbbbbbbb-2222-4222-8222-222222222222";
    const key = { surface: "teams", workspace: other, account: "x" } as const;
    const found = { person: "anna@example.org", knownBy: "address" } as const;
    await keepPersonOfAccount(app.engine, COOPERATION, key, found);
    // The other tenant takes no part any more.
    expect((await open(await app.entra.token())).status).toBe(200);
    app.join(other);
    await app.reset();
    await keepPersonOfAccount(app.engine, COOPERATION, key, found);
    expect(await open(await app.entra.token())).toMatchObject({ status: 403, cookie: undefined });
    app.leave(other);
  });

  it("says so to whom nobody knows", async () => {
    const stranger = await app.entra.token({ preferred_username: "niemand@example.com" });
    expect(await open(stranger)).toMatchObject({ status: 403, body: { why: "unknown" }, cookie: undefined });
  });

  it("signs nobody in from another site", async () => {
    const token = await app.entra.token();
    const refused = { status: 403, cookie: undefined };
    expect(await open(token, { origin: "https://example.com" })).toMatchObject(refused);
    expect(await open(token, { "sec-fetch-site": "cross-site" })).toMatchObject(refused);
    expect(await open(token, { "content-type": "text/plain" })).toMatchObject({
      status: 415,
      cookie: undefined,
    });
    expect((await open(token, { origin: app.url })).status).toBe(200);
  });

  it("says without scripts, and outside Teams, where to go", async () => {
    const text = await (await page("/teams/tab")).text();
    const withoutScripts = /<noscript>(.*?)<\/noscript>/s.exec(text)?.[1] ?? "";
    expect(withoutScripts).toContain("JavaScript");
    expect(withoutScripts).toContain('lang="en"');
    expect(text).toContain(`href="${app.url}/"`);
  });

  it("loads Microsoft's library and everything else from here", async () => {
    const response = await page("/teams/tab");
    const text = await response.text();
    const files = [...text.matchAll(/(?:src|href)="(\/[^"]*\.(?:js|css))"/g)].map(([, file]) => file ?? "");
    expect(files).toHaveLength(3);
    for (const file of files) expect((await page(file)).status).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
    expect((await page("/teams/tab/none.js")).status).toBe(404);
    expect((await page("/teams/tab/..%2fsso.ts")).status).toBe(404);
  });
});

describe("a token", () => {
  const other = "bbbbbbbb-2222-4222-8222-222222222222";
  const long = Math.floor(Date.now() / 1000) - 7200;
  const claims: [string, Record<string, unknown>, number, string][] = [
    ["for another application", { aud: other }, 401, "refused"],
    ["for our address elsewhere", { aud: `api://example.org/${CLIENT}` }, 401, "refused"],
    ["for nobody", { aud: undefined }, 401, "refused"],
    ["of the Bot Framework", { iss: "https://api.botframework.com" }, 401, "refused"],
    ["of another tenant's login", { iss: `https://login.microsoftonline.com/${other}/v2.0` }, 401, "refused"],
    ["of a tenant that takes no part", { tid: other }, 403, "foreign"],
    ["of no tenant", { tid: undefined }, 403, "foreign"],
    ["of a tenant that is a path", { tid: "../common" }, 403, "foreign"],
    ["that has expired", { exp: long, nbf: long, iat: long }, 401, "refused"],
    ["that never expires", { exp: undefined }, 401, "refused"],
    ["of an application", { scp: undefined, idtyp: "app" }, 401, "refused"],
    ["to sign in elsewhere", { scp: undefined }, 401, "refused"],
    ["for something else of ours", { scp: "User.Read" }, 401, "refused"],
    ["of nobody", { oid: undefined }, 401, "refused"],
  ];

  it.each(claims)("%s does not sign in", async (_, change, status, why) => {
    const made = await app.entra.token(change);
    expect(await open(made)).toMatchObject({ status, body: { why }, cookie: undefined });
  });

  it("signed by another key does not sign in", async () => {
    const { otherKey } = app.entra;
    const refused = { status: 401, body: { why: "refused" } };
    expect(await open(await app.entra.token({}, { key: otherKey }))).toMatchObject(refused);
    expect(await open(await app.entra.token({}, { kid: "entra-2" }))).toMatchObject(refused);
  });

  it("that is not signed, or with our public key as a secret, does not sign in", async () => {
    const [, payload] = (await app.entra.token()).split(".");
    const head = (header: object) => Buffer.from(JSON.stringify(header)).toString("base64url");
    const none = `${head({ alg: "none", kid: "entra-1" })}.${payload}.`;
    const keys = await (await fetch(`${app.entra.loginUrl}/${TENANT}/discovery/v2.0/keys`)).json();
    const pem = await exportSPKI((await importJWK(keys.keys[0], "RS256")) as never);
    const signed = `${head({ alg: "HS256", kid: "entra-1" })}.${payload}`;
    const mac = createHmac("sha256", createPublicKey(pem).export({ type: "spki", format: "pem" })).update(
      signed,
    );
    for (const made of [none, `${signed}.${mac.digest("base64url")}`, "x", "", 5, undefined]) {
      expect(await open(made)).toMatchObject({ status: 401, cookie: undefined });
    }
  });

  it("for our own address as audience does sign in", async () => {
    const { host } = new URL(app.url);
    expect((await open(await app.entra.token({ aud: `api://${host}/${CLIENT}` }))).status).toBe(200);
  });

  it("makes us ask Microsoft nothing when it cannot be right", async () => {
    app.entra.asked.length = 0;
    await open(await app.entra.token({ tid: other }));
    expect(app.entra.asked).toEqual([]);
  });

  it("means nothing while there is no client id", async () => {
    for (const clientId of [undefined, ""]) {
      const teams = { clientId, tenantIds: [TENANT], loginUrl: app.entra.loginUrl };
      const sso = makeSso({ teams, baseUrl: app.url, now: app.engine.clock.real });
      expect(await sso.read(await app.entra.token({ aud: "" }))).toBe("refused");
      expect(await sso.read(await app.entra.token())).toBe("refused");
    }
  });

  it("that cannot be checked now is not taken, and not refused for good", async () => {
    const teams = { clientId: CLIENT, tenantIds: [TENANT], loginUrl: app.entra.loginUrl };
    const sso = makeSso({ teams, baseUrl: app.url, now: app.engine.clock.real });
    app.entra.down(true);
    expect(await sso.read(await app.entra.token())).toBe("failed");
    app.entra.down(false);
    const again = makeSso({ teams, baseUrl: app.url, now: app.engine.clock.real });
    expect(await again.read(await app.entra.token())).toMatchObject({ tenant: TENANT, account: ANNA });
  });
});
