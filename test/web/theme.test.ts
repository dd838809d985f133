import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { planYear } from "../agenda-app.ts";
import { themeIn } from "../commands/theme/theme-app.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

let app: WebApp;
let anna: Visit;
let csrf: string;
beforeAll(async () => {
  app = await openWebApp();
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  await app.reset();
  await planYear(app);
  anna = new Visit(app.url, await app.cookieOf("anna@example.org"));
  csrf = await anna.csrf();
});

const room = "learning-circle";
const theme = () => themeIn(app, "T-1");
const form = (command: string, fields: Record<string, string>) =>
  anna.post("/formulier", {
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [`v.${name}`, value])),
    ...{ csrf, command, room },
  });

it("a theme has a page of its own, with a button for a vote that ten presses press once", async () => {
  await form("theme/add", { title: "Vervoer naar school", why: "Het kost gezinnen veel tijd." });
  const page = async () => (await anna.get("/T-1")).text;
  expect(await page()).toMatch(/action="\/doe"[^>]*>(?:(?!<\/form>).)*>Stem<\/button>/s);
  const press = (key: string) =>
    anna.post("/doe", { csrf, room, command: "theme/vote", key, input: JSON.stringify({ theme: "T-1" }) });
  await Promise.all(Array.from({ length: 10 }, () => press("n1")));
  expect(await theme()).toMatchObject({ votes: 1 });
  expect(await page()).toContain("Trek uw stem in");
  await press("n2");
  expect(await theme()).toMatchObject({ votes: 0 });
});

it("a question and its answer are given in forms, of which a missing text is asked", async () => {
  await form("theme/add", { title: "Vervoer naar school" });
  const missing = await form("theme/question", { theme: "T-1", text: "" });
  expect(missing.status).toBe(400);
  expect(missing.text).toContain('href="#veld-text"');
  await form("theme/question", { theme: "T-1", text: "Wat helpt een chauffeur?" });
  await form("theme/answer", { theme: "T-1", question: "1", text: "Een vaste route." });
  expect(await theme()).toMatchObject({ questions: [{ answers: [{ text: "Een vaste route." }] }] });
  const guest = new Visit(app.url, await app.cookieOf("gast@example.org"));
  const text = (await guest.get("/T-1")).text;
  expect(text).toContain("Een vaste route.");
  expect(text).not.toContain(">Stem</button>");
});
