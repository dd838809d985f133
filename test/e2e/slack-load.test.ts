import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { long } from "../fault/how-long.ts";
import type { FakeSlack } from "../slack/fake/fake-slack.ts";
import { openSlack } from "../slack/open-slack.ts";
import { type TestReceiver, until } from "../slack/receiver.ts";
import { type SlackProcess, startSlackProcess } from "../slack/slack-process.ts";
import { someone } from "../slack/someone.ts";
import { kindsOf, NEW, sendHundreds } from "./slack-load.ts";

let slack: FakeSlack;
let receiver: SlackProcess;
let directory: string;
beforeEach(async () => {
  slack = await openSlack();
  directory = await mkdtemp(path.join(tmpdir(), "leerlus-slack-"));
  receiver = await startSlackProcess(directory, slack.apiUrl);
}, 60_000);
afterEach(async () => {
  await receiver.kill();
  expect(slack.violations).toEqual([]);
  await slack.close();
  await rm(directory, { recursive: true, force: true });
});

// How quickly is measured by `npm run bench`.
describe("a hundred signed requests a second", () => {
  it.each([
    ["while Slack answers", false],
    ["while Slack hangs", true],
  ])("are all acknowledged, %s, and all of them are done once", { timeout: 180_000 }, async (_, hangs) => {
    const anna = someone(slack, () => ({}) as TestReceiver, "U0ANNA");
    await receiver.send(anna.typed(NEW, "/actie"));
    if (hangs) slack.mischief.rate({ rate: 1, random: () => 0, kinds: [{ does: "hang" }] });
    const kinds = kindsOf(slack);
    const answers = await sendHundreds(receiver.send, kinds, long ? 5 : 1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    slack.mischief.calm();
    // On a machine that is too busy to store in time, people are told so, and what they asked is not done.
    const stored = answers.filter(({ body }, n) => n % kinds.length === 1 && !/niet bewaard/.test(body.text));
    expect(stored.length).toBeGreaterThan(0);
    const shown = async (n: number): Promise<string> =>
      (await receiver.send(anna.typed(`toon A-${n}`, "/actie"))).body.text;
    await until(async () => (await shown(1 + stored.length)).startsWith("A-") || undefined, 100_000);
    expect(await shown(2 + stored.length)).not.toMatch(/^A-/);
  });
});
