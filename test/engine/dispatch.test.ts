import { count, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { channels } from "../../db/schema/delivery.ts";
import { audit } from "../../db/schema/time.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { insertSampleAction, sampleRegistry } from "../sample-commands.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ registry: sampleRegistry });
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const effects = async () => {
  const { db } = app.database;
  const [made] = await db.select({ n: count() }).from(channels).where(eq(channels.surface, "test"));
  const [rows] = await db.select({ n: count() }).from(audit);
  return { effects: made?.n, audit: rows?.n, posts: (await app.posts()).length };
};

describe("a command", () => {
  it("has one effect, one audit row that names its subject, and one post in the room where it was said", async () => {
    const answer = await app
      .as("anna@example.org")
      .done("note/add", { title: "Iets" }, { room: "implementation" });
    expect(answer).toMatchObject({ ref: "A-1", shared: true });
    expect(await effects()).toEqual({ effects: 1, audit: 1, posts: 1 });
    const [row] = await app.database.db.select().from(audit);
    expect(row).toMatchObject({ by: "anna@example.org", via: "api", what: "note/add", subject: "A-1" });
  });

  it("leaves no trace when it reads, when it is refused, and when it breaks half way", async () => {
    await insertSampleAction(app.database.db, app.engine.clock.real());
    await app.as("gast@example.org").done("note/show", { action: "a-1" });
    expect(await app.as("gast@example.org").refused("note/add", { title: "Iets" })).toMatchObject({
      code: "not-allowed",
    });
    await app.as("anna@example.org").refused("note/add", { title: "weiger" });
    await expect(app.as("anna@example.org").run("note/add", { title: "breek" })).rejects.toThrow(
      "command failed",
    );
    expect(await effects()).toEqual({ effects: 0, audit: 0, posts: 0 });
  });

  it("gives the same answer and has no second effect under the same key, also ten times at once", async () => {
    const anna = app.as("anna@example.org");
    const press = () => anna.done("note/add", { title: "Iets" }, { key: "k1", room: "implementation" });
    const answers = await Promise.all(Array.from({ length: 10 }, press));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(answers.filter((answer) => !answer.repeated)).toHaveLength(1);
    expect(await effects()).toEqual({ effects: 1, audit: 1, posts: 1 });
  });

  it("refuses one key for two different requests, and lets two people use the same key", async () => {
    await app.as("anna@example.org").done("note/add", { title: "Iets" }, { key: "k1" });
    expect(
      await app.as("anna@example.org").refused("note/add", { title: "Anders" }, { key: "k1" }),
    ).toMatchObject({
      code: "conflict",
    });
    expect(
      (await app.as("piet@example.org").done("note/add", { title: "Anders" }, { key: "k1" })).repeated,
    ).toBe(undefined);
  });

  it("may be tried again under its key after it was refused", async () => {
    const anna = app.as("anna@example.org");
    await anna.refused("note/add", { title: "weiger" }, { key: "k1" });
    await anna.done("note/add", { title: "Iets" }, { key: "k1" });
    expect((await effects()).effects).toBe(1);
  });

  it("gives a posted button and an answered button each their own nonce", async () => {
    const answer = await app
      .as("anna@example.org")
      .done("note/add", { title: "Iets" }, { room: "implementation" });
    const [post] = await app.posts();
    const nonces = [answer.card.buttons?.[0]?.nonce, post?.card.buttons?.[0]?.nonce];
    expect(nonces.every((nonce) => (nonce?.length ?? 0) >= 16)).toBe(true);
    expect(new Set(nonces).size).toBe(2);
  });
});

describe("input", () => {
  const refusedFor = async (input: Record<string, unknown>) => {
    const reply = await app.as("anna@example.org").refused("note/add", input);
    expect(reply.code).toBe("invalid");
    return Object.fromEntries(reply.issues.map(({ field, message }) => [field, message]));
  };

  it("is understood in people's words", async () => {
    const anna = app.as("anna@example.org");
    const reply = await anna.done("note/add", {
      title: "Iets",
      due: "15 dec",
      minutes: "1,5u",
      holder: "@piet",
    });
    expect(reply.ref).toBe("A-1");
  });

  it("is refused field by field, in words that help", async () => {
    const issues = await refusedFor({
      title: "x",
      due: "31 februari",
      minutes: "lang",
      holder: "Pieter Pleizer",
      nonsense: 1,
    });
    expect(issues.title).toBe("Titel: gebruik ten minste 3 tekens.");
    expect(issues.due).toContain("herken ik niet als datum");
    expect(issues.minutes).toContain("1,5 uur");
    expect(issues.holder).toContain("Piet Pleizier");
    expect(issues.nonsense).toContain("bestaat hier niet");
  });

  it("names what is missing, and keeps what was understood", async () => {
    const reply = await app.as("anna@example.org").refused("note/add", { holder: "pleizier" });
    expect(reply.issues).toEqual([{ field: "title", message: "Waar gaat het over?" }]);
    expect(reply.understood).toEqual({ holder: "piet@example.org" });
  });

  it("says so when a name fits several", async () => {
    expect((await refusedFor({ title: "Iets", holder: "contact" })).holder).toContain("kan op meer slaan");
  });

  it("refuses a day that has passed, and takes today", async () => {
    expect((await refusedFor({ title: "Iets", due: "2026-01-04" })).due).toContain("is al geweest");
    await app.as("anna@example.org").done("note/add", { title: "Iets", due: "2026-01-05" });
  });

  it("keeps emoji and right-to-left text as they are, and refuses NUL, lone surrogates and too much", async () => {
    const title = "Overdracht 👩‍👧‍👦 שלום";
    expect((await app.as("anna@example.org").done("note/add", { title })).text).toContain(title);
    expect((await refusedFor({ title: "nul\u0000teken" })).title).toContain("stuurteken");
    expect((await refusedFor({ title: "los \ud800 deel" })).title).toContain("stuurteken");
    expect((await refusedFor({ title: "a".repeat(200_000) })).title).toBe(
      "Titel: gebruik ten hoogste 200 tekens.",
    );
    expect((await refusedFor({ title: 12 })).title).toBe("Titel: hier hoort tekst.");
    expect((await refusedFor({ title: { a: 1 } })).title).toBe("Titel: hier hoort tekst.");
  });
});
