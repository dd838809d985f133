import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import type { FakeSlack } from "../slack/fake/fake-slack.ts";
import { openSlack } from "../slack/open-slack.ts";
import { type TestReceiver, until } from "../slack/receiver.ts";
import { type SlackProcess, startSlackProcess } from "../slack/slack-process.ts";
import { someone } from "../slack/someone.ts";

let slack: FakeSlack;
let directory: string;
let database: Awaited<ReturnType<typeof openTestDatabase>> | undefined;
const started: SlackProcess[] = [];
beforeEach(async () => {
  slack = await openSlack();
  directory = await mkdtemp(path.join(tmpdir(), "leerlus-slack-"));
  database = process.env.TEST_DATABASE_URL ? await openTestDatabase() : undefined;
});
afterEach(async () => {
  for (const receiver of started.splice(0)) await receiver.kill();
  await slack.close();
  await database?.close();
  await rm(directory, { recursive: true, force: true });
});

async function start(): Promise<SlackProcess> {
  const receiver = await startSlackProcess(database?.url ?? directory, slack.apiUrl);
  started.push(receiver);
  return receiver;
}

/** As soon as it has an embedded database for itself; on PostgreSQL when the lease of the one that was killed ends. */
const SOON_MS = 10_000;

describe("a process that is killed after it acknowledged", () => {
  it("has stored what was asked: the next one does it once and answers it within 10 s", async () => {
    const anna = someone(slack, () => ({}) as TestReceiver, "U0ANNA");
    const first = await start();
    // Who Anna is has to be asked of a Slack that hangs: nothing can be done before the kill.
    slack.mischief.rate({ rate: 1, random: () => 0, kinds: [{ does: "hang" }] });
    const request = anna.typed("nieuw Stuur de cijfers; houder Anna; uiterlijk over 2 weken", "/actie");
    const answer = await first.send(request);
    expect([answer.status, answer.body.text]).toEqual([200, expect.stringContaining("Ontvangen en bewaard")]);
    await first.kill();
    slack.mischief.calm();

    const second = await start();
    const returned = performance.now();
    const url = new URLSearchParams(request.body).get("response_url") ?? "";
    const [told] = await until(() => {
      const answers = slack.responseUrls.answers(url);
      return answers.length > 0 ? answers : undefined;
    }, SOON_MS);
    expect(performance.now() - returned).toBeLessThan(SOON_MS);
    expect(told?.text).toContain("A-1");
    expect((await second.send(request)).status).toBe(200);
    const { body } = await second.send(anna.typed("lijst", "/actie"));
    expect(body.text).toContain("A-1");
    expect(body.text).not.toContain("A-2");
  }, 60_000);
});
