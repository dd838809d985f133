import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { findDigest } from "../../../db/queries/digest/digest.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { shownAs } from "../../../src/engine/posting/posting.ts";
import { digestApproved } from "../../../src/posts/digest.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, openTestApp, prepared, type TestApp } from "../../harness.ts";
import { DRAFTED, draftsOf, newestDraft, seedDigests, seedQuarter } from "../../seed-digests.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  async () => {
    await seedDigests(app);
    await seedQuarter(app);
    await app.at(DRAFTED);
  },
);
beforeEach(() => begin());

const Q = "2026-Q1";
const coordinator = () => app.as("coordinator@example.org");
const second = () => app.as("tweede@example.org");
const posted = async () => (await app.posts({ purpose: "digest" })).map(({ room }) => room);
const stored = () => findDigest(scopeOf(app.database.db, COOPERATION), Q);

describe("approving a digest", () => {
  it("posts each edition once in its room, and says where", async () => {
    const { card } = await newestDraft(app);
    const reply = await coordinator().press(card, "Goedkeuren");
    expect(reply.ok && reply.text).toContain("Bestuurders (1 kanaal)");
    expect(reply.ok && reply.text).toContain("Iedereen (1 kanaal)");
    const posts = await app.posts({ purpose: "digest" });
    expect(posts.map(({ room, subject }) => `${room} ${subject}`)).toEqual([
      "digest-executive 2026-Q1",
      "digest-full 2026-Q1",
    ]);
    const [executive, full] = posts;
    expect(executive?.text.split("\n").filter((line) => line.trim() !== "").length).toBeLessThan(20);
    expect(executive?.text).not.toContain("Maak een rooster");
    expect(full?.text).toContain("Te laat\n- A-2 Maak een rooster");
    const audit = { after: undefined, limit: 50 };
    const { items } = await listAudit(
      scopeOf(app.database.db, COOPERATION),
      { what: "digest/approve" },
      audit,
    );
    expect(items).toMatchObject([{ by: "coordinator@example.org", subject: Q }]);
  });

  it("of two coordinators at once has one effect, and the other hears who did it and when", async () => {
    const [one, other] = [await newestDraft(app), await newestDraft(app, "tweede@example.org")];
    const replies = await Promise.all([
      coordinator().press(one.card, "Goedkeuren"),
      second().press(other.card, "Goedkeuren"),
    ]);
    expect(replies.filter(({ ok }) => ok).length).toBe(1);
    const refused = replies.find((reply) => !reply.ok);
    expect(refused).toMatchObject({ code: "conflict" });
    expect(refused && !refused.ok && refused.message).toMatch(
      /al goedgekeurd: (Carla Coördinator|Dirk Dubbel) deed dat op woensdag 8 april 2026/,
    );
    expect(await posted()).toEqual(["digest-executive", "digest-full"]);
  });

  it("twice is refused in words, and every draft then says who approved it", async () => {
    await coordinator().done("digest/approve", { quarter: Q });
    const { code, message } = await coordinator().refused("digest/approve", { quarter: Q });
    expect([code, message]).toEqual(["conflict", expect.stringContaining("Carla Coördinator deed dat op")]);
    const drafts = [await newestDraft(app), await newestDraft(app, "tweede@example.org")];
    for (const { text, card } of drafts) {
      expect(text).toContain("Carla Coördinator keurde het goed op woensdag 8 april 2026, 9.00 uur.");
      expect(buttonsOf(card)).toEqual([]);
    }
  });

  it("of a draft that changed since it was shown is refused, saying what changed", async () => {
    const { card } = await newestDraft(app);
    await app.as("anna@example.org").done("action/add", {
      title: "Vraag de gemeenten",
      holder: "anna@example.org",
      due: "2026-05-01",
    });
    const reply = await coordinator().press(card, "Goedkeuren");
    expect(reply).toMatchObject({ ok: false, code: "conflict" });
    expect(!reply.ok && reply.message).toContain("is gewijzigd sinds u het zag (wat er komt)");
    expect(!reply.ok && reply.message).toContain("/digest/2026-Q1");
    // Typed it is no different, until the new draft was looked at.
    await coordinator().refused("digest/approve", { quarter: Q });
    expect(await posted()).toEqual([]);
    const shown = await coordinator().done("digest/draft", { quarter: Q });
    expect(shown.text).toContain("Er moeten 2 acties klaar zijn.");
    await coordinator().press(shown.card, "Goedkeuren");
    expect(await posted()).toEqual(["digest-executive", "digest-full"]);
  });

  it("typed by who never saw the draft is refused", async () => {
    await app.as("tweede@example.org").done("digest/draft", { quarter: "2025-Q4" });
    const { message } = await coordinator().refused("digest/approve", { quarter: "2025-Q2" });
    expect(message).toContain("nog niet gezien");
  });

  it("is for a quarter that is over, and for coordinators", async () => {
    const { issues } = await coordinator().refused("digest/approve", { quarter: "2026-Q2" });
    expect(issues).toMatchObject([
      { field: "quarter", message: expect.stringContaining("nog niet voorbij") },
    ]);
    expect((await coordinator().refused("digest/approve", { quarter: "2026" })).issues).toMatchObject([
      { field: "quarter", message: expect.stringContaining("geen kwartaal") },
    ]);
    expect((await coordinator().refused("digest/draft", { quarter: "2027-Q1" })).code).toBe("invalid");
    for (const who of ["anna@example.org", "bestuur@example.org", "gast@example.org"]) {
      for (const verb of ["approve", "draft", "later"]) {
        expect((await app.as(who).refused(`digest/${verb}`, { quarter: Q })).code).toBe("not-allowed");
      }
    }
    expect(await posted()).toEqual([]);
  });

  it("says of a room without channels that nothing was posted there", async () => {
    await app.reset();
    await seedDigests(app, { bound: false });
    await app.at(DRAFTED);
    const { text } = await coordinator().done("digest/approve", { quarter: Q });
    expect(text).toContain("Niet geplaatst in Iedereen: daar hoort geen kanaal bij.");
    expect(await posted()).toEqual(["digest-executive"]);
  });

  it("that breaks off half way leaves nothing behind", async () => {
    const broken = shownAs(digestApproved, async () => Promise.reject(new Error("killed")));
    const { engine } = app;
    const real = engine.registry;
    engine.registry = { ...real, postings: [broken, ...real.postings] };
    await expect(coordinator().run("digest/approve", { quarter: Q })).rejects.toThrow("the command failed");
    engine.registry = real;
    expect((await stored())?.state).toBe("draft");
    expect(await posted()).toEqual([]);
    await coordinator().done("digest/approve", { quarter: Q });
    expect(await posted()).toEqual(["digest-executive", "digest-full"]);
  });
});

describe("what was approved", () => {
  it("stands as it was, whatever changes afterwards, and says as of which day it is", async () => {
    await coordinator().done("digest/approve", { quarter: Q });
    const before = await app.posts({ purpose: "digest" });
    await app.at("2026-04-10T10:00:00+02:00");
    await app.as("anna@example.org").done("action/done", { action: "A-2", note: "alsnog" });
    expect(await app.posts({ purpose: "digest" })).toEqual(before);
    expect(before[0]?.text).toContain("Stand van woensdag 8 april 2026.");
    const shown = await coordinator().done("digest/draft", { quarter: Q, edition: "full" });
    expect(shown.text).toContain("Te laat\n- A-2 Maak een rooster");
    expect(buttonsOf(shown.card)).toEqual([]);
  });

  it("is listed for everybody; a draft for coordinators only", async () => {
    const list = async (who: string) => (await app.as(who).done("digest/list")).text;
    expect(await list("gast@example.org")).toContain("Er is nog geen kwartaalbericht.");
    expect(await list("coordinator@example.org")).toContain("concept, wacht op goedkeuring");
    await coordinator().done("digest/approve", { quarter: Q });
    expect(await list("gast@example.org")).toContain("Goedgekeurd op woensdag 8 april 2026");
  });
});

it("a draft that waits stands in how Leerlus is doing, until it is approved", async () => {
  const status = async () => (await coordinator().done("leerlus/status")).text;
  expect(await status()).toContain(
    "Kwartaalbericht: concept 2026-Q1 wacht op goedkeuring sinds woensdag 8 april 2026",
  );
  await coordinator().done("digest/approve", { quarter: Q });
  expect(await status()).not.toContain("concept 2026-Q1");
});

describe("the introduction", () => {
  it("is changed with a form, shown in the renewed draft, and published with it", async () => {
    const { card } = await newestDraft(app);
    const change = buttonsOf(card).find(({ label }) => label === "Inleiding wijzigen");
    expect(change).toMatchObject({ opensForm: true, input: { quarter: Q } });
    const intro = "Een kwartaal van bouwen.";
    const renewed = await coordinator().done("digest/introduce", { quarter: Q, intro });
    expect(renewed.text).toContain(intro);
    // The card that was posted shows it too; the one from before it counts no more.
    expect((await newestDraft(app)).text).toContain(intro);
    const late = await second().press((await draftsOf(app))[0]?.card ?? card, "Goedkeuren");
    expect(late.ok).toBe(false);
    expect(await coordinator().press(card, "Goedkeuren")).toMatchObject({ ok: false, code: "conflict" });
    await coordinator().press(renewed.card, "Goedkeuren");
    for (const { text } of await app.posts({ purpose: "digest" })) expect(text).toContain(intro);
  });

  it("can be given with the approval, and holds nothing about a child", async () => {
    const intro = "Het kind met burgerservicenummer 111222333 is geholpen.";
    expect((await coordinator().refused("digest/approve", { quarter: Q, intro })).code).toBe("personal-data");
    expect((await coordinator().refused("digest/introduce", { quarter: Q, intro })).code).toBe(
      "personal-data",
    );
    await coordinator().done("digest/approve", { quarter: Q, intro: "Rustig kwartaal." });
    expect((await stored())?.introduction).toBe("Rustig kwartaal.");
  });

  it("cannot be changed after approval", async () => {
    await coordinator().done("digest/approve", { quarter: Q });
    const { code } = await coordinator().refused("digest/introduce", { quarter: Q, intro: "Nieuw." });
    expect(code).toBe("conflict");
    expect((await coordinator().refused("digest/later", { quarter: Q })).code).toBe("conflict");
  });
});
