import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { openCharts } from "../../src/charts/render.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { loadSurfaces } from "../../src/main.ts";
import { demoOf } from "../../src/start/demo-mode.ts";
import { makeHealth } from "../../src/start/health.ts";
import { httpRoutes } from "../../src/start/http-routes.ts";
import { makeMetrics } from "../../src/start/observe/metrics.ts";
import { openPlatforms, type Platform } from "../../src/start/platforms.ts";
import { readConfig } from "../../src/start/settings/settings.ts";
import { long as isLong, whole } from "../fault/how-long.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { deep, long, wrongWithAnswer } from "../mutated.ts";

const TOKEN = "ll_test_token_of_the_coordinator";
/** In a route with several parameters each of them gets it. */
const VALUES = [
  ...["%E0%A4%A", "%", "%00", "%FF", "%ED%A0%80", "..%2F..%2Fetc%2Fpasswd", "__proto__", "constructor"],
  ...["%0D%0AX-Own:%20y", "%F0%9F%98%80", "-1", "9".repeat(40), long(7000), "x"],
];
/** With the mount point, as they are declared; what is not declared to Express stands below. */
const ROUTES = [
  ...["/assets/:print/:name", "/aanmelden", "/aanmelden/account", "/aanmelden/account/terug"],
  ...["/beginnen/:secret", "/aanmelden/:secret", "/afmelden", "/", "/r/:room"],
  ...["/r/:room/posts/:id", "/ref/:ref", "/digest/:ref", "/live", "/opdrachten.json", "/opdracht", "/doe"],
  ...["/formulier", "/taal", "/indicator/import", "/indicator/import/:id", "/demo/ik", "/demo/klok"],
  ...["/verslag/:ref", "/herziening/:ref/:organisation.docx", "/herziening/:ref/:organisation"],
  ...["/berichten", "/charts/:token.png", "/kalender/:token.ics", "/kalender/:token/:ref.ics"],
  ...["/api/v1/openapi.json", "/api/v1/commands/:noun/:verb", "/api/v1/indicator-imports"],
  ...["/overleggen", "/acties", "/acties/samen", "/afspraken", "/themas", "/herzieningen", "/indicatoren"],
  ...["/overleggen/:ref", "/overleggen/:ref.ics", "/indicatoren/:code"],
  ...[
    "/.well-known/security.txt",
    "/kwartaalberichten",
    "/zoek",
    "/beheer",
    "/instellingen",
    "/:ref",
    "/api/v1/search",
  ],
  ...["/beheer/openbaar", "/beheer/inrichten", "/beheer/inrichten/samenwerking.yaml"],
  ...["/beheer/inrichten/mensen", "/beheer/inrichten/organisaties", "/beheer/inrichten/reeks"],
  ...["/beheer/inrichten/instellingen", "/beheer/inrichten/ruimtes"],
  ...["/instellingen/gegevens", "/instellingen/gegevens.json"],
  ...["/api/v1/charts/:file", "/api/v1/demo/clock", "/api/v1/:collection", "/api/v1/:collection/:ref"],
];
const COLLECTIONS = ["people", "meetings", "actions", "posts", "audit"].map((name) => `/api/v1/${name}/:ref`);
const OTHERS = [
  ...["/:anything", "/slack/events", "/slack/:anything", "/slack/install", "/slack/oauth_redirect"],
  ...["/api/messages", "/api/messages/:anything", "/teams/tab", "/teams/tab/session", "/teams/:anything"],
  ...[
    "/healthz",
    "/readyz",
    "/metrics",
    "/internal/cli",
    "/internal/:anything",
    "/r/implementation/posts/:id",
    "/A-:ref",
  ],
];
const QUERY = [
  "regel",
  "gedaan",
  "room",
  "ruimte",
  "van",
  "voor",
  "overleg",
  "soort",
  "stand",
  "jaar",
  "weergave",
  "na",
  "edition",
  "editie",
  "q",
  "format",
  "quarter",
  "doe",
  "limit",
  "cursor",
  "since",
  ...["weergave", "orde", "na", "tekst", "houder", "regio", "aanbieder", "status", "mij", "laat", "terug"],
  ...["state", "code", "error", "iss"],
];
const QUERIES = [
  ...["%E0%A4%A", "%00", "__proto__", "-1", "1e308", long(500)].map((value) =>
    QUERY.map((name) => `${name}=${value}`).join("&"),
  ),
  QUERY.map((name) => `${name}=a&${name}=b&${name}[x]=c`).join("&"),
];

const NAMES = [
  "regel",
  "doe",
  "ask",
  "key",
  "taal",
  "terug",
  "bericht",
  "email",
  "advance",
  "next",
  "to",
  "input",
  ...["wat", "actie", "status", "tot", "aan"],
];
const form = (value: string, csrf: string) =>
  [`csrf=${csrf}`, ...NAMES.map((name) => `${name}=${value}`)].join("&");
const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";
const bodies = (csrf: string): [type: string, body: string, more?: Record<string, string>][] => [
  ...["null", "[]", "5", '"x"', "{", "", deep(50_000), `{"input":${deep(50_000)}}`].map(
    (body): [string, string] => [JSON_TYPE, body],
  ),
  [JSON_TYPE, '{"input":null,"room":null}'],
  [JSON_TYPE, '{"input":{"title":{"toString":1},"holder":[null],"due":1e308},"room":{"toString":1}}'],
  [JSON_TYPE, '{"input":{"title":"nul\\u0000","holder":"\\ud800","due":"x"},"room":"\\u0000"}'],
  [JSON_TYPE, '{"__proto__":{"input":1},"to":{"toString":1},"advance":1e308,"next":"\\u0000"}'],
  [JSON_TYPE, "{}", { "content-encoding": "gzip" }],
  [`${JSON_TYPE}; charset=nonsense`, "{}"],
  [JSON_TYPE, "{}", { "idempotency-key": long(6000) }],
  [JSON_TYPE, "{}", { "act-as": "%00", cookie: "leerlus_session=%E0%A4%A" }],
  ...["%E0%A4%A", "%00", "__proto__", long(3000)].map((value): [string, string] => [
    FORM_TYPE,
    form(value, csrf),
  ]),
  [FORM_TYPE, `csrf=${csrf}&${NAMES.map((name) => `${name}=a&${name}=b&${name}[x]=c`).join("&")}`],
  [FORM_TYPE, `csrf=${csrf}&doe=null&input=null&command=x`],
  ["multipart/form-data", "x"],
  ["multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data\r\n\r\n--b--"],
  [
    "multipart/form-data; boundary=b",
    `--b\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n${csrf}\r\n--b\r\n` +
      'Content-Disposition: form-data; name="bestand"; filename="a\0b.xlsx"\r\n\r\nPK\x03\x04\r\n--b--\r\n',
  ],
];

let app: TestApp;
let server: Server | undefined;
let platforms: Platform[] = [];
/** An issuer that says where to sign in: nobody comes any further. */
const issuer = createServer((_request, response) => {
  const at = issuerUrl();
  const says = { issuer: at, authorization_endpoint: `${at}/auth`, token_endpoint: `${at}/token` };
  response.writeHead(200, { "content-type": JSON_TYPE }).end(JSON.stringify(says));
});
const issuerUrl = () => `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
const charts = openCharts();
beforeAll(async () => {
  await new Promise<void>((resolve) => issuer.listen(0, "127.0.0.1", resolve));
  app = await openTestApp();
  await app.reset();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const platform of platforms.splice(0)) await platform.stop();
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
});
afterAll(async () => {
  issuer.closeAllConnections();
  issuer.close();
  await charts.close();
  await app?.close();
});

/** All that the product answers, in one process: surfaces, both platforms and what stands before them. */
async function openSite(environment: string | undefined) {
  vi.stubEnv("NODE_ENV", environment);
  const { engine } = app;
  const access = openSessions(engine, TOKEN);
  const config = readConfig({
    ...{ SLACK_SIGNING_SECRET: "8f742231b10e8888abcd99yyyzzz85a5", SLACK_BOT_TOKEN: "xoxb-1" },
    ...{ SLACK_API_URL: "http://127.0.0.1:9/api/", TEAMS_DEV: "1", DATA_DIR: path.join(tmpdir(), "none") },
    ...{ OIDC_ISSUER: issuerUrl(), OIDC_CLIENT_ID: "leerlus", OIDC_CLIENT_SECRET: "secret" },
  });
  platforms = await openPlatforms({ engine, access, charts, config, health: makeHealth() });
  // The clock stays where it is: what is asked here is refused, or does nothing.
  const demo = { ...(await demoOf(engine, undefined)), nextEvent: async () => undefined };
  const surfaces = (await loadSurfaces())({
    engine,
    access,
    demo,
    platforms,
    charts,
    trustedProxies: [],
    oidc: config.oidc,
  });
  const inside = httpRoutes({
    engine,
    metrics: makeMetrics({ problems: async () => new Map() }),
    secret: "secret",
    isThere: undefined,
    surfaces,
  });
  server = createServer(inside);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { secret } = await access.startSession(await app.actor("coordinator@example.org"));
  const csrf = (await access.sessionOf(secret))?.csrf ?? "";
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const headers = { cookie: `leerlus_session=${secret}`, authorization: `Bearer ${TOKEN}`, origin: url };
  return { url, csrf, headers, surfaces };
}

async function wrongAt(url: string, how: RequestInit): Promise<string[]> {
  const response = await fetch(url, { redirect: "manual", ...how });
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
  const text = isStream ? "" : await response.text();
  if (isStream) await response.body?.cancel();
  const shown = `${text}\n${[...response.headers].join("\n")}`;
  // An issuer that is slow on a busy machine is away: that is an answer in words.
  const isAway = response.status === 503 && new URL(url).pathname.startsWith("/aanmelden/account");
  return wrongWithAnswer(isAway ? 200 : response.status, shown).map(
    (what) => `${how.method} ${url.slice(0, 200)}: ${what}`,
  );
}

/** Every path that was declared to Express, without where its router is mounted. */
// biome-ignore lint/suspicious/noExplicitAny: the inside of an Express app
function declared(app: any): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: the inside of an Express app
  const stack: any[] = (app.router ?? app).stack ?? [];
  return stack.flatMap(({ route, handle }) =>
    route ? [String(route.path)] : handle?.stack ? declared(handle) : [],
  );
}

/** Of a list everything where all is tried, and else a third, another third each. */
const sampled = <T>(all: readonly T[], third: number | undefined): readonly T[] =>
  third === undefined || isLong ? all : all.filter((_, index) => index % 3 === third);

describe.each([
  ["unset", undefined, 0],
  ["production", "production", 1],
  // Where Express shows most.
  ["development", "development", whole ? undefined : 2],
])("with NODE_ENV %s no answer is a fault or shows a stack or a path of ours", (_, environment, third) => {
  it("whatever an address holds", async () => {
    const { url, headers, surfaces } = await openSite(environment);
    const known = ROUTES.map((one) => one.replace("/api/v1", ""));
    expect(declared(surfaces).filter((route) => !known.includes(route))).toEqual([]);
    const wrong: string[] = [];
    for (const route of [...ROUTES, ...COLLECTIONS, ...OTHERS]) {
      const isOfParts = route.includes(":");
      const paths = isOfParts
        ? sampled(VALUES, third).map((value) => route.replaceAll(/:\w+/g, value))
        : sampled(QUERIES, third).map((query) => `${route}?${query}`);
      const asked = paths.flatMap((path) =>
        (isOfParts ? ["GET", "POST"] : ["GET"]).map((method) => wrongAt(url + path, { method, headers })),
      );
      wrong.push(...(await Promise.all(asked)).flat());
    }
    expect(wrong).toEqual([]);
  }, 180_000);
});

describe("a malformed body is refused in words, also where Express shows most", () => {
  it("whatever a body holds", async () => {
    const { url, csrf, headers } = await openSite("development");
    const wrong: string[] = [];
    const routes = [...ROUTES, "/api/v1/commands/action/add", "/api/v1/commands/meeting/plan", ...OTHERS];
    for (const route of routes) {
      const path = route.replaceAll(/:\w+/g, "x");
      const sent = bodies(csrf).map(([type, body, more]) =>
        wrongAt(url + path, { method: "POST", body, headers: { ...headers, "content-type": type, ...more } }),
      );
      wrong.push(...(await Promise.all(sent)).flat());
    }
    expect(wrong).toEqual([]);
  }, 180_000);
});
