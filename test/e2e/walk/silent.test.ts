import { afterAll, beforeAll, expect, it } from "vitest";
import { clicks, openWalk, shot, type Walk } from "./walk.ts";

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
  // The day after a question was asked and not answered.
  await walk.clock("2026-07-07T10:00:00+02:00");
}, 180_000);
afterAll(() => walk?.close(), 60_000);

it("a coordinator finds who is silent and asks them in three clicks", async () => {
  const page = await walk.open("coordinator@example.org");
  await page.goto(walk.server.url);
  await page.getByRole("navigation").getByRole("link", { name: "Beheer" }).first().click();
  const silent = page.locator("#stil");
  await silent.getByText("Rutger Pronk").waitFor();
  await shot(page, "silent-1-manage");
  await silent.getByRole("button").first().click();
  await silent.getByRole("button").nth(1).waitFor({ state: "detached" });
  await shot(page, "silent-2-first");
  await silent.getByRole("button").first().click();
  await silent.getByRole("button").first().waitFor({ state: "detached" });
  await shot(page, "silent-3-both");
  expect(await clicks(page)).toBeLessThanOrEqual(3);
  const nudges = await walk.server.all("posts", "&purpose=action-nudge&room=person:rutger@example.org");
  expect(nudges.at(-1)?.at).toContain("2026-07-07");
}, 120_000);
