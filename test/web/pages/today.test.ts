import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seedMeeting } from "../../meeting-builder.ts";
import { DRAFTED, seedDigests, seedQuarter } from "../../seed-digests.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
}, 60_000);
afterAll(() => app?.close());
beforeEach(() => app.reset());

const visit = async (email: string) => new Visit(app.url, await app.cookieOf(email));
const today = async (email: string) => (await (await visit(email)).get("/")).text;
/** The part of a page with an id, until the next one of its kind. */
const part = (text: string, id: string) =>
  new RegExp(`<section id="${id}".*?</section>`, "s").exec(text)?.[0] ?? "";
const add = (title: string, due: string) =>
  app.as("coordinator@example.org").done("action/add", { title, holder: "anna@example.org", due });

describe("what waits for a holder", () => {
  beforeEach(async () => {
    await add("Stuur de cijfers", "2026-01-12");
    await add("Bel de scholen", "2026-01-13");
    await app.at("2026-01-12T12:00:00+01:00");
    await app.deliver();
  });

  it("is first, once, with its buttons; what was answered folds away", async () => {
    const before = await today("anna@example.org");
    const waits = part(before, "wacht");
    expect(waits).toContain("Stuur de cijfers");
    expect(waits).toContain("Bel de scholen");
    expect(waits).toMatch(/<button[^>]*>op schema<\/button>/);
    expect(waits).not.toContain("Al beantwoord");
    // Nothing twice: neither in another message that asks it, nor below the actions.
    expect(waits.match(/href="\/A-1"/g)).toHaveLength(1);
    expect(part(before, "uw-acties")).not.toContain("A-1");
    await app.as("anna@example.org").done("action/status", { action: "A-1", state: "on-track" });
    const after = part(await today("anna@example.org"), "wacht");
    expect(after).toMatch(/<summary>Al beantwoord: 1<\/summary>.*Stuur de cijfers/s);
    expect(after).toMatch(/Bel de scholen.*<summary>Al beantwoord/s);
    await app.as("anna@example.org").done("action/done", { action: "A-2" });
    const rest = await today("anna@example.org");
    expect(part(rest, "wacht")).toContain("Er wacht niets op u.");
    expect(rest).toContain("Eerdere berichten (");
  });

  it("what was reported and taken back waits again", async () => {
    const anna = app.as("anna@example.org");
    await anna.done("action/status", { action: "A-1", state: "on-track" });
    expect(part(await today("anna@example.org"), "wacht")).toContain("Al beantwoord: 1");
    await anna.done("leerlus/undo");
    const again = part(await today("anna@example.org"), "wacht");
    expect(again).not.toContain("Al beantwoord");
    expect(again).toContain("Stuur de cijfers");
  });

  it("what was put off waits again once it is asked about again", async () => {
    const anna = app.as("anna@example.org");
    await anna.done("action/snooze", { action: "A-1", until: "2026-01-19" });
    expect(part(await today("anna@example.org"), "wacht")).toMatch(
      /<summary>Al beantwoord: 1<\/summary>.*Stuur de cijfers/s,
    );
    await app.at("2026-01-19T12:00:00+01:00");
    await app.deliver();
    const again = part(await today("anna@example.org"), "wacht");
    expect(again.replace(/<details class="ll-earlier">.*?<\/details>/gs, "")).toContain("Stuur de cijfers");
  });

  it("brings back to the page without a script, with the answer in view", async () => {
    const anna = await visit("anna@example.org");
    const csrf = await anna.csrf();
    const input = '{"action":"A-1","state":"at-risk"}';
    const sent = await anna.post("/doe", {
      csrf,
      command: "action/status",
      input,
      terug: "/acties?weergave=tabel",
    });
    expect(sent.status).toBe(303);
    const to = sent.headers.get("location") ?? "";
    expect(to).toMatch(/^\/acties\?weergave=tabel&gedaan=[\w-]+#antwoord$/);
    const { text } = await anna.get(to.replace("#antwoord", ""));
    expect(/<div id="antwoord".*?<\/section>/s.exec(text)?.[0]).toContain("A-1");
    const elsewhere = await anna.post("/doe", {
      csrf,
      command: "action/status",
      input,
      terug: "//evil.example/",
    });
    expect(elsewhere.headers.get("location")).toMatch(/^\/\?gedaan=/);
  });
});

describe("meetings", () => {
  it("ask for a yes or no once, and offer the start to whoever leads from a quarter of an hour before", async () => {
    await seedMeeting(app.database.db, "IO-2026-01", "2026-01-14T09:30:00+01:00");
    expect(part(await today("piet@example.org"), "wacht")).toMatch(/Komt u\?.*IO-2026-01/s);
    await app.as("piet@example.org").done("meeting/rsvp", { meeting: "IO-2026-01", answer: "yes" });
    const answered = await today("piet@example.org");
    expect(part(answered, "wacht")).not.toContain("IO-2026-01");
    expect(part(answered, "overleggen")).toContain("IO-2026-01");
    await app.at("2026-01-14T09:16:00+01:00");
    expect(part(await today("anna@example.org"), "wacht")).toMatch(/Uw overleg is nu.*IO-2026-01.*>Start/s);
    expect(part(await today("piet@example.org"), "wacht")).not.toContain("Uw overleg is nu");
  });
});

it("shows a guest and a stranger nothing of others, and says in words what is empty", async () => {
  await add("Bel de scholen", "2026-01-12");
  await app.at("2026-01-12T12:00:00+01:00");
  await app.deliver();
  const text = await today("gast@example.org");
  expect(text).toContain("Er wacht niets op u.");
  expect(text).not.toContain("Bel de scholen");
  expect(text).toContain("Geen eerdere berichten");
  expect(text).not.toContain('href="/beheer"');
  const english = await visit("anna@example.org");
  await english.post("/taal", { csrf: await english.csrf(), taal: "en" });
  expect((await english.get("/")).text).toContain("This waits for you");
});

it("links the newest digest before all else for an alderman", async () => {
  await seedDigests(app);
  await seedQuarter(app);
  await app.at(DRAFTED);
  await app.as("coordinator@example.org").done("digest/approve", { quarter: "2026-Q1" });
  const text = await today("bestuur@example.org");
  expect(text.indexOf("Het nieuwste kwartaalbericht")).toBeGreaterThan(0);
  expect(text.indexOf("Het nieuwste kwartaalbericht")).toBeLessThan(text.indexOf("Dit wacht op u"));
  const digest = /aria-labelledby="kwartaalbericht-titel".*?<\/section>/s.exec(text)?.[0] ?? "";
  const [, href = ""] = /<a [^>]*href="(?!\/kwartaalberichten")([^"]+)"/.exec(digest) ?? [];
  expect(href).toBe("/digest/2026-Q1?edition=executive");
  const alderman = await visit("bestuur@example.org");
  let opened = await alderman.get(href);
  for (let hops = 0; opened.status >= 300 && opened.status < 400 && hops < 3; hops += 1)
    opened = await alderman.get(opened.headers.get("location") ?? "");
  expect(opened.status).toBe(200);
  expect(opened.text).toMatch(/<h1[^>]*>Kwartaalbericht 1e kwartaal 2026/);
});

it("a meeting in a school holiday is not one that is now, for who may move it", async () => {
  await seedMeeting(app.database.db, "IO-2026-02", "2026-02-17T09:30:00+01:00", {
    schoolHoliday: "Voorjaarsvakantie (midden)",
    proposal: "2026-02-24",
  });
  const text = await today("coordinator@example.org");
  expect(text).toContain("Verplaats naar dinsdag 24 februari 2026");
  expect(text).not.toContain("Uw overleg is nu");
});

it("only the draft of the newest quarter asks for approval", async () => {
  await seedDigests(app);
  await seedQuarter(app);
  await app.at(DRAFTED);
  await app.deliver();
  const drafts = async () =>
    part(await today("coordinator@example.org"), "wacht").match(/Concept kwartaalbericht \S+ kwartaal \d+/g);
  expect(await drafts()).toEqual(["Concept kwartaalbericht 1e kwartaal 2026"]);
  await app.at("2026-07-07T09:00:00+02:00");
  await app.deliver();
  expect(await drafts()).toEqual(["Concept kwartaalbericht 2e kwartaal 2026"]);
});
