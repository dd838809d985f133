import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { exportJWK, exportSPKI, SignJWT } from "jose";
import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Engine } from "../../../src/engine/engine.ts";
import type { TeamsConfig } from "../../../src/start/settings/settings.ts";
import { distrustInDev } from "../../../src/teams/receive/distrust-in-dev.ts";
import type { Bag } from "../../../src/teams/receive/parse-request.ts";
import { teamsRouter } from "../../../src/teams/receive/router.ts";
import {
  type BotFramework,
  CLIENT,
  ISSUER,
  makePair,
  openBotFramework,
  TENANT,
} from "../fake/bot-framework.ts";

let framework: BotFramework;
let taken: Bag[] = [];
let logged: unknown[] = [];
const opened: (() => Promise<unknown>)[] = [];
/** Somebody that must never be called: a connector, or what a forger says is one. */
let connector: { url: string; calls: string[] };

async function serve(app: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(app as never);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  opened.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const config = (more: Partial<TeamsConfig> = {}): TeamsConfig => ({
  ...{ dev: false, clientId: CLIENT, clientSecret: "secret", tenantIds: [TENANT] },
  ...{ openIdMetadataUrl: framework.metadataUrl, tokenIssuer: ISSUER, loginUrl: "http://127.0.0.1:9" },
  ...more,
});

async function open(more: Partial<TeamsConfig> = {}, hours: () => number = () => 0): Promise<string> {
  const log = {
    info: () => undefined,
    warn: (facts: unknown) => void logged.push(facts),
    error: () => undefined,
  };
  const real = () => Temporal.Now.instant().add({ seconds: Math.round(hours() * 3600) });
  const engine = { clock: { real }, log } as unknown as Engine;
  const router = await teamsRouter(engine, config(more), async (activity) => {
    taken.push(activity);
    return { status: 200 };
  });
  const app = express();
  app.use("/api/messages", router);
  return `${await serve(app)}/api/messages`;
}

const activity = (more: Bag = {}): Bag => ({
  ...{ type: "message", id: "1", channelId: "msteams", serviceUrl: connector.url, text: "actie lijst" },
  from: { id: "29:anna", aadObjectId: "99999999-0000-4000-8000-00000000a44a" },
  recipient: { id: `28:${CLIENT}` },
  conversation: { id: "a:anna", conversationType: "personal", tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
  ...more,
});

async function post(url: string, body: unknown, token?: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
  });
  await response.text();
  return response.status;
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const claims = () => {
  const now = Math.floor(Date.now() / 1000);
  return { iss: ISSUER, aud: CLIENT, exp: now + 3600, nbf: now - 10, serviceurl: connector.url };
};

beforeAll(async () => {
  framework = await openBotFramework();
});
afterAll(() => framework.close());
beforeEach(async () => {
  taken = [];
  logged = [];
  framework.asked.length = 0;
  framework.keys.length = 1;
  framework.ill = {};
  const calls: string[] = [];
  connector = {
    calls,
    url: await serve(((request: { url: string }, response: { end: () => void }) => {
      calls.push(request.url);
      response.end();
    }) as never),
  };
});
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

describe("a request with a good token", () => {
  it("is taken in, as it was sent", async () => {
    const url = await open();
    expect(await post(url, activity(), await framework.token(connector.url))).toBe(200);
    expect(taken).toEqual([activity()]);
  });

  it("is taken in with the service url written with a slash, and with one tenant said", async () => {
    const url = await open();
    expect(
      await post(url, activity({ serviceUrl: `${connector.url}/` }), await framework.token(connector.url)),
    ).toBe(200);
    const once = activity({ conversation: { id: "19:a@thread.tacv2", conversationType: "channel" } });
    expect(await post(url, once, await framework.token(connector.url))).toBe(200);
  });

  it("within five minutes of its time is good, and no longer", async () => {
    const url = await open();
    const now = Math.floor(Date.now() / 1000);
    const statuses: number[] = [];
    for (const more of [{ exp: now - 290 }, { exp: now - 310 }, { nbf: now + 290 }, { nbf: now + 310 }])
      statuses.push(await post(url, activity(), await framework.token(connector.url, more)));
    expect(statuses).toEqual([200, 401, 200, 401]);
  });

  it("makes us ask for the keys once, and not again for a day", async () => {
    let hours = 0;
    const url = await open({}, () => hours);
    const token = () => framework.token(connector.url, { exp: Math.floor(Date.now() / 1000) + 400_000 });
    await Promise.all([1, 2, 3].map(async () => await post(url, activity(), await token())));
    hours = 23;
    await post(url, activity(), await token());
    expect(framework.asked).toHaveLength(2);
    hours = 25;
    await post(url, activity(), await token());
    expect(framework.asked).toHaveLength(4);
    expect(taken).toHaveLength(5);
  });
});

describe("a bad token", () => {
  /** Refused, with nothing taken in and nobody called. */
  async function refused(
    token: string | undefined,
    body: unknown = activity(),
    more: Partial<TeamsConfig> = {},
  ) {
    const url = await open(more);
    const status = await post(url, body, token);
    expect(taken).toEqual([]);
    expect(connector.calls).toEqual([]);
    return status;
  }

  it("without a signature (alg none) is refused", async () => {
    expect(await refused(`${part({ alg: "none", typ: "JWT", kid: "key-1" })}.${part(claims())}.`)).toBe(401);
    expect(await refused(`${part({ alg: "none", kid: "key-1" })}.${part(claims())}.e30`)).toBe(401);
    expect(framework.asked).toEqual([]);
  });

  it("signed with the public key as a secret (HS256) is refused", async () => {
    const [pair] = framework.keys;
    if (!pair) throw new Error("no key");
    const pem = await exportSPKI(pair.publicKey);
    const jwk = JSON.stringify(await exportJWK(pair.publicKey));
    for (const secret of [pem, jwk]) {
      const token = await new SignJWT(claims())
        .setProtectedHeader({ alg: "HS256", kid: "key-1" })
        .sign(new TextEncoder().encode(secret));
      expect(await refused(token)).toBe(401);
    }
  });

  it("for another audience is refused, also one among several", async () => {
    expect(await refused(await framework.token(connector.url, { aud: "another" }))).toBe(401);
    expect(await refused(await framework.token(connector.url, { aud: [CLIENT, "another"] }))).toBe(401);
    expect(await refused(await framework.token(connector.url, { aud: undefined }))).toBe(401);
  });

  it("of another issuer is refused, the tenant's own login among them", async () => {
    const entra = `https://login.microsoftonline.com/${TENANT}/v2.0`;
    for (const iss of [
      "https://evil.example",
      entra,
      `https://sts.windows.net/${TENANT}/`,
      `${ISSUER}/`,
      undefined,
    ])
      expect(await refused(await framework.token(connector.url, { iss, tid: TENANT }))).toBe(401);
    expect(framework.asked).toEqual([]);
  });

  it("that has expired, or never does, is refused", async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await refused(await framework.token(connector.url, { exp: now - 301 }))).toBe(401);
    expect(await refused(await framework.token(connector.url, { exp: undefined }))).toBe(401);
  });

  it("signed by a key that the Bot Framework does not have is refused", async () => {
    const stranger = await makePair("key-of-nobody");
    expect(await refused(await framework.token(connector.url, {}, stranger))).toBe(401);
    const named = { ...stranger, kid: "key-1" };
    expect(await refused(await framework.token(connector.url, {}, named))).toBe(401);
  });

  it("for another service url than the activity's is refused", async () => {
    const token = await framework.token("https://smba.trafficmanager.net/emea");
    expect(await refused(token)).toBe(401);
    const both = await framework.token(connector.url, { serviceUrl: "https://smba.trafficmanager.net/emea" });
    expect(await refused(both)).toBe(401);
  });

  it("without a service url is refused, and so is an activity without one", async () => {
    expect(await refused(await framework.token(connector.url, { serviceurl: undefined }))).toBe(401);
    const bare = activity({ serviceUrl: undefined });
    expect(await refused(await framework.token(connector.url), bare)).toBe(403);
    expect(await refused(await framework.token(connector.url, { serviceurl: undefined }), bare)).toBe(401);
  });

  it("signed by a key that may not sign for Teams is refused", async () => {
    const [own] = framework.keys;
    if (!own) throw new Error("no key");
    const statuses: number[] = [];
    for (const endorsements of [["webchat"], [], undefined]) {
      framework.keys.splice(0, 1, { ...own, endorsements });
      statuses.push(await refused(await framework.token(connector.url)));
    }
    framework.keys.splice(0, 1, { ...own, endorsements: ["webchat"] });
    // Endorsed for the channel that the activity says it is of, which is not Teams.
    statuses.push(await refused(await framework.token(connector.url), activity({ channelId: "webchat" })));
    framework.keys.splice(0, 1, own);
    expect(statuses).toEqual([403, 403, 403, 403]);
  });

  it("from a tenant that does not take part is refused, wherever it is said", async () => {
    const other = "bbbbbbbb-1111-4111-8111-111111111111";
    const bodies = [
      activity({ conversation: { id: "a:x", tenantId: other }, channelData: { tenant: { id: other } } }),
      activity({ conversation: { id: "a:x", tenantId: other } }),
      activity({ channelData: { tenant: { id: other } } }),
      activity({ conversation: { id: "a:x" }, channelData: {} }),
      activity({ conversation: { id: "a:x", tenantId: "" }, channelData: {} }),
      activity({ conversation: { id: "a:x", tenantId: [TENANT] }, channelData: {} }),
    ];
    for (const body of bodies) expect(await refused(await framework.token(connector.url), body)).toBe(403);
    expect(await refused(await framework.token(connector.url), activity(), { tenantIds: [] })).toBe(403);
  });

  it("is refused without saying why, or anything of it in the log", async () => {
    expect(await refused(undefined)).toBe(401);
    expect(await refused(await framework.token(connector.url, { aud: "another" }))).toBe(401);
    expect(JSON.stringify(logged)).not.toMatch(/another|actie|29:anna/);
  });

  it("for a service url that is not Microsoft's is refused, however well it is signed", async () => {
    const urls = [
      ...[
        "http://169.254.169.254/latest",
        "https://169.254.169.254/",
        "https://evil.trafficmanager.net/emea",
      ],
      ...["https://smba.trafficmanager.net.evil.example/", "https://smba.trafficmanager.net@evil.example/"],
      ...[
        "http://smba.trafficmanager.net/emea",
        "https://smba.trafficmanager.net:8443/",
        "https://evilbotframework.com/",
      ],
      ...[
        "https://smba.trafficmanager.net/emea?x=1",
        "file:///etc/passwd",
        "http://10.0.0.1/",
        "http://[::ffff:7f00:1]/",
      ],
    ];
    for (const url of urls) {
      expect([url, await refused(await framework.token(url), activity({ serviceUrl: url }))]).toEqual([
        url,
        403,
      ]);
    }
    const good = "https://smba.trafficmanager.net/emea/";
    expect(await post(await open(), activity({ serviceUrl: good }), await framework.token(good))).toBe(200);
  });
});

describe("without a client id", () => {
  it("nobody is believed", async () => {
    for (const clientId of ["", undefined]) {
      const url = await open({ clientId });
      expect(await post(url, activity())).toBe(401);
      for (const aud of ["", undefined, null, CLIENT])
        expect(await post(url, activity(), await framework.token(connector.url, { aud }))).toBe(401);
    }
    expect(taken).toEqual([]);
  });
});

describe("the keys of the Bot Framework", () => {
  it("that cannot be reached are asked for again: until then we are not available, and nobody is told no", async () => {
    let hours = 0;
    const url = await open({}, () => hours);
    for (const does of ["refuse", "nonsense"] as const) {
      framework.ill = { does };
      hours += 0.01;
      expect(await post(url, activity(), await framework.token(connector.url))).toBe(503);
    }
    framework.ill = {};
    hours += 0.01;
    expect(await post(url, activity(), await framework.token(connector.url))).toBe(200);
  });

  it("that do not come are given up", async () => {
    const url = await open();
    framework.ill = { does: "hang" };
    expect(await post(url, activity(), await framework.token(connector.url))).toBe(503);
  });

  it("stay good for a while when Microsoft cannot be reached, and not for ever", async () => {
    let hours = 0;
    const url = await open({}, () => hours);
    const token = () => framework.token(connector.url, { exp: Math.floor(Date.now() / 1000) + 900_000 });
    expect(await post(url, activity(), await token())).toBe(200);
    framework.ill = { does: "refuse" };
    hours = 30;
    expect(await post(url, activity(), await token())).toBe(200);
    hours = 121;
    expect(await post(url, activity(), await token())).toBe(503);
  });

  it("that are new are found, and an unknown one does not make us ask each time", async () => {
    let hours = 0;
    const url = await open({}, () => hours);
    await post(url, activity(), await framework.token(connector.url));
    const next = await makePair("key-2");
    const stranger = await makePair("key-of-nobody");
    const before = framework.asked.length;
    for (let n = 0; n < 10; n += 1)
      expect(await post(url, activity(), await framework.token(connector.url, {}, stranger))).toBe(401);
    expect(framework.asked).toHaveLength(before);
    framework.keys.push(next);
    hours = 0.1;
    expect(await post(url, activity(), await framework.token(connector.url, {}, next))).toBe(200);
    for (let n = 0; n < 10; n += 1)
      await post(url, activity(), await framework.token(connector.url, {}, stranger));
    expect(framework.asked).toHaveLength(before + 2);
  });

  it("are only taken from where the metadata is", async () => {
    const url = await open();
    framework.ill = { keysUrl: "https://evil.example/keys" };
    expect(await post(url, activity(), await framework.token(connector.url))).toBe(503);
  });
});

describe("signing in by a card", () => {
  it("is nothing we do: nobody is asked for anybody's token", async () => {
    const url = await open();
    for (const name of ["signin/tokenExchange", "signin/verifyState", "signin/failure"]) {
      const invoke = activity({
        type: "invoke",
        name,
        value: { id: "1", connectionName: "x", token: "x", state: "1" },
      });
      expect(await post(url, invoke, await framework.token(connector.url))).toBe(200);
    }
    expect(taken).toEqual([]);
    expect(connector.calls).toEqual([]);
  });
});

describe("a body", () => {
  it("that is too large, no JSON or something else is refused before anything else is done", async () => {
    const url = await open();
    const token = await framework.token(connector.url);
    expect(await post(url, activity({ text: "x".repeat(600_000) }), token)).toBe(413);
    // Without saying beforehand how much it is.
    const parts = async function* () {
      for (let n = 0; n < 12; n += 1) yield new TextEncoder().encode("x".repeat(50_000));
    };
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    const stream = { method: "POST", body: parts() as never, headers, duplex: "half" } as RequestInit;
    expect((await fetch(url, stream)).status).toBe(413);
    for (const body of ["{", "[]", "null", '"x"', ""]) expect(await post(url, body, token)).toBe(400);
    expect(await post(url, activity(), token, { "content-type": "text/plain" })).toBe(415);
    expect(framework.asked).toEqual([]);
    expect(taken).toEqual([]);
  });
});

describe("TEAMS_DEV", () => {
  const dev = () => open({ dev: true, clientId: undefined, clientSecret: undefined, tenantIds: [] });

  it("takes what comes from this machine, without a token", async () => {
    expect(await post(await dev(), activity())).toBe(200);
    expect(taken).toHaveLength(1);
  });

  it("refuses whoever is not on this machine, whatever name they ask for", () => {
    const from = (
      remoteAddress: string | undefined,
      localAddress: string | undefined,
      host = "localhost:3978",
    ) =>
      distrustInDev({ headers: { host }, socket: { remoteAddress, localAddress } } as never, activity())
        ?.status;
    for (const own of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) expect(from(own, own)).toBeUndefined();
    for (const other of ["10.0.0.2", "::ffff:10.0.0.2", "fe80::1", "", undefined]) {
      expect(from(other, "127.0.0.1")).toBe(403);
      expect(from("127.0.0.1", other)).toBe(403);
    }
    for (const host of ["leerlus.example.org", "127.0.0.1.evil.example", "", "10.0.0.2:3978"])
      expect(from("127.0.0.1", "127.0.0.1", host)).toBe(403);
  });

  it("refuses what was passed on, what a page in a browser sends, and a connector elsewhere", async () => {
    const url = await dev();
    for (const name of ["x-forwarded-for", "forwarded", "via", "x-real-ip", "x-forwarded-host"])
      expect(await post(url, activity(), undefined, { [name]: "127.0.0.1" })).toBe(403);
    expect(await post(url, activity(), undefined, { origin: "https://evil.example" })).toBe(403);
    expect(await post(url, activity({ serviceUrl: "https://smba.trafficmanager.net/" }))).toBe(403);
    expect(await post(url, activity({ serviceUrl: "http://169.254.169.254/" }))).toBe(403);
    expect(taken).toEqual([]);
  });
});
