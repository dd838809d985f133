import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { issueLink } from "../../../db/queries/access.ts";
import { COOPERATION } from "../../builders.ts";
import { sampleRegistry } from "../sample-commands.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp({ registry: sampleRegistry() });
}, 60_000);
afterAll(() => app?.close());
beforeEach(() => app.reset());

const linkFor = (person: string, minutesAgo = 0) =>
  issueLink(
    app.database.db,
    { cooperation: COOPERATION, person },
    Temporal.Now.instant().subtract({ minutes: minutesAgo }),
  );

describe("signing in with a one-time link", () => {
  it("waits for a press, because scanners and previews open links too", async () => {
    const secret = await linkFor("anna@example.org");
    for (let look = 0; look < 3; look += 1) {
      const { status, text, headers } = await new Visit(app.url).get(`/aanmelden/${secret}`);
      expect(status).toBe(200);
      expect(text).toContain("Meld mij aan");
      expect(headers.get("set-cookie")).toBeNull();
    }
    const anna = new Visit(app.url);
    const used = await anna.post(`/aanmelden/${secret}`, {});
    expect([used.status, used.headers.get("location")]).toEqual([303, "/"]);
    expect(used.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Lax$/);
    expect((await anna.get("/")).text).toContain("Anna Achterberg");
  });

  it("works once, even when pressed twice at the same moment", async () => {
    const secret = await linkFor("anna@example.org");
    const visits = [new Visit(app.url), new Visit(app.url)];
    const answers = await Promise.all(visits.map((visit) => visit.post(`/aanmelden/${secret}`, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
    const again = await new Visit(app.url).post(`/aanmelden/${secret}`, {});
    expect(again.status).toBe(410);
    expect(again.text).toContain("Deze link werkt niet");
  });

  it("works for ten minutes, and an invented link never", async () => {
    const late = await linkFor("anna@example.org", 11);
    for (const secret of [late, "invented", "%00", "<b>"]) {
      const answer = await new Visit(app.url).post(`/aanmelden/${encodeURIComponent(secret)}`, {});
      expect(answer.status).toBe(410);
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
  });

  it("is not done by another website", async () => {
    const secret = await linkFor("anna@example.org");
    const forced = await new Visit(app.url).post(
      `/aanmelden/${secret}`,
      {},
      { origin: "https://elders.example" },
    );
    expect(forced.status).toBe(403);
    expect((await new Visit(app.url).post(`/aanmelden/${secret}`, {})).status).toBe(303);
  });

  it("can be tried twenty times a minute", async () => {
    const other = await openWebApp({ registry: sampleRegistry() });
    const stranger = new Visit(other.url);
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1) statuses.push((await stranger.post("/aanmelden/guess", {})).status);
    expect(statuses).toEqual([...Array(20).fill(410), 429]);
    expect((await stranger.post("/aanmelden/guess", {})).text).toContain("te vaak geprobeerd");
    await other.close();
  });

  it("gives a cookie for https only when the address is https", async () => {
    const safe = await openWebApp({ registry: sampleRegistry(), baseUrl: "https://leerlus.example" });
    const secret = await issueLink(
      safe.database.db,
      { cooperation: COOPERATION, person: "anna@example.org" },
      Temporal.Now.instant(),
    );
    const used = await new Visit(safe.url).post(
      `/aanmelden/${secret}`,
      {},
      { origin: "https://leerlus.example" },
    );
    expect(used.headers.get("set-cookie")).toMatch(/; Secure$/);
    await safe.close();
  });
});

describe("failures of signing in", () => {
  const from = (client: string, more: Record<string, string> = {}) => ({
    "x-forwarded-for": client,
    ...more,
  });
  const open = (trustedProxies: string[]) => openWebApp({ registry: sampleRegistry(), trustedProxies });
  const guesses = async (
    url: string,
    count: number,
    client: (n: number) => string,
    link = (n: number) => `g${n}`,
  ) => {
    const statuses: number[] = [];
    for (let n = 0; n < count; n += 1)
      statuses.push((await new Visit(url).post(`/aanmelden/${link(n)}`, {}, from(client(n)))).status);
    return statuses;
  };
  const limited = [...Array(20).fill(410), 429];
  const linkIn = (other: WebApp) =>
    issueLink(
      other.database.db,
      { cooperation: COOPERATION, person: "anna@example.org" },
      Temporal.Now.instant(),
    );

  it("of one client keep no other client behind the same proxy out, in whichever family it asks", async () => {
    const other = await open(["127.0.0.0/8", "::1"]);
    expect(await guesses(other.url, 21, () => "192.0.2.1")).toEqual(limited);
    expect(await guesses(other.url, 1, () => "2001:db8::2")).toEqual([410]);
    const used = await new Visit(other.url).post(`/aanmelden/${await linkIn(other)}`, {}, from("192.0.2.3"));
    expect(used.status).toBe(303);
    await other.close();
  });

  it("are counted for whoever asked, whatever else they claim to have come by", async () => {
    const other = await open(["127.0.0.1"]);
    expect(await guesses(other.url, 21, (n) => `198.51.100.${n}, 192.0.2.1`)).toEqual(limited);
    await other.close();
  });

  it("are counted for the connection when what came in between is not trusted", async () => {
    const other = await open(["10.0.0.0/8"]);
    expect(await guesses(other.url, 21, (n) => `192.0.2.${n}`)).toEqual(limited);
    await other.close();
  });

  it("with one link are counted together, whoever tries it", async () => {
    const other = await open(["127.0.0.1"]);
    expect(
      await guesses(
        other.url,
        21,
        (n) => `192.0.2.${n}`,
        () => "same",
      ),
    ).toEqual(limited);
    await other.close();
  });

  it("are failures only: sixty people sign in from one address in a minute, also after failures", async () => {
    const other = await open([]);
    await guesses(other.url, 21, () => "");
    for (let n = 0; n < 60; n += 1)
      expect((await new Visit(other.url).post(`/aanmelden/${await linkIn(other)}`, {})).status).toBe(303);
    await other.close();
  });

  it.each<[string, string[], RegExp]>([
    ["a trusted proxy", ["127.0.0.1"], /; Secure$/],
    ["anybody else", ["10.0.0.0/8"], /SameSite=Lax$/],
  ])("aside, the cookie is for https when %s says that people come by https", async (_, trusted, cookie) => {
    const other = await open(trusted);
    const how = { "x-forwarded-proto": "https" };
    const used = await new Visit(other.url).post(`/aanmelden/${await linkIn(other)}`, {}, how);
    expect(used.headers.get("set-cookie")).toMatch(cookie);
    await other.close();
  });
});

describe("signing out", () => {
  it("ends the session, also for whoever kept the cookie", async () => {
    const anna = new Visit(app.url, await app.cookieOf("anna@example.org"));
    const kept = anna.cookie;
    const out = await anna.post("/afmelden", { csrf: await anna.csrf() });
    expect(out.text).toContain("U bent afgemeld");
    expect((await new Visit(app.url, kept).get("/")).status).toBe(401);
  });

  it("needs the token", async () => {
    const anna = new Visit(app.url, await app.cookieOf("anna@example.org"));
    expect((await anna.post("/afmelden", {})).status).toBe(403);
    expect((await anna.get("/")).status).toBe(200);
  });
});

it("lets nobody in with a cookie that is made up", async () => {
  for (const cookie of ["leerlus_session=x", "leerlus_session=", "leerlus_session=%00", "other=1"]) {
    expect((await new Visit(app.url, cookie).get("/")).status).toBe(401);
  }
});
