import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { planYear, startFirst } from "../agenda-app.ts";
import { seedMeeting } from "../meeting-builder.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
}, 60_000);
afterAll(() => app?.close());
beforeEach(() => app.reset());

const visit = async (email: string, path: string) => {
  const { status, text, headers } = await new Visit(app.url, await app.cookieOf(email)).get(path);
  const main = /<main[^>]*>(.*)<\/main>/s.exec(text)?.[1] ?? "";
  return { status, text: main, page: text, headers };
};
const part = (text: string, id: string) =>
  new RegExp(`<section id="${id}".*?</section>`, "s").exec(text)?.[0] ?? "";

describe("the page of a meeting", () => {
  it("has its facts, its agenda and the way each point came", async () => {
    await planYear(app);
    const anna = app.as("anna@example.org");
    await anna.done("agenda/add", {
      title: "Wachttijden",
      purpose: "decide",
      minutes: 20,
      meeting: "IO-2026-01",
    });
    await anna.done("agenda/forward", { item: "P-1", to: "MO-2026-Q1" });
    const { status, text } = await visit("piet@example.org", "/overleggen/mo-2026-q1");
    expect(status).toBe(200);
    const agenda = part(text, "overleg-agenda");
    expect(agenda).toContain("Wachttijden");
    expect(agenda).toContain("besluiten · 20 minuten");
    expect(agenda).toContain("Waar komt dit vandaan? (2 stappen)");
    expect(part(text, "overleg-feiten")).toContain("Stadhuis Arnhem");
    expect(part(text, "overleg-presentie")).toContain("Quorum");
    expect(text).toContain("Nog te weinig aanmeldingen: geen aanbieders en geen regio’s");
  });

  it("is the same by its reference alone, and sends what is pressed there to its own address", async () => {
    await planYear(app);
    const { text } = await visit("anna@example.org", "/IO-2026-01?ruimte=implementation");
    expect(text).toContain('name="terug" value="/overleggen/IO-2026-01?ruimte=implementation"');
  });

  it("says in words what is not there", async () => {
    await app.as("coordinator@example.org").done("meeting/once", {
      ...{ kind: "implementation", start: "2026-01-20T09:30:00+01:00", minutes: 120 },
    });
    const { text } = await visit("anna@example.org", "/overleggen/IO-2026-01");
    expect(part(text, "overleg-agenda")).toContain("Er staan nog geen punten op de agenda.");
    expect(text).toContain("<dt>Aangemeld</dt><dd>nog niemand</dd>");
    expect(text).toContain("Dit overleg moet nog beginnen.");
    expect(text).not.toContain("overleg-uitkomsten-titel");
  });

  it("is not there for who may not see it, nor when it does not exist", async () => {
    await seedMeeting(app.database.db, "IO-2026-01", "2026-01-20T09:30:00+01:00", {
      room: "region:achterhoek",
    });
    for (const path of ["/overleggen/IO-2026-01", "/IO-2026-01", "/overleggen/IO-2026-01.ics"]) {
      expect((await visit("piet@example.org", path)).status, path).toBe(404);
    }
    expect((await visit("anna@example.org", "/overleggen/IO-2026-01")).status).toBe(200);
    for (const path of [
      "/overleggen/IO-2031-01",
      "/overleggen/A-1",
      "/overleggen/x",
      "/overleggen/IO-2031-01.ics",
    ])
      expect((await visit("coordinator@example.org", path)).status, path).toBe(404);
    expect((await new Visit(app.url).get("/overleggen/IO-2026-01")).status).toBe(401);
    expect((await visit("piet@example.org", "/live?overleg=IO-2026-01")).status).toBe(404);
  });

  it("leads members to the meeting in their own calendar", async () => {
    await planYear(app);
    const { status, headers } = await visit("anna@example.org", "/overleggen/IO-2026-01.ics");
    expect(status).toBe(303);
    expect(headers.get("location")).toMatch(/^\/kalender\/[\w-]{20,}\/IO-2026-01\.ics$/);
    expect((await visit("gast@example.org", "/overleggen/IO-2026-01.ics")).status).toBe(404);
  });
});

describe("a meeting that runs", () => {
  const post = async (
    email: string,
    command: string,
    input: object,
    headers: Record<string, string> = {},
  ) => {
    const someone = new Visit(app.url, await app.cookieOf(email));
    const values = { csrf: await someone.csrf(), command, input: JSON.stringify(input) };
    return await someone.post("/doe", { ...values, terug: "/overleggen/IO-2026-01" }, headers);
  };
  beforeEach(async () => {
    await planYear(app);
    const anna = app.as("anna@example.org");
    await anna.done("agenda/add", { title: "Wachttijden", minutes: 20, meeting: "IO-2026-01" });
    await anna.done("agenda/add", { title: "Vervoer", minutes: 10, meeting: "IO-2026-01" });
    await startFirst(app);
    await app.as("anna@example.org").done("agenda/discuss", { item: "P-1" });
  });

  it("names what is discussed now and until when; who leads it has the buttons, others see the same without", async () => {
    const chair = await visit("anna@example.org", "/overleggen/IO-2026-01");
    expect(chair.text).toMatch(/<li aria-current="step"[^>]*>(?:(?!<\/li>).)*Wachttijden/s);
    expect(chair.text.match(/aria-current/g)).toHaveLength(1);
    const now = part(chair.text, "overleg-nu");
    for (const label of [
      "Volgende",
      "Besluit",
      "Actie",
      "Afspraak",
      "Thema",
      "Uitkomst",
      "Parkeer",
      "Zet door",
      "Sluit",
    ])
      expect(now).toContain(`>${label}</button>`);
    expect(now).not.toContain(">Herziening</button>");
    expect(now).toContain("Gepland: 20 minuten, tot ongeveer 9.50 uur.");
    for (const email of ["kim@example.org", "gast@example.org"]) {
      const { text } = await visit(email, "/overleggen/IO-2026-01");
      expect(part(text, "overleg-nu")).toContain("Wachttijden");
      expect(part(text, "overleg-nu")).not.toContain("<button");
    }
  });

  it("goes on without saying the agenda again, and says an outcome in a few words", async () => {
    const fragment = { "Leerlus-Fragment": "1" };
    const next = await post(
      "anna@example.org",
      "meeting/next",
      { meeting: "IO-2026-01", after: "P-1" },
      fragment,
    );
    expect(next.headers.get("leerlus-show")).toBe("page");
    expect(next.headers.get("leerlus-changed")).toBe("1");
    const plain = await post("anna@example.org", "meeting/next", { meeting: "IO-2026-01", after: "P-2" });
    expect(plain.headers.get("location")).toBe("/overleggen/IO-2026-01");
    const decided = await post(
      "anna@example.org",
      "decision/add",
      { text: "Wij beginnen.", item: "P-2" },
      fragment,
    );
    expect(decided.text).toContain("Wij beginnen.");
    expect(decided.text).not.toContain("Wachttijden");
    const { text } = await visit("gast@example.org", "/overleggen/IO-2026-01");
    expect(part(text, "overleg-uitkomsten")).toContain("Wij beginnen.");
  });

  it("tells those who follow it that something changed, and nobody else", async () => {
    const follow = async (email: string, query: string) => {
      const headers = { cookie: await app.cookieOf(email) };
      const response = await fetch(`${app.url}/live?${query}`, { headers });
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      return { next: async () => (await reader?.read())?.value ?? "", stop: () => reader?.cancel() };
    };
    const guest = await follow("gast@example.org", "overleg=io-2026-01");
    const elsewhere = await follow("piet@example.org", "overleg=MO-2026-Q1");
    expect(await guest.next()).toContain("event: ready");
    await elsewhere.next();
    await app
      .as("anna@example.org")
      .done("meeting/presence", { meeting: "IO-2026-01", present: ["foodvalley"] });
    expect(await guest.next()).toBe("event: changed\ndata: {}\n\n");
    const quiet = new Promise((resolve) => setTimeout(resolve, 100, "quiet"));
    expect(await Promise.race([elsewhere.next(), quiet])).toBe("quiet");
    await guest.stop();
    await elsewhere.stop();
  });

  it("goes on once when two lead it and press at the same time", async () => {
    const input = { meeting: "IO-2026-01", after: "P-1" };
    await Promise.all(
      ["anna@example.org", "piet@example.org"].map((email) => post(email, "meeting/next", input)),
    );
    const { text } = await visit("anna@example.org", "/overleggen/IO-2026-01");
    expect(text).toMatch(/<li aria-current="step"[^>]*>(?:(?!<\/li>).)*Vervoer/s);
  });

  it("is closed with its outcomes, its report and who were there; guests read how many", async () => {
    const anna = app.as("anna@example.org");
    await anna.done("decision/add", { text: "Wij beginnen.", item: "P-1" });
    await anna.done("meeting/presence", { meeting: "IO-2026-01", present: ["foodvalley", "achterhoek"] });
    await anna.done("meeting/close", { meeting: "IO-2026-01" });
    const { text } = await visit("kim@example.org", "/overleggen/IO-2026-01");
    expect(part(text, "overleg-uitkomsten")).toContain('href="/verslag/IO-2026-01"');
    expect(part(text, "overleg-uitkomsten")).toContain("Het verslag is concept.");
    expect(part(text, "overleg-presentie")).toContain("2 organisaties: Achterhoek");
    expect(text).not.toContain("overleg-nu-titel");
    const guest = part((await visit("gast@example.org", "/overleggen/IO-2026-01")).text, "overleg-presentie");
    expect(guest).toContain("2 organisaties");
    expect(guest).not.toContain("Achterhoek");
  });
});
