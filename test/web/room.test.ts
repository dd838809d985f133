import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sampleRegistry } from "./sample-commands.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

const sample = sampleRegistry();
let app: WebApp;
let anna: Visit;
let csrf: string;
beforeAll(async () => {
  app = await openWebApp({ registry: sample });
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  sample.kept.clear();
  await app.reset();
  anna = new Visit(app.url, await app.cookieOf("anna@example.org"));
  csrf = await anna.csrf();
});

const say = (regel: string, more: Record<string, string> = {}) =>
  anna.post("/opdracht", { csrf, room: "implementation", key: "k1", regel, ...more });

describe("the command box", () => {
  it("does what is typed, sends the browser on and shows the answer to whoever asked", async () => {
    const sent = await say("actie nieuw Bel de regio’s; uiterlijk 15 december");
    expect(sent.status).toBe(303);
    const to = sent.headers.get("location") ?? "";
    expect(to).toMatch(/^\/r\/implementation\?gedaan=/);
    const { text } = await anna.get(to);
    expect(text).toContain("Bel de regio’s");
    expect(text).toContain("Alleen voor u");
    // The whole card: what was understood, and what can be done with it.
    const answer = /<div id="antwoord".*?<\/section>/s.exec(text)?.[0] ?? "";
    expect(answer).toMatch(/<section[^>]*aria-labelledby="antwoord-titel"[^>]*tabindex="-1"/);
    expect(answer).toMatch(/<h2 id="antwoord-titel"/);
    expect(answer).toContain("<dt>Status</dt><dd>open</dd>");
    expect(answer).toContain(">Gereed</button>");
    expect(answer).toContain("Dit staat in de ruimte, voor iedereen.");
    // Nothing long is read aloud by itself, and typing a command is not searching.
    expect(answer).not.toMatch(/aria-live|role="status"/);
    expect(text).not.toContain('role="search"');
    const piet = new Visit(app.url, await app.cookieOf("piet@example.org"));
    expect((await piet.get(to)).text).not.toContain("Bel de regio’s");
  });

  it("shows in the room what was said there once it has been delivered", async () => {
    await say("actie nieuw Bel de regio’s; uiterlijk 15 december");
    expect((await anna.get("/r/implementation")).text).toContain("Hier is nog niets gezegd");
    await app.deliver();
    const { text } = await anna.get("/r/implementation");
    expect(text).toContain("Bel de regio’s");
    expect(text).not.toContain("Hier is nog niets gezegd");
  });

  it("has one effect when a form is sent twice", async () => {
    const line = "actie nieuw Bel de regio’s; uiterlijk 15 december";
    await Promise.all([say(line), say(line)]);
    expect(sample.kept.size).toBe(1);
    await say("actie nieuw Iets anders; uiterlijk 15 december");
    expect(sample.kept.size).toBe(2);
  });

  it("turns what only reads into an address that can be kept", async () => {
    for (const line of ["actie", "/actie", "/leerlus actie lijst"]) {
      const sent = await say(line);
      expect(sent.status).toBe(303);
      const address = sent.headers.get("location")?.replace("#antwoord", "") ?? "";
      expect((await anna.get(address)).text).toContain("Er zijn geen acties.");
    }
  });

  it("never changes anything because an address is opened", async () => {
    const line = encodeURIComponent("actie nieuw Bel de regio’s; uiterlijk 15 december");
    const { status, text } = await anna.get(`/r/implementation?regel=${line}`);
    expect(status).toBe(200);
    expect(sample.kept.size).toBe(0);
    expect(text).toContain('value="actie nieuw Bel de regio’s; uiterlijk 15 december"');
  });

  it("answers an unknown word with the nearest known ones and help, not with an error", async () => {
    const sent = await say("acteur");
    const { status, text } = await anna.get(sent.headers.get("location")?.replace("#antwoord", "") ?? "");
    expect(status).toBe(200);
    expect(text).toContain("Dit begrijp ik niet: “acteur”");
    expect(text).toContain("Bekijk wat Leerlus voor u kan doen");
  });

  it("shows at once what a plain question asks for, and says which command that was", async () => {
    const sent = await say("wat loopt er achter?");
    expect(sent.status).toBe(303);
    const { text } = await anna.get(sent.headers.get("location")?.replace("#antwoord", "") ?? "");
    expect(text).toMatch(/Ik liet zien: <strong>[^<]*actie lijst[^<]*<\/strong>/);
    expect(text).toContain("Er zijn geen acties.");
  });

  it("offers what a plain sentence would change, and changes nothing", async () => {
    const sent = await say("ik wil een nieuwe actie maken");
    const { text } = await anna.get(sent.headers.get("location")?.replace("#antwoord", "") ?? "");
    expect(text).toContain("Bedoelt u");
    expect(text).toContain("actie nieuw");
    expect(sample.kept.size).toBe(0);
  });

  it("says what to do when nothing is typed", async () => {
    expect((await say("  ")).text).toContain("Typ wat u wilt doen");
  });

  it("opens the form with what was understood when something is missing, and asks for that", async () => {
    const { status, text } = await say("actie nieuw Bel de regio’s");
    expect(status).toBe(200);
    expect(text).toContain('value="Bel de regio’s"');
    expect(text).toContain("Nog nodig: uiterlijk.");
    expect(text).not.toMatch(/Er klopt nog iets niet|utrecht-alert--error|--invalid|aria-invalid/);
    expect((await say("actie nieuw")).text).not.toContain("Er klopt nog iets niet");
  });

  it("opens the form when a part is not understood, and keeps the rest", async () => {
    const { status, text } = await say("actie nieuw Bel de regio’s; blabla 3; uiterlijk 15 december");
    expect(status).toBe(400);
    expect(text).toContain('value="Bel de regio’s"');
    expect(text).toContain("Ik weet niet waar “blabla 3” bij hoort");
  });

  it("refuses in words what is too large", async () => {
    const { status, text } = await say("x".repeat(400_000));
    expect(status).toBe(413);
    expect(text).toContain("Dat is te groot");
    expect((await say(`actie nieuw ${"x".repeat(200_000)}`)).status).toBe(400);
  });

  it("gives a number, and no more, when we made a mistake", async () => {
    const { status, text } = await say("actie stuk");
    expect(status).toBe(500);
    expect(text).toMatch(/meld dan nummer [0-9a-f]{8}/);
    expect(text).not.toContain("on purpose");
  });
});

describe("what people wrote", () => {
  it("is shown as text, whatever it holds", async () => {
    const title = `<script>alert(1)</script> "><img src=x onerror=alert(1)> & "wij"`;
    await say(`actie nieuw ${title}; uiterlijk 15 december`);
    await app.deliver();
    const { text } = await anna.get("/r/implementation");
    expect(text).toContain("&lt;script>alert(1)&lt;/script>");
    expect(text).not.toContain("<script>alert");
    expect(text).not.toContain("<img");
    const typed = await anna.get(`/r/implementation?regel=${encodeURIComponent('"><b>x</b>')}`);
    expect(typed.text).not.toContain("<b>x");
    const ref = await anna.get(`/ref/${encodeURIComponent("<b>x</b>")}`);
    expect(ref.status).toBe(404);
    expect(ref.text).not.toContain("<b>x");
  });

  it("does not turn the rest of the line around when it runs from right to left", async () => {
    await say("actie nieuw שלום \u202Eabc; uiterlijk 15 december");
    await app.deliver();
    expect((await anna.get("/r/implementation")).text).toMatch(/<bdi>שלום/);
  });
});

describe("the language", () => {
  it("is chosen on any page, stays, and brings one back to the page", async () => {
    const { text } = await anna.get("/r/monitoring");
    expect(text).toContain('<html lang="nl"');
    expect(text).toMatch(/<button[^>]*lang="en"[^>]*>English<\/button>/);
    const chosen = await anna.post("/taal", { csrf, taal: "en", terug: "/r/monitoring" });
    expect([chosen.status, chosen.headers.get("location")]).toEqual([303, "/r/monitoring"]);
    const english = await anna.get("/r/monitoring");
    expect(english.text).toContain('<html lang="en"');
    expect(english.text).toContain("Nothing has been said here yet.");
  });

  it("is named where a post is in another one, and only there", async () => {
    await say("actie nieuw Bel de regio’s; uiterlijk 15 december");
    await app.deliver();
    await anna.post("/taal", { csrf, taal: "en", terug: "/r/implementation" });
    const { text } = await anna.get("/r/implementation");
    expect(text).toMatch(/<article id="post-\d+" class=/);
    expect(text).toMatch(/Monday 5 January 2026[^<]*<\/time><\/p><div lang="nl"[^>]*><h2/);
    const sent = await say("actie nieuw Bel de scholen; uiterlijk 15 december", { key: "k2" });
    const answer = (await anna.get(sent.headers.get("location") ?? "")).text.split('id="antwoord"')[1] ?? "";
    expect(answer).toContain("<strong>Attention:</strong>");
    expect(answer).not.toContain('lang="nl"');
  });
});
