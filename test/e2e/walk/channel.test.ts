import { afterAll, beforeAll, expect, it } from "vitest";
import { type ArchivedChannel, openArchivedChannel } from "./archived-channel.ts";
import { clicks, shot } from "./walk.ts";

let channel: ArchivedChannel;
beforeAll(async () => {
  channel = await openArchivedChannel();
}, 240_000);
afterAll(() => channel?.close(), 60_000);

it("an administrator finds out why a channel got nothing, and tries it again", async () => {
  const { walk, restore, arrived } = channel;
  const page = await walk.open("coordinator@example.org");
  await page.goto(walk.server.url);
  await page.getByRole("navigation").getByRole("link", { name: "Beheer" }).first().click();
  await page.getByRole("link", { name: "Wat niet aankwam (2)" }).click();
  const failed = page.locator("#bezorging");
  await failed.getByText("Het kanaal is gearchiveerd (is_archived)").first().waitFor();
  await shot(page, "channel-1-failed");

  restore();
  await failed.getByRole("button", { name: "Probeer opnieuw" }).first().click();
  await page.getByText("Het bericht wordt nu opnieuw geprobeerd").first().waitFor();
  await shot(page, "channel-2-tried");
  expect(await clicks(page)).toBe(3);
  await expect.poll(arrived, { timeout: 15_000 }).toBe(2);
  await page.reload();
  await failed.getByText("Alle berichten zijn bezorgd.").waitFor();
  await shot(page, "channel-3-arrived");
}, 120_000);
