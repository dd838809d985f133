import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { layDatabase } from "../run/lay-database.ts";
import { type Json, until } from "../slack/receiver.ts";
import { type ChildProcess, startChild } from "../slack/slack-process.ts";
import { type BotFramework, openBotFramework, TENANT } from "../teams/fake/bot-framework.ts";
import { type FakeConnector, openFakeConnector } from "../teams/fake/fake-connector.ts";
import { addConversation } from "../teams/fake/fake-teams-state.ts";
import { privateChat, someone } from "../teams/someone.ts";
import { cardIn, wordsOf } from "../teams/use-teams.ts";

let framework: BotFramework;
let connector: FakeConnector;
let directory: string;
const started: ChildProcess[] = [];
const anna = someone("anna", { place: "personal" });

beforeEach(async () => {
  [framework, connector] = await Promise.all([openBotFramework(), openFakeConnector()]);
  const { user: id, account: aadObjectId, name } = anna;
  const members = [{ id, aadObjectId, name, email: "anna@example.org", tenantId: TENANT }];
  addConversation(connector.state, { id: privateChat("anna"), tenant: TENANT, kind: "personal", members });
  directory = await mkdtemp(path.join(tmpdir(), "leerlus-teams-"));
});
afterEach(async () => {
  for (const child of started.splice(0)) await child.kill();
  await Promise.all([framework.close(), connector.close()]);
  await rm(directory, { recursive: true, force: true });
});

async function start(): Promise<ChildProcess> {
  const script = path.join(import.meta.dirname, "../teams/teams-child.ts");
  const { loginUrl, login } = connector;
  await layDatabase(directory);
  const child = await startChild(script, [directory, framework.metadataUrl, loginUrl, login.clientSecret]);
  started.push(child);
  return child;
}

async function send({ url }: ChildProcess, activity: Json): Promise<{ status: number; body: Json }> {
  const { serviceUrl } = connector;
  const response = await fetch(`${url}/api/messages`, {
    method: "POST",
    body: JSON.stringify({ ...activity, serviceUrl }),
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${await framework.token(serviceUrl)}`,
    },
  });
  const text = await response.text();
  return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : text };
}

const said = () =>
  connector.messages(privateChat("anna")).map(({ activity }) => wordsOf(cardIn(activity as Json)));

describe("a process that is killed after it acknowledged", () => {
  it("has stored what was said and pressed: the next one does each once and answers it", async () => {
    const first = await start();
    // Who Anna is has to be asked of a connector that hangs: nothing can be done before the kill.
    connector.mischief.rate({ rate: 1, random: () => 0, kinds: [{ does: "hang" }] });
    const line = anna.tells("actie nieuw Stuur de cijfers; houder Anna; uiterlijk over 2 weken");
    expect((await send(first, line)).status).toBe(200);
    const press = anna.presses({ c: "agreement/list", i: {}, n: "nonce-of-a-button" });
    const { status, body } = await send(first, press);
    expect([status, body.value]).toEqual([200, expect.stringContaining("Ontvangen en bewaard")]);
    await first.kill();
    connector.mischief.calm();

    const second = await start();
    await until(() => said().length >= 2 || undefined, 20_000);
    expect(said().filter((words) => words.includes("Stuur de cijfers"))).toHaveLength(1);
    // The same once more, as Teams sends it, has no second effect.
    expect((await send(second, line)).status).toBe(200);
    const again = { ...press, id: "another", timestamp: "2026-11-22T03:00:00.000Z" };
    expect((await send(second, again)).status).toBe(200);
    const before = said().length;
    await send(second, anna.tells("actie lijst"));
    await until(() => said().length > before || undefined);
    expect(said().at(-1)).toContain("A-1");
    expect(said().at(-1)).not.toContain("A-2");
  }, 90_000);
});
