import { afterAll, beforeAll, expect, it } from "vitest";
import { clicks, openWalk, PHONE, shot, type Walk } from "./walk.ts";

const TITLES = ["Bel de scholen over september", "Stuur de wachttijden van juni"];

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
  for (const title of TITLES) {
    const input = { title, holder: "anna@example.org", due: "2026-07-13" };
    const { status } = await walk.server.api("POST", "/api/v1/commands/action/add", { input });
    expect(status).toBe(200);
  }
  await walk.clock("2026-07-06T09:01:00+02:00");
}, 180_000);
afterAll(() => walk?.close(), 60_000);

it("a holder on a phone answers a grouped question in two clicks from opening the page", async () => {
  const page = await walk.open("anna@example.org", PHONE);
  await page.goto(walk.server.url);
  const question = page.getByRole("article").filter({ hasText: "Hoe staat het met uw 2 acties?" });
  const answer = page.getByRole("button", { name: "op schema" }).first();
  await question.waitFor();
  const box = await answer.boundingBox();
  expect((box?.y ?? PHONE.height) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
  await shot(page, "holder-1-question");

  await answer.click();
  await page.getByText("staat nu op schema").first().waitFor();
  // What was answered folds away.
  await question.getByRole("button", { name: "op schema" }).nth(1).waitFor({ state: "detached" });
  await shot(page, "holder-2-first");
  await question.getByRole("button", { name: "gereed" }).first().click();
  await page.getByText("is nu gereed").first().waitFor();
  await question.waitFor({ state: "detached" });
  await shot(page, "holder-3-both");
  expect(await clicks(page)).toBe(2);
  const states = (await walk.server.all("actions")).filter(({ title }) => TITLES.includes(title));
  expect(states.map(({ state }) => state).sort()).toEqual(["done", "on-track"]);
}, 120_000);
