import { afterAll, beforeAll, expect, it } from "vitest";
import type { FakeSlack } from "../../slack/fake/fake-slack.ts";
import { openSlack } from "../../slack/open-slack.ts";
import { until } from "../../slack/receiver.ts";
import { SECRET, signed } from "../../slack/signed.ts";
import { clicks, openWalk, shot, type Walk } from "./walk.ts";

const CARLA = { id: "U0CARLA", name: "carla", email: "coordinator@example.org" };

let slack: FakeSlack;
let walk: Walk;
beforeAll(async () => {
  slack = await openSlack();
  slack.state.teams.get("T1")?.users.set(CARLA.id, CARLA);
  walk = await openWalk({
    ...{ LEERLUS_DEMO: "lived", DELIVERY_SETTLE_MS: "1000" },
    ...{ SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: "xoxb-T1", SLACK_API_URL: slack.apiUrl },
  });
  const typed = new URLSearchParams({
    ...{ command: "/leerlus", text: "kanaal implementation" },
    ...{ team_id: "T1", channel_id: "C1", user_id: CARLA.id },
    ...{ trigger_id: slack.trigger("T1", CARLA.id), response_url: slack.responseUrls.make(CARLA.id) },
  });
  await fetch(`${walk.server.url}/slack/events`, { method: "POST", ...signed(typed.toString()) });
  await until(async () => JSON.stringify(await walk.server.all("rooms")).includes("T1:C1") || undefined);
  slack.mischief.plan({ does: "error", code: "is_archived" }, { channel: "C1", times: 1000 });
  for (const title of ["Stuur de wachttijden", "Bel de scholen"]) {
    const input = { title, holder: "anna@example.org", due: "2026-07-20" };
    await walk.server.api("POST", "/api/v1/commands/action/add", { input, room: "implementation" });
  }
  await until(async () => (await walk.server.all("deliveries", "&state=parked")).length === 2 || undefined);
}, 240_000);
afterAll(async () => {
  await walk?.close();
  await slack?.close();
}, 60_000);

it("an administrator finds out why a channel got nothing, and tries it again", async () => {
  const page = await walk.open("coordinator@example.org");
  await page.goto(walk.server.url);
  await page.getByRole("navigation").getByRole("link", { name: "Beheer" }).first().click();
  await page.getByRole("link", { name: /^Wat niet aankwam \(2\)/ }).click();
  const failed = page.locator("#bezorging");
  await failed.getByText("Het kanaal is gearchiveerd (is_archived)").first().waitFor();
  await shot(page, "channel-1-failed");

  slack.mischief.calm();
  await failed.getByRole("button", { name: "Probeer opnieuw" }).first().click();
  await page.getByText("Het bericht wordt nu opnieuw geprobeerd").first().waitFor();
  await shot(page, "channel-2-tried");
  expect(await clicks(page)).toBe(3);
  await until(() => (slack.messages("T1", "C1").length === 2 ? true : undefined));
  await page.reload();
  await failed.getByText("Alle berichten zijn bezorgd.").waitFor();
  await shot(page, "channel-3-arrived");
}, 120_000);
