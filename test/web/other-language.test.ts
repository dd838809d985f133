import { afterAll, beforeAll, expect, it } from "vitest";
import { openWebHouse, Visit, type WebHouse } from "./web-house.ts";

let house: WebHouse;
beforeAll(async () => {
  house = await openWebHouse();
  await house.reset();
}, 60_000);
afterAll(() => house?.close());

const LATE = { title: "Bel de regio", holder: "piet@example.org", due: "2026-01-12" };

it("a private message from before somebody chose another language is wholly in theirs", async () => {
  await house.as("anna@example.org").done("action/add", LATE);
  await house.at("2026-02-10T12:00:00+01:00");
  await house.deliver();
  const piet = new Visit(house.url, await house.cookieOf("piet@example.org"));
  const before = (await piet.get("/r/person:piet@example.org")).text;
  expect(before).toMatch(/Hoe staat het met uw/);
  await house.as("piet@example.org").done("leerlus/language", { language: "en" });
  const { text } = await piet.get("/r/person:piet@example.org");
  const [messages = ""] = /<section id="berichten".*?<\/section>/s.exec(text) ?? [];
  const words = messages.replace(/<[^>]*>/g, " ").replaceAll("Bel de regio", "");
  expect(words).toMatch(/action/);
  expect(
    words.match(/\b(?:de|het|een|uw|niet|voorbij|einddatum|gereed|te laat|uiterlijk|dagen)\b/g),
  ).toBeNull();
});

it("what told of a moment stays as it was said, with all around it in the same language", async () => {
  await house.as("anna@example.org").done("agenda/add", { title: "Wachtlijst" }, { room: "implementation" });
  await house.deliver();
  const { db } = house.database;
  await db.execute(`update rooms set language = 'en' where key = 'implementation'`);
  await db.execute(`update cooperations set version = version + 1`).catch(() => undefined);
  const piet = new Visit(house.url, await house.cookieOf("piet@example.org"));
  const { text } = await piet.get("/r/implementation");
  const [, said = ""] = /<div lang="nl" class="ll-post__contents">(.*?)<\/article>/s.exec(text) ?? [];
  expect(said).toContain("Wachtlijst");
  expect(said).not.toMatch(/>Agenda of|>Show|Open the/);
});
