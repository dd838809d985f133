import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { issueLink } from "../../db/queries/access.ts";
import { COOPERATION } from "../builders.ts";
import { sampleRegistry } from "./sample-commands.ts";
import { openWebHouse, Visit, type WebHouse } from "./web-house.ts";

let house: WebHouse;
beforeAll(async () => {
  house = await openWebHouse({ registry: sampleRegistry() });
}, 60_000);
afterAll(() => house?.close());
beforeEach(() => house.reset());

const linkFor = (person: string, minutesAgo = 0) =>
  issueLink(
    house.database.db,
    { cooperation: COOPERATION, person },
    Temporal.Now.instant().subtract({ minutes: minutesAgo }),
  );

describe("signing in with a one-time link", () => {
  it("waits for a press, because scanners and previews open links too", async () => {
    const secret = await linkFor("anna@example.org");
    for (let look = 0; look < 3; look += 1) {
      const { status, text, headers } = await new Visit(house.url).get(`/aanmelden/${secret}`);
      expect(status).toBe(200);
      expect(text).toContain("Meld mij aan");
      expect(headers.get("set-cookie")).toBeNull();
    }
    const anna = new Visit(house.url);
    const used = await anna.post(`/aanmelden/${secret}`, {});
    expect([used.status, used.headers.get("location")]).toEqual([303, "/"]);
    expect(used.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Lax$/);
    expect((await anna.get("/")).text).toContain("Anna Achterberg");
  });

  it("works once, even when pressed twice at the same moment", async () => {
    const secret = await linkFor("anna@example.org");
    const visits = [new Visit(house.url), new Visit(house.url)];
    const answers = await Promise.all(visits.map((visit) => visit.post(`/aanmelden/${secret}`, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
    const again = await new Visit(house.url).post(`/aanmelden/${secret}`, {});
    expect(again.status).toBe(410);
    expect(again.text).toContain("Deze link werkt niet (meer)");
  });

  it("works for ten minutes, and an invented link never", async () => {
    const late = await linkFor("anna@example.org", 11);
    for (const secret of [late, "invented", "%00", "<b>"]) {
      const answer = await new Visit(house.url).post(`/aanmelden/${encodeURIComponent(secret)}`, {});
      expect(answer.status).toBe(410);
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
  });

  it("is not done by another website", async () => {
    const secret = await linkFor("anna@example.org");
    const forced = await new Visit(house.url).post(
      `/aanmelden/${secret}`,
      {},
      { origin: "https://elders.example" },
    );
    expect(forced.status).toBe(403);
    expect((await new Visit(house.url).post(`/aanmelden/${secret}`, {})).status).toBe(303);
  });

  it("can be tried twenty times a minute", async () => {
    const other = await openWebHouse({ registry: sampleRegistry() });
    const stranger = new Visit(other.url);
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1) statuses.push((await stranger.post("/aanmelden/guess", {})).status);
    expect(statuses).toEqual([...Array(20).fill(410), 429]);
    expect((await stranger.post("/aanmelden/guess", {})).text).toContain("te vaak geprobeerd");
    await other.close();
  });

  it("gives a cookie for https only when the address is https", async () => {
    const safe = await openWebHouse({ registry: sampleRegistry(), baseUrl: "https://leerlus.example" });
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

describe("signing out", () => {
  it("ends the session, also for whoever kept the cookie", async () => {
    const anna = new Visit(house.url, await house.cookieOf("anna@example.org"));
    const kept = anna.cookie;
    const out = await anna.post("/afmelden", { csrf: await anna.csrf() });
    expect(out.text).toContain("U bent afgemeld");
    expect((await new Visit(house.url, kept).get("/")).status).toBe(401);
  });

  it("needs the token", async () => {
    const anna = new Visit(house.url, await house.cookieOf("anna@example.org"));
    expect((await anna.post("/afmelden", {})).status).toBe(403);
    expect((await anna.get("/")).status).toBe(200);
  });
});

it("lets nobody in with a cookie that is made up", async () => {
  for (const cookie of ["leerlus_session=x", "leerlus_session=", "leerlus_session=%00", "other=1"]) {
    expect((await new Visit(house.url, cookie).get("/")).status).toBe(401);
  }
});
