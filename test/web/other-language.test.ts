import { afterAll, beforeAll, expect, it } from "vitest";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
  await app.reset();
}, 60_000);
afterAll(() => app?.close());

const LATE = { title: "Bel de regio", holder: "piet@example.org", due: "2026-01-12" };

it("a private message from before somebody chose another language is wholly in theirs", async () => {
  await app.as("anna@example.org").done("action/add", LATE);
  await app.at("2026-02-10T12:00:00+01:00");
  await app.deliver();
  const piet = new Visit(app.url, await app.cookieOf("piet@example.org"));
  const before = (await piet.get("/r/person:piet@example.org")).text;
  expect(before).toMatch(/Hoe staat het met uw/);
  await app.as("piet@example.org").done("leerlus/language", { language: "en" });
  const { text } = await piet.get("/r/person:piet@example.org");
  const [messages = ""] = /<section id="berichten".*?<\/section>/s.exec(text) ?? [];
  const words = messages.replace(/<[^>]*>/g, " ").replaceAll("Bel de regio", "");
  expect(words).toMatch(/action/);
  expect(
    words.match(/\b(?:de|het|een|uw|niet|voorbij|einddatum|gereed|te laat|uiterlijk|dagen)\b/g),
  ).toBeNull();
});

it("what told of a moment stays as it was said, with all around it in the same language", async () => {
  await app.as("anna@example.org").done("agenda/add", { title: "Wachtlijst" }, { room: "implementation" });
  await app.deliver();
  const { db } = app.database;
  await db.execute(`update rooms set language = 'en' where key = 'implementation'`);
  await db.execute(`update cooperations set version = version + 1`).catch(() => undefined);
  const piet = new Visit(app.url, await app.cookieOf("piet@example.org"));
  const { text } = await piet.get("/r/implementation");
  const [, said = ""] = /<div lang="nl" class="ll-post__contents">(.*?)<\/article>/s.exec(text) ?? [];
  expect(said).toContain("Wachtlijst");
  expect(said).not.toMatch(/>Agenda of|>Show|Open the/);
});
